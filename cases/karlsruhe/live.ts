import { Rejection } from '#kernel';
import { invite, openTenant } from './importer';
import { Office } from './office';

/** What the rules of today say to what an office enters: an outcome, or the code of the refusal. */
export type Live = Readonly<{
  /** By voting seats, council side to carriers' side. */
  constituted: Readonly<Record<string, string>>;
  councilFirst: string;
  councilFirstWithReason: string;
  councilDayBefore: string;
  councilDayAfter: string;
}>;

async function attempt(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return 'accepted';
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
}

/** A second log, where nothing is imported: a rule that binds is a refusal. */
export async function live(folder: string): Promise<Live> {
  const simulation = await openTenant(folder);
  try {
    const office = new Office(simulation, await invite(simulation));
    return { constituted: await seats(office), ...(await order(office)) };
  } finally {
    await simulation.close();
  }
}

async function seats(office: Office): Promise<Live['constituted']> {
  const found: Record<string, string> = {};
  for (const [council, carriers] of [
    [15, 10],
    [16, 9],
    [14, 10],
  ] as const)
    found[`${council}:${carriers}`] = await attempt(() => office.committee(council, carriers));
  return found;
}

/** The council before the committee, with a reason, by a day, and in its turn. */
async function order(office: Office): Promise<Omit<Live, 'constituted'>> {
  const committee = await office.committee(15, 10);
  const council = await office.council(15);
  const urgent = await office.paper('Kita A', committee, council);
  const usual = await office.paper('Kita B', committee, council);
  const early = await office.convene(council, '2026-10-13', urgent, 'rat');
  const dayBefore = await office.convene(council, '2026-10-13', usual, 'rat');
  const heard = await office.convene(committee, '2026-10-14', usual, 'jha');
  const dayAfter = await office.convene(council, '2026-10-15', usual, 'rat');
  await office.on('2026-10-13');
  const councilFirst = await attempt(() => office.vote(early));
  const reason = 'Der Träger verliert sonst das Grundstück.';
  await office.vote(early, [{ rule: 'COMMITTEE_HEARD_FIRST', reason }]);
  await office.on('2026-10-15');
  await office.vote(heard);
  return {
    councilFirst,
    councilFirstWithReason: office.register(early),
    councilDayBefore: await attempt(() => office.vote(dayBefore)),
    councilDayAfter: await attempt(() => office.vote(dayAfter)),
  };
}
