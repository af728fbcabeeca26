import {
  streamParts,
  type Assessment,
  type LocalDate,
  type ReadModel,
  type Recorded,
  type Rows,
} from '#kernel';
import { claimsOf, proofOf, provingEvent, revocationsOf } from '../domain/evidence/claims';
import {
  agendaLink,
  bodyLink,
  stepLink,
  carrierLink,
  streamLink,
  type EvidenceRow,
  type LinkRow,
  type ProofRow,
} from '../domain/evidence/rows';
import type {
  AgendaItemAdded,
  AgendaItemRemoved,
  BodyEstablished,
  ResultRecorded,
  SessionCancelled,
  StepOpened,
} from '#committee';
import { againTask, BACK_TO_AGENDA } from '../domain/stages/committee-approval';
import { recognisedOn } from '../domain/rules/recognised-carriers.rule';
import type { Claim } from '../domain/stages/stage';

type Table = Rows<EvidenceRow>;

const linkAt = (rows: Table, id: string): LinkRow | undefined => {
  const row = rows.get(id);
  return row?.kind === 'LINK' ? row : undefined;
};

/**
 * The cycle an event belongs to; noted for the later events of its stream, which do not say it. One
 * session deals with papers of many cycles.
 */
function cycleOf({ stream, data }: Recorded, rows: Table): string | undefined {
  const id = streamLink(stream);
  const known = linkAt(rows, id)?.cycleId;
  const { cycleId = known } = data as { cycleId?: string };
  if (cycleId !== known && cycleId !== undefined && streamParts(stream).category !== 'session')
    rows.put(id, { kind: 'LINK', cycleId });
  return cycleId;
}

function noteDeviations(event: Recorded, cycleId: string, rows: Table): void {
  const { overrides = [], findings = [] } = event.data as Partial<Assessment>;
  const shared = {
    kind: 'DEVIATION',
    cycleId,
    by: event.metadata.actor,
    event: provingEvent(event),
  } as const;
  for (const { rule, reason } of overrides)
    rows.put(`${event.id}.${rule}`, { ...shared, force: 'OVERRIDE', rule, said: reason });
  for (const { rule, value } of findings)
    rows.put(`${event.id}.${rule}`, {
      ...shared,
      force: 'FINDING',
      rule,
      ...(value === undefined ? {} : { said: value }),
    });
}

const proofs = (rows: Table, column: string, value: string): [string, ProofRow][] =>
  rows
    .where(column, value)
    .flatMap(([id, row]) => (row.kind === 'PROOF' ? [[id, row] as [string, ProofRow]] : []));

const standsOn = (carriers: readonly string[], row: Pick<ProofRow, 'on'>, rows: Table) =>
  recognisedOn(carriers, row.on, (id) => linkAt(rows, carrierLink(id)));

function noteProof(event: Recorded, cycleId: string, claim: Claim, rows: Table): void {
  const proof = proofOf(event, cycleId, claim);
  if (!proof) return;
  const { carriers } = proof;
  const { bodyKind } = (claim.bodyId && linkAt(rows, bodyLink(claim.bodyId))) || proof;
  rows.put(`${event.id}.${proof.proof}`, {
    ...proof,
    ...(carriers ? { bearers: standsOn(carriers, proof, rows) } : {}),
    ...(bodyKind === undefined ? {} : { bodyKind }),
  });
}

const revokedBy = (event: Recorded) =>
  revocationsOf(event).flatMap(({ proofs: kinds, subjects }) =>
    subjects(event.data as never).map((subject) => ({ proofs: kinds, subject })),
  );

function noteProofs(event: Recorded, cycleId: string, rows: Table): void {
  const claims = claimsOf(event);
  const confirmed = new Set<Claim>();
  for (const { proofs: kinds, subject } of revokedBy(event))
    for (const [id, row] of proofs(rows, 'subject', subject)) {
      if (!kinds.includes(row.proof) || row.revoked) continue;
      const claim = claims.find((c) => c.proof === row.proof && c.subject === row.subject);
      if (claim) confirmed.add(claim);
      else rows.put(id, { ...row, revoked: provingEvent(event) });
    }
  for (const claim of claims) if (!confirmed.has(claim)) noteProof(event, cycleId, claim, rows);
}

/** Carriers are involved as long as one of them was recognised on the day. */
function judgeAgain(event: Recorded, providerId: string, rows: Table): void {
  const resting = ['CARRIERS_INVOLVED', 'CARRIERS_HEARD'];
  for (const [id, row] of resting.flatMap((kind) => proofs(rows, 'proof', kind))) {
    if (!row.carriers?.includes(providerId)) continue;
    const bearers = standsOn(row.carriers, row, rows);
    const lost = bearers.length === 0 && row.bearers.length > 0;
    const revoked = lost ? provingEvent(event) : bearers.length > 0 ? undefined : row.revoked;
    rows.put(id, { ...row, bearers, revoked });
  }
}

type Recognition = { providerId: string; since?: LocalDate; until?: LocalDate };

function noteRecognition(event: Recorded, rows: Table): void {
  const { providerId, since, until } = event.data as Recognition;
  const id = carrierLink(providerId);
  const known = until === undefined ? {} : (linkAt(rows, id) ?? {});
  rows.put(id, {
    ...known,
    kind: 'LINK',
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  });
  judgeAgain(event, providerId, rows);
}

/** A changed agenda item keeps its task. */
function noteAgenda({ id: taskId, type, data }: Recorded, rows: Table): void {
  const { sessionId, itemId, paperId, stepId, resolutionItems } = data as AgendaItemAdded['data'];
  const id = agendaLink(sessionId, itemId);
  const open = resolutionItems.map(({ resolutionItem }) => resolutionItem);
  const known = type === 'AgendaItemUpdated' ? linkAt(rows, id) : undefined;
  rows.put(id, { kind: 'LINK', taskId, ...known, open });
  const step = stepLink(paperId, stepId);
  const link = linkAt(rows, step);
  const onAgenda = [...new Set([...(link?.onAgenda ?? []), id])];
  rows.put(step, { kind: 'LINK', ...link, waitsFor: undefined, onAgenda });
}

type OnAgenda = Pick<
  ResultRecorded['data'],
  'sessionId' | 'itemId' | 'paperId' | 'stepId' | 'bodyId'
>;

/** The step waits for another agenda, unless it stands on one. */
function noteOff({ sessionId, itemId, paperId, stepId, bodyId }: OnAgenda, rows: Table): void {
  const id = agendaLink(sessionId, itemId);
  const taskId = linkAt(rows, id)?.taskId;
  if (taskId === undefined) return;
  const step = stepLink(paperId, stepId);
  const link = linkAt(rows, step);
  const onAgenda = link?.onAgenda?.filter((other) => other !== id) ?? [];
  rows.put(
    step,
    onAgenda.length > 0
      ? { kind: 'LINK', ...link, onAgenda }
      : { kind: 'LINK', taskId: againTask(taskId), waitsFor: bodyId },
  );
}

function noteStep({ id: taskId, data }: Recorded, rows: Table): void {
  const { paperId, stepId, bodyId } = data as StepOpened['data'];
  const id = stepLink(paperId, stepId);
  if (!linkAt(rows, id)?.onAgenda?.length) rows.put(id, { kind: 'LINK', taskId, waitsFor: bodyId });
}

function noteSkipped({ data }: Recorded, rows: Table): void {
  const { paperId, stepId } = data as StepOpened['data'];
  const link = linkAt(rows, stepLink(paperId, stepId));
  if (link) rows.put(stepLink(paperId, stepId), { ...link, waitsFor: undefined });
}

function noteResult({ data }: Recorded, rows: Table): void {
  const result = data as ResultRecorded['data'];
  const { sessionId, itemId, paperId, stepId, resolutionItem, outcome } = result;
  const id = agendaLink(sessionId, itemId);
  const link = linkAt(rows, id);
  if (link)
    rows.put(id, { ...link, open: link.open?.filter((item) => item !== resolutionItem) ?? [] });
  if (BACK_TO_AGENDA.includes(outcome)) noteOff(result, rows);
  else if (outcome === 'REFERRED') rows.remove(stepLink(paperId, stepId));
}

/** What stood on the agenda waits for another one. */
function noteCancelled({ data }: Recorded, rows: Table): void {
  const { sessionId, bodyId, agenda } = data as SessionCancelled['data'];
  for (const item of agenda) noteOff({ ...item, sessionId, bodyId }, rows);
}

function noteBody({ data }: Recorded, rows: Table): void {
  const { bodyId, kind: bodyKind } = data as BodyEstablished['data'];
  rows.put(bodyLink(bodyId), { kind: 'LINK', bodyKind });
}

const NOTES: Readonly<Record<string, (event: Recorded, rows: Table) => void>> = {
  ProviderRecognised: noteRecognition,
  ProviderRecognitionEnded: noteRecognition,
  BodyEstablished: noteBody,
  AgendaItemAdded: noteAgenda,
  AgendaItemUpdated: noteAgenda,
  AgendaItemRemoved: ({ data }, rows) => noteOff(data as AgendaItemRemoved['data'], rows),
  ResultRecorded: noteResult,
  SessionCancelled: noteCancelled,
  StepOpened: noteStep,
  StepSkipped: noteSkipped,
};

const ofProof =
  (value: (row: ProofRow) => string | null) =>
  (row: EvidenceRow): string | null =>
    row.kind === 'PROOF' ? value(row) : null;

/** What proves the duties of each cycle, what was set aside, and what was taken back. */
export const evidence: ReadModel<EvidenceRow> = {
  name: 'evidence',
  version: 3,
  categories: [
    'cycle',
    'provider',
    'body',
    'snapshot',
    'needs',
    'participation',
    'measure',
    'session',
    'paper',
    'evaluation',
  ],
  columns: {
    subject: ofProof(({ subject }) => subject),
    proof: ofProof(({ proof }) => proof),
    cycleId: (row) => (row.kind === 'LINK' ? null : row.cycleId),
    waitsFor: (row) => (row.kind === 'LINK' ? (row.waitsFor ?? null) : null),
    revokedBy: ofProof(({ revoked }) => revoked?.eventId ?? null),
  },
  project: (event, rows) => {
    NOTES[event.type]?.(event, rows);
    const cycleId = cycleOf(event, rows);
    if (cycleId === undefined) return;
    noteDeviations(event, cycleId, rows);
    noteProofs(event, cycleId, rows);
  },
};
