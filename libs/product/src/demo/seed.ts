import type { Instant, LocalDate } from '#kernel';
import { v5 as uuid } from 'uuid';
import type { Configuration } from '#platform/configuration';
import { SimulatedClock } from '../simulation/simulated-clock';
import { Simulation } from '../simulation/simulation';
import { finishedCycle } from './finished-cycle';
import { dataRound, runningCycle, youthWork } from './running-cycle';
import { EndOfPlay, Town } from './town';

export const DEMO_TENANT = 'musterstadt';

/** The last day of the play. */
export const DEMO_END = '2026-10-30' as LocalDate;

const BEGIN = '2021-10-01T07:00:00.000Z' as Instant;
const NAMESPACE = '0b1c7b0e-3a43-5c0f-9c4e-9f3d1b2a6f55';

export type Play = Readonly<{
  /** The same seed and end give the same events. */
  seed?: number;
  end?: LocalDate;
}>;

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function draws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Plays five years of the demo town over the bus, in a fresh data folder. */
export async function seedDemo(
  configuration: Configuration,
  { seed = 1, end = DEMO_END }: Play = {},
): Promise<void> {
  const simulation = await Simulation.begin(
    { ...configuration, redis: undefined },
    {
      tenant: DEMO_TENANT,
      authority: 'Jugendamt Musterstadt',
      land: 'BW',
      logId: uuid(`demo ${seed}`, NAMESPACE),
    },
    new SimulatedClock(BEGIN),
  );
  try {
    await play(new Town(simulation, end, draws(seed)));
    await simulation.settle();
  } finally {
    await simulation.close();
  }
}

async function play(town: Town): Promise<void> {
  try {
    await town.people();
    await town.inventory();
    const next = await finishedCycle(town);
    await runningCycle(town, next);
    await youthWork(town);
    await dataRound(town);
    await town.on(DEMO_END);
  } catch (error) {
    if (!(error instanceof EndOfPlay)) throw error;
  }
}
