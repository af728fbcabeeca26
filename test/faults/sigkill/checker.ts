import type { Recorded } from '#kernel';
import { TENANT, type Added } from './counter';
import type { Entry } from './wire';

type Step = Readonly<{ position: string; stream: string; revision: number } & Added['data']>;

/**
 * What the log breaks of that which the clients know.
 * @source faults-and-security.md 2.1, I1 to I4
 */
export function violations(journal: readonly Entry[], log: readonly Recorded[]): string[] {
  const steps = log.filter(({ type }) => type === 'Added').map(stepOf);
  const known = byLabel(journal);
  const found = byLabel(steps);
  const heads = new Map(steps.map(({ stream, revision }) => [stream, revision]));
  return [
    ...disorder(log),
    ...wrongSums(steps),
    ...[...found.keys()]
      .filter((label) => !known.has(label))
      .map((label) => `${label}: never asked`),
    ...[...known.values()].flatMap((entries) => ofCommand(entries, found, heads)),
  ];
}

const byLabel = <T extends { label: string }>(all: readonly T[]) =>
  grouped(all, ({ label }) => label);

export function grouped<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const stepOf = ({ position, stream, revision, data }: Recorded): Step => ({
  position,
  stream,
  revision: Number(revision),
  ...(data as Added['data']),
});

/** I4: positions rise, revisions follow one another. */
export function disorder(log: readonly Recorded[]): string[] {
  const heads = new Map<string, bigint>();
  let last = '';
  const found: string[] = [];
  for (const { position, stream, revision } of log) {
    if (position <= last) found.push(`${position} stands behind ${last}`);
    last = position;
    if (revision !== (heads.get(stream) ?? -1n) + 1n)
      found.push(`${stream} goes on with ${revision} behind ${heads.get(stream) ?? 'nothing'}`);
    heads.set(stream, revision);
  }
  return found;
}

/** Every step was decided upon the state before it. */
function wrongSums(steps: readonly Step[]): string[] {
  const sums = new Map<string, number>();
  const found: string[] = [];
  for (const { stream, sum, label, revision } of steps) {
    if (Math.abs(sum - (sums.get(stream) ?? 0)) !== 1 || sum < 0)
      found.push(`${label}: ${stream} shows ${sum} at ${revision} after ${sums.get(stream) ?? 0}`);
    sums.set(stream, sum);
  }
  return found;
}

function ofCommand(
  entries: readonly Entry[],
  found: ReadonlyMap<string, readonly Step[]>,
  heads: ReadonlyMap<string, number>,
): string[] {
  const [{ label, counter, by } = { label: '', counter: '', by: 0 }] = entries;
  const steps = found.get(label) ?? [];
  const wanted = Math.abs(by);
  const broken: string[] = [];
  const answers = new Set(entries.map(saidOf).filter((said) => said !== ''));
  if (wanted > 0 && answers.size > 1)
    broken.push(`${label}: was answered ${[...answers].join(' and ')}`);
  if (steps.length > wanted) broken.push(`${label}: took effect twice`);
  const head = heads.get(`${TENANT}.counter-${counter}`) ?? -1;
  for (const entry of entries) broken.push(...brokenBy(entry, steps, wanted, head));
  if (!isWhole(steps)) broken.push(`${label}: took effect by part`);
  return broken;
}

const saidOf = (entry: Entry): string =>
  entry.outcome === 'ok'
    ? `revision ${entry.revision} at ${entry.position}`
    : entry.outcome === 'rejected'
      ? entry.outcome
      : '';

/** I1 and I3; a command without an effect must have seen what is there. */
function brokenBy(entry: Entry, steps: readonly Step[], wanted: number, head: number): string[] {
  const { label, outcome } = entry;
  const last = steps.at(-1);
  if (outcome === 'rejected') return last ? [`${label}: was rejected and took effect`] : [];
  if (outcome !== 'ok') return [];
  if (wanted === 0) return entry.revision > head ? [`${label}: was decided upon what is lost`] : [];
  if (!last) return [`${label}: was acknowledged and is lost`];
  return last.revision === entry.revision && last.position === entry.position
    ? []
    : [`${label}: does not stand where it was said to`];
}

const isWhole = (steps: readonly Step[]): boolean =>
  steps.every(
    ({ step, steps: of, revision }, i) =>
      step === i % of && revision === (steps[i - step]?.revision ?? 0) + step && steps.length >= of,
  );
