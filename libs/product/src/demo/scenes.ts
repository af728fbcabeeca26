import type { Body, Town } from './town';
import { AREAS, PLACE } from './town';

/** Carriers are invited to a stage; the first answers, the others let the period pass. */
export async function inviteCarriers(
  town: Town,
  cycleId: string,
  stage: string,
  noticeOn: string,
): Promise<string> {
  const { planner } = town.cast;
  const [first] = town.carriers;
  const participationId = await town.do(planner, 'InviteCarriers', {
    cycleId,
    stage,
    subject: 'Beteiligung nach § 80 Abs. 4 SGB VIII',
    carriers: town.carriers,
    areas: [...AREAS],
    noticeOn,
    days: 28,
    place: PLACE,
  });
  await town.do(planner, 'AnswerInvitation', {
    participationId,
    providerId: first,
    standpoint: 'AGREES_WITH_REMARKS',
    receivedOn: noticeOn,
  });
  return participationId;
}

type Phase = Readonly<{
  cycleId: string;
  stage: string;
  opens: string;
  closes: string;
  meanwhile?: () => Promise<void>;
}>;

/** A stage from its opening, with the carriers invited on the day, to the day on which it closes. */
export async function throughStage(
  town: Town,
  { cycleId, stage, opens, closes, meanwhile }: Phase,
): Promise<void> {
  const { planner } = town.cast;
  await town.on(opens);
  await town.do(planner, 'OpenStage', { cycleId, stage });
  await inviteCarriers(town, cycleId, stage, opens);
  await meanwhile?.();
  await town.on(closes);
  await town.do(planner, 'CloseStage', { cycleId, stage });
}

export type Vote = Readonly<{ yes: number; no: number; abstain: number }>;

export type Agenda = Readonly<{
  body: Body;
  invited: string;
  date: string;
  paperId: string;
  stepId: string;
  items: readonly string[];
  votes: Vote;
  /** Seats that are not there. */
  absent?: readonly string[];
  recused?: readonly string[];
  /** What happens between the opening of the session and the vote. */
  before?: (sessionId: string) => Promise<void>;
}>;

/** A session with one paper on its agenda, from the invitation to the result. */
export async function session(town: Town, agenda: Agenda): Promise<string> {
  const { chair, minuteTaker } = town.cast;
  const { body, invited, date, paperId, stepId, items, votes } = agenda;
  const { absent = [], recused = [], before } = agenda;
  await town.on(invited, '11:00');
  const sessionId = await town.do(chair, 'ConveneSession', {
    bodyId: body.bodyId,
    date,
    sentOn: invited,
  });
  await town.do(chair, 'AddAgendaItem', { sessionId, itemId: '1', paperId, stepId });
  await town.on(date, '18:00');
  await town.do(chair, 'OpenSession', { sessionId });
  await before?.(sessionId);
  const present = body.seats.filter((seat) => !absent.includes(seat));
  await town.do(minuteTaker, 'RecordAttendance', { sessionId, itemId: '1', present });
  for (const seatId of recused)
    await town.do(minuteTaker, 'DeclareRecusal', {
      sessionId,
      itemId: '1',
      seatId,
      ground: 'Mitglied im Vorstand des begünstigten Trägers',
    });
  await town.do(minuteTaker, 'RecordResult', {
    sessionId,
    itemId: '1',
    resolutionItems: items,
    votes,
  });
  await town.do(chair, 'CloseSession', { sessionId });
  return sessionId;
}

export type PaperItem = Readonly<{
  resolutionItem: string;
  text: string;
  measureIds: readonly string[];
  planAdoption: boolean;
}>;

export type Draft = Readonly<{
  cycleId: string;
  title: string;
  items: readonly PaperItem[];
  steps: readonly (readonly [stepId: string, body: Body, competence: string])[];
}>;

/** A paper drafted by the planner, released by the head of planning. */
export async function paper(town: Town, { cycleId, title, items, steps }: Draft): Promise<string> {
  const { planner, head } = town.cast;
  const paperId = await town.do(planner, 'DraftPaper', {
    cycleId,
    title,
    items,
  });
  await town.do(planner, 'SetReferralChain', {
    paperId,
    steps: steps.map(([stepId, { bodyId }, competence]) => ({ stepId, bodyId, competence })),
  });
  await town.do(head, 'ReleasePaper', { paperId });
  return paperId;
}
