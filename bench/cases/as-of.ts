import type { PageRequest, Position, Recorded } from '#kernel';
import { SqliteReads } from '#platform/read-models';
import { inbox } from '#task';
import { join } from 'node:path';
import { inFolder, measured, ratios, timed, type Case } from '../bench';
import { TENANT } from '../engine';
import { atMost, judge } from '../report';
import { metadataOf } from '../step-event';

const TASKS = 20_000;

/** Tasks that are open at a time, and persons they go to. */
const OPEN = 400;
const PERSONS = 200;

/** Pages of one measurement. */
const PAGES = 50;

/** A few times the present page. */
const FEW = 5;

const person = (n: number): string => `person-${n % PERSONS}`;

const REQUESTS: Readonly<Record<string, PageRequest>> = {
  'all tasks': {},
  'all tasks by due date': { orderBy: 'due' },
  'tasks of one person': { where: { person: person(7) }, orderBy: 'due' },
  'open tasks': { where: { status: 'OPEN' } },
  'open tasks by due date': { where: { status: 'OPEN' }, orderBy: 'due' },
};

/** Pages of an inbox in which every task was opened, claimed, given back, claimed and done. */
export const asOf: Case = {
  name: 'as of',
  run: ({ rounds, scale }) =>
    inFolder(async (folder) => {
      const reads = new SqliteReads({
        file: join(folder, 'reads.db'),
        logId: 'bench',
        models: [inbox],
      });
      const events = [...history(TASKS * scale)];
      reads.feed.resume(undefined);
      for (let i = 0; i < events.length; i += 5000) reads.feed.project(events.slice(i, i + 5000));
      await reads.feed.caughtUp();
      const middle = { asOf: { position: positionAt(Math.floor(events.length / 2)) } };
      const pages = (request: PageRequest, moment: object) =>
        timed(() => {
          for (let n = 0; n < PAGES; n++) reads.page(inbox, request, moment);
        });
      const results = [];
      for (const [name, request] of Object.entries(REQUESTS)) {
        const [then, now] = await measured(rounds, [
          () => pages(request, middle),
          () => pages(request, {}),
        ]);
        results.push(judge(`${name} as of the middle : now`, ratios(then, now), atMost(FEW)));
      }
      reads.close();
      return results;
    }),
};

const positionAt = (n: number) => String(n).padStart(20, '0') as Position;

/** A task begins whenever another ends, so that about as many are open at any time. */
function* history(tasks: number): Generator<Recorded> {
  let position = 0;
  const event = (task: number, revision: number, type: string, data: object): Recorded => {
    const stream = `${TENANT}.task-${taskId(task)}` as const;
    return {
      ...{ stream, type, revision: BigInt(revision), position: positionAt(++position) },
      ...{ id: `event-${position}`, version: 1, metadata: metadataOf(stream, revision) },
      data: { taskId: taskId(task), ...data },
    };
  };
  const together = OPEN / STEPS.length;
  for (let first = 0; first < tasks; first += together)
    for (const [step, type] of STEPS.entries()) {
      const begun = first - step * together;
      for (let task = Math.max(0, begun); task < begun + together; task++)
        yield event(task, step, type, step === 0 ? opened(task) : { by: person(task * 7 + step) });
    }
}

const STEPS = ['TaskOpened', 'TaskClaimed', 'TaskReleased', 'TaskClaimed', 'TaskCompleted'];

/** In no order, as real ids are. */
const taskId = (n: number): string => `${(n * 7919) % 1_000_003}-${n}`;

const opened = (task: number) => ({
  kind: 'MANUAL',
  subject: { kind: 'CYCLE', id: `cycle-${task % 20}` },
  title: 'Rückmeldungen der Träger zur Platzzahl einholen',
  why: 'Vor der Beratung im Ausschuss müssen die anerkannten Träger gehört sein.',
  for: { role: 'planner' },
  cycleId: `cycle-${task % 20}`,
  dueOn: `2026-${String((task % 12) + 1).padStart(2, '0')}-${String((task % 28) + 1).padStart(2, '0')}`,
});
