import { describeWithRedis } from '../../support/redis';
import { random } from '../random';
import { Office, approve, type Fate } from './office';

jest.setTimeout(1_200_000);

/** How often the worker is killed; `npm run faults` takes more time for it. */
const KILLS = Number(process.env['FAULT_KILLS'] ?? 4);
const SEED = Number(process.env['FAULT_SEED'] ?? 1);

/** So many things it does before it may be killed once more, or it would never get anywhere. */
const LEAST = 2;

/** Kills at the first mail, and then here and there, so that it comes to `KILLS` in all. */
function killer(recorded: number): (what: 'append' | 'mail') => Fate {
  const draw = random(SEED);
  const gap = () => Math.max(LEAST, Math.round((0.5 + draw()) * (recorded / KILLS) * 0.4));
  let killed = 0;
  let left = gap();
  return (what) => {
    if (killed >= KILLS) return 'lives';
    if (what === 'mail' ? killed > 0 : killed === 0 || --left > 0) return 'lives';
    killed += 1;
    left = gap();
    if (what === 'mail') return 'after';
    return (['before', 'after', 'soon'] as const)[Math.floor(draw() * 3)] ?? 'soon';
  };
}

describeWithRedis('an approval by a worker that is a process', () => {
  it(`F03 killed ${KILLS} times, also with Redis emptied, it ends in the same log, and no mail goes out twice`, async () => {
    let recorded = 0;
    const calm = await Office.begin(() => {
      recorded += 1;
      return 'lives';
    });
    await approve(calm);
    const expected = await calm.state();
    const wanted = calm.notifications.map(({ notificationId }) => notificationId).sort();
    expect(wanted).toHaveLength(4); // the chair of three papers, the minute taker of a result
    expect([...calm.messages].sort()).toEqual(wanted);
    await calm.end();
    const types = Object.values(expected).flatMap((events) => events.map(({ type }) => type));
    for (const type of ['StepAdded', 'PaperDecided', 'MeasureApproved', 'TaskReminded'])
      expect(types).toContain(type);

    const office = await Office.begin(killer(recorded));
    await approve(office);
    expect(office.kills).toBe(KILLS);
    expect(office.emptied).toBeGreaterThan(0);
    expect(await office.state()).toEqual(expected);

    const { messages, notifications } = office;
    expect(new Set(messages).size).toBe(messages.length);
    const of = (...statuses: string[]) =>
      notifications
        .filter(({ status }) => statuses.includes(status))
        .map(({ notificationId }) => notificationId);
    expect(of('SENT', 'CLAIMED').sort()).toEqual(wanted);
    expect(messages).toEqual(expect.arrayContaining(of('SENT')));
    expect(of('CLAIMED').length).toBeGreaterThan(0); // the one whose worker died with it in hand
    expect(office.leftLying.sort()).toEqual(of('CLAIMED').sort());
    await office.end();
  });
});
