import type { Recorded } from '#kernel';
import { commandId } from '#platform/write-path';
import { disorder, grouped } from '../sigkill/checker';
import type { Done } from './load';

const TYPES: readonly string[] = [
  'TaskCommented',
  'CycleStarted',
  'StageOpened',
] satisfies Done['type'][];

export type Verdict = Readonly<{
  /** Commands that were acknowledged and are not there as they were said to be. */
  lost: readonly string[];
  /** What was written more than once, or by nobody who was answered. */
  doubled: readonly string[];
  disorder: readonly string[];
  /** Stages whose tasks the reactions have not opened, each once. */
  unfinished: readonly string[];
}>;

/** What a log breaks of that which was answered. `tenant` and `actor`: whose commands they are. */
export function verdict(
  log: readonly Recorded[],
  done: readonly Done[],
  [tenant, actor]: readonly [tenant: string, actor: string],
): Verdict {
  const written = grouped(
    log.filter(({ type }) => TYPES.includes(type)),
    ({ metadata }) => metadata.commandId,
  );
  const asked = new Map(done.map((each) => [commandId({ tenant, actor, key: each.key }), each]));
  const lost = [...asked].flatMap(([id, { key, type, receipt }]) => {
    const last = written.get(id)?.findLast((event) => event.type === type);
    const stands =
      Number(last?.revision) === receipt.revision && last?.position === receipt.position;
    return stands ? [] : [key];
  });
  const doubled = [...written].flatMap(([id, events]) =>
    events.length === 1 && asked.has(id) ? [] : [`${id}: ${events.length}`],
  );
  return { lost, doubled, disorder: disorder(log), unfinished: unfinished(log) };
}

/** Every stage that was opened has asked for the same tasks. */
function unfinished(log: readonly Recorded[]): readonly string[] {
  const opened = log.filter(({ type }) => type === 'StageOpened');
  const tasks = grouped(
    log.filter(({ type }) => type === 'TaskOpened'),
    ({ data }) => (data as { cycleId?: string }).cycleId ?? '',
  );
  const counts = opened.map(({ data }) => {
    const { cycleId } = data as { cycleId: string };
    return [cycleId, tasks.get(cycleId)?.length ?? 0] as const;
  });
  const most = Math.max(0, ...counts.map(([, count]) => count));
  return counts.flatMap(([id, count]) =>
    count === most && most > 0 ? [] : [`${id}: ${count} tasks of ${most}`],
  );
}
