import type { Clock } from '#kernel';
import { BullMqQueue } from '#platform/bullmq';
import { InProcessQueue } from '#platform/in-process-queue';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { TestRedis, describeWithRedis } from '../../support/redis';
import { Approval, townBeforeDecision, type Boundary, type Outcome } from './approval';

/**
 * The committee's approval by workers: a paper is released, tasks are opened, people reminded, results
 * taken over, steps opened, measures moved. Wherever a worker is killed, the log ends the same.
 */
let before: string;
let undisturbed: Outcome;
const boundaries = new Set<Boundary>();
const queue = (clock: Clock) => new InProcessQueue(clock);

beforeAll(async () => {
  before = await townBeforeDecision();
  const killedAt = (boundary: Boundary) => {
    boundaries.add(boundary);
    return false;
  };
  undisturbed = await Approval.of({ before, queue, killedAt });
});
afterAll(() => rmSync(before, { recursive: true }));

/** Some of them, the same in every run. */
const isAmong = (boundary: Boundary, part: number, of: number): boolean =>
  createHash('sha1').update(boundary).digest().readUInt32BE() % of === part;

it('comes by every step: tasks, reminders, referral, postponement, removal, decision, measures', () => {
  const types = Object.values(undisturbed.state).flatMap((events) =>
    events.map(({ type }) => type),
  );
  const count = (type: string) => types.filter((found) => found === type).length;
  expect(count('StepAdded')).toBe(1);
  expect(count('StepCompleted')).toBe(3);
  expect(count('PaperDecided')).toBe(1);
  expect(count('PlanAdopted')).toBe(1);
  expect(count('AgendaItemRemoved')).toBe(1);
  expect(count('TaskCancelled')).toBeGreaterThanOrEqual(1);
  expect(count('MeasureApproved')).toBe(3);
  expect(count('TaskRescheduled')).toBeGreaterThan(2);
  const texts = JSON.stringify(undisturbed.state);
  for (const title of [
    'Vorlage auf die Tagesordnung setzen',
    'Vorlage erneut auf die Tagesordnung setzen',
    'Ergebnis der Beratung eintragen',
    'Beschlossene Maßnahme umsetzen',
  ])
    expect(texts).toContain(title);
  const reminded = Object.values(undisturbed.state).flatMap((events) =>
    events.flatMap(({ type, data }) => (type === 'TaskReminded' ? [data['for']] : [])),
  );
  expect(reminded).toContainEqual({ role: 'chair' });
  expect(reminded).toContainEqual({ role: 'minuteTaker' });
  expect(count('NotificationRequested')).toBeGreaterThanOrEqual(reminded.length);
});

it('F03 a worker that is killed before and after each thing it writes, and the next one too, ends in the same log', async () => {
  const met = new Set<Boundary>();
  const killedAt = (boundary: Boundary) => met.size < met.add(boundary).size;
  const { state, lives } = await Approval.of({ before, queue, killedAt });
  const recorded = [...boundaries].filter((boundary) => !boundary.includes('checkpoint'));
  expect(recorded.length).toBeGreaterThan(90);
  expect(recorded.filter((boundary) => !met.has(boundary))).toEqual([]);
  expect(lives).toBeGreaterThan(recorded.length);
  expect(state).toEqual(undisturbed.state);
});

it.each([0, 1])('F03 one that lives for some steps, cut %i, ends in the same log', async (part) => {
  const met = new Set<Boundary>();
  const killedAt = (boundary: Boundary) =>
    isAmong(boundary, part, 12) && met.size < met.add(boundary).size;
  const { state, lives } = await Approval.of({ before, queue, killedAt });
  expect(lives).toBeGreaterThan(5);
  expect(state).toEqual(undisturbed.state);
});

describe('what it would be like', () => {
  /** Killed once, at the first of these. */
  const onceAt = (beginning: string) => {
    let killed = false;
    return (boundary: Boundary) => {
      if (killed || !boundary.startsWith(beginning)) return false;
      killed = true;
      return true;
    };
  };
  const notified = ({ state }: Outcome) =>
    Object.keys(state).filter((stream) => stream.includes('.notification-')).length;

  it('F03 mutant: one that keeps its checkpoint before it has done the work forgets to remind', async () => {
    const killedAt = onceAt('before NotificationRequested');
    const played = await Approval.of({ before, queue, killedAt, mutant: 'checkpoint-first' });
    expect(notified(played)).toBe(notified(undisturbed) - 1);
  });

  it('F03 mutant: one whose commands have ids of their own reminds twice', async () => {
    const killedAt = onceAt('after NotificationRequested');
    const played = await Approval.of({ before, queue, killedAt, mutant: 'ids-of-its-own' });
    expect(notified(played)).toBe(notified(undisturbed) + 1);
  });
});

describeWithRedis('over Redis', () => {
  it('F03 killed here and there while Redis is emptied again and again, it ends in the same log', async () => {
    const redis = await TestRedis.start();
    const met = new Set<Boundary>();
    let emptied = 0;
    const empty = () => {
      emptied += 1;
      redis.cli('FLUSHALL');
    };
    const { state, lives } = await Approval.of({
      before,
      queue: () => {
        const made = new BullMqQueue({ address: redis.url, installation: 'approval' });
        made.time = async () => undefined; // the play has a time of its own
        return made;
      },
      meanwhile: empty,
      killedAt: (boundary) => {
        if (isAmong(boundary, 1, 12)) empty();
        return isAmong(boundary, 0, 12) && met.size < met.add(boundary).size;
      },
    });
    await redis.stop();
    expect(lives).toBeGreaterThan(5);
    expect(emptied).toBeGreaterThan(lives);
    expect(state).toEqual(undisturbed.state);
  });
});
