import { InvalidRead, ROLES, type EventStore } from '#kernel';
import { Forbidden } from '#shell';
import { sayForbidden, sayInvalidRead, sayValues } from './spoken';
import { demandRecorded, momentOf } from './moment';

const actions = { OpenStage: { de: 'Phase öffnen', en: 'Open a stage' } };

it('says what is forbidden and to whom it is open, in words', () => {
  const refused = new Forbidden('OpenStage', ['planner', 'system', 'operator']);
  expect(sayForbidden(refused, actions, 'de')).toEqual({
    value: 'Phase öffnen',
    params: { allowed: 'Planung, das Programm selbst, Betrieb' },
  });
  expect(sayForbidden(refused, actions, 'en').params.allowed).toBe(
    'planner, the program itself, operator',
  );
});

it('tells history from elsewhere apart, and names no code of what it does not know', () => {
  const imported = new Forbidden('OpenStage (imported)', ['planner']);
  expect(sayForbidden(imported, actions, 'de').value).toBe(
    'Phase öffnen (mit Geschichte von anderswo)',
  );
  expect(sayForbidden(new Forbidden('constructor', []), actions, 'de').value).toBe(
    'Diese Handlung',
  );
});

it('has German words for every role', () => {
  const { allowed } = sayForbidden(new Forbidden('X', ROLES), {}, 'de').params;
  for (const code of ROLES) expect(allowed.split(', ')).not.toContain(code);
});

const german = (...[parameter, value, allowed]: [string, string, string]) =>
  sayInvalidRead(new InvalidRead(parameter, value, allowed), 'de').params.allowed;

it.each([
  [
    'asOf',
    '99',
    'a position of this log, not beyond its head',
    'eine Position dieses Protokolls, nicht hinter seinem Ende',
  ],
  [
    'asOf',
    'x',
    'an instant, 2026-03-01T09:30:00.000Z',
    'ein Zeitpunkt wie 2026-03-01T09:30:00.000Z',
  ],
  ['orderBy', 'x', 'id, due; with - before it: descending', 'id, due; mit - davor absteigend'],
  ['limit', '0', 'a whole number from 1 to 500', 'eine ganze Zahl von 1 bis 500'],
  [
    'after',
    'x',
    'the `next` of a page in the same order',
    'der Wert „next“ einer Seite in derselben Ordnung',
  ],
  [
    'on',
    '2026-03-01',
    'papers has no dated facts, leave it out',
    'nichts (diese Ansicht kennt keine datierten Tatsachen); möglich ist asOf',
  ],
  [
    'on',
    '2026-02-30',
    'a date, YYYY-MM-DD',
    'Den 30. Februar 2026 gibt es nicht: Der Februar 2026 hat 28 Tage.',
  ],
])('says in German what %s=%s may be', (parameter, value, allowed, said) =>
  expect(german(parameter, value, allowed)).toBe(said),
);

it.each([
  [
    'asOf',
    { asOf: 'soon' },
    'ein Zeitpunkt wie 2026-03-01T14:00:00Z oder eine Position wie 0000000000000000042',
  ],
  [
    'on',
    { on: '2026-03-01' },
    'nichts (diese Ansicht kennt keine datierten Tatsachen); möglich ist asOf',
  ],
])('says in German which %s a page may be asked with', (_, asked, said) => {
  const refusal = (() => {
    try {
      return momentOf(asked, false);
    } catch (error) {
      return error;
    }
  })();
  expect(refusal).toBeInstanceOf(InvalidRead);
  expect(sayInvalidRead(refusal as InvalidRead, 'de').params.allowed).toBe(said);
});

describe('an instant that is still to come', () => {
  const NOW = '2026-03-01T09:30:00.000Z';
  const store = (recordedAt: string) =>
    ({
      async *readAll() {
        yield [{ metadata: { recordedAt } }];
      },
    }) as unknown as EventStore;
  const ask = (asOf: string, newest = NOW) =>
    demandRecorded(momentOf({ asOf }, false), store(newest), NOW);

  it('is refused, in German too', async () => {
    const error = await ask('2026-03-01T09:32:00Z').catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(InvalidRead);
    expect(sayInvalidRead(error as InvalidRead, 'de').params.allowed).toBe(
      `ein Zeitpunkt bis jetzt, ${NOW}`,
    );
  });

  it.each([
    ['now', '2026-03-01T09:30:00Z', NOW],
    ['as clocks differ', '2026-03-01T09:30:59Z', NOW],
    ['as far as log time ran ahead', '2026-03-01T10:00:00Z', '2026-03-01T10:00:00.000Z'],
    ['a position', '0000000000000000042', NOW],
  ])('is not %s', async (_, asOf, newest) => {
    await expect(ask(asOf, newest)).resolves.toBeUndefined();
  });
});

it('says days, codes and names as readers expect them, and leaves what is none', () => {
  const values = {
    value: '2026-03-02',
    lastOn: '2026-02-30',
    times: 2,
    status: 'OPEN',
    allowed: 'NEW, EXPANSION',
    ageGroup: 'AGE_3_TO_5',
    areaId: 'mitte',
    typed: 'NEW, und mehr',
  };
  const names = new Map([['mitte', 'Stadtmitte']]);
  expect(sayValues(values, 'de', names)).toEqual({
    value: '2. März 2026',
    lastOn: '2026-02-30',
    times: 2,
    status: 'offen',
    allowed: 'Neubau, Erweiterung',
    ageGroup: '3 bis 5 Jahre',
    areaId: 'Stadtmitte',
    typed: 'NEW, und mehr',
  });
  expect(sayValues(values, 'en')).toMatchObject({ value: '2 March 2026', areaId: 'mitte' });
});

it('says what comes in words as it is', () =>
  expect(sayValues({ open: { de: 'TOP 1', en: 'agenda item 1' } }, 'en')).toEqual({
    open: 'agenda item 1',
  }));
