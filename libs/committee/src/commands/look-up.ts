import { ReadModelUnavailable, type LocalDate } from '#kernel';
import type { Tenant } from '#shell';
import { bodies } from '../domain/body.decider';
import { bodyOn, type BodyOn } from '../domain/body.state';
import type { AskedStep } from '../domain/paper.commands';
import { papers } from '../domain/paper.decider';
import type { Paper } from '../domain/paper.state';
import type { Hearing } from '../domain/rules/hearing-before-vote.rule';
import { sessions } from '../domain/session.decider';
import type { AgendaItem } from '../domain/session.events';
import type { Session } from '../domain/session.state';
import { readiness, type StepReadiness } from '../domain/step.readiness';
import { enterResult } from '../domain/step.result';
import { heardCarriers } from '../projections/heard-carriers.projection';
import { results } from '../projections/results.projection';
import { stepResult } from '../reactions/step-result';

/** The body as a session on that day meets it. */
export const bodyFor = async (
  { writePath }: Tenant,
  bodyId: string,
  day: LocalDate,
): Promise<BodyOn | undefined> => bodyOn(await writePath.state(bodies, bodyId), day);

export type OfSession = Readonly<{ session: Session; body?: BodyOn | undefined }>;

/** A session with its body on its day. */
export async function sessionWithBody(tenant: Tenant, sessionId: string): Promise<OfSession> {
  const session = await tenant.writePath.state(sessions, sessionId);
  if (!session.facts) return { session };
  return { session, body: await bodyFor(tenant, session.facts.bodyId, session.facts.date) };
}

/** Results recorded already count, whether or not the paper has taken them over yet. */
async function caughtUp({ reads, store }: Tenant, paper: Paper, paperId: string): Promise<Paper> {
  try {
    await reads.reached(await store.head(), [results]);
  } catch (error) {
    if (error instanceof ReadModelUnavailable) return paper;
    throw error;
  }
  return reads
    .all(results, { paperId })
    .map(({ row }) => row)
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))
    .reduce((known, row) => {
      const events = enterResult(
        { type: 'EnterStepResult', data: stepResult(row), now: row.recordedAt, by: row.recordedBy },
        known,
      );
      return events.reduce(papers.evolve, known);
    }, paper);
}

/** What a session must know of a paper's step. */
export async function stepFor(
  tenant: Tenant,
  { facts }: Session,
  { paperId, stepId }: Readonly<{ paperId: string; stepId: string }>,
): Promise<StepReadiness | undefined> {
  if (!facts) return undefined;
  const paper = await tenant.writePath.state(papers, paperId);
  const { date: day, sessionId } = facts;
  return readiness(await caughtUp(tenant, paper, paperId), stepId, { day, sessionId });
}

export const NO_HEARING: Hearing = 'NONE';

/** How the body has heard the carriers by the day of its session, where it is asked about a plan. */
export async function hearingFor(
  { reads, store }: Tenant,
  { cycleId, bodyId, date, resolutionItems }: AgendaItem,
): Promise<Hearing> {
  if (cycleId === undefined || !resolutionItems.some(({ planAdoption }) => planAdoption))
    return NO_HEARING;
  await reads.reached(await store.head(), [heardCarriers]);
  const heard = reads
    .all(heardCarriers, { cycleId, bodyId })
    .filter(({ row: { heardOn } }) => heardOn <= date);
  if (heard.some(({ row: { imported } }) => !imported)) return 'RECORDED';
  return heard.length > 0 ? 'IMPORTED' : NO_HEARING;
}

/** A step with the name and kind of its body, where there is one. */
export async function withBody({ writePath }: Tenant, step: AskedStep): Promise<AskedStep> {
  const { facts } = await writePath.state(bodies, step.bodyId);
  return facts ? { ...step, body: facts.name, bodyKind: facts.kind } : step;
}
