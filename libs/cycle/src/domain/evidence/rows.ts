import type { PersonRef } from '#kernel';
import type { Proof, ProvingEvent } from '../proof';

/** A proof, and the carriers it was made with. */
export type ProofRow = Proof & Readonly<{ kind: 'PROOF'; carriers?: readonly string[] }>;

/** A rule set aside with a reason, or one that imported history does not satisfy. */
export type DeviationRow = Readonly<{
  kind: 'DEVIATION';
  cycleId: string;
  force: 'OVERRIDE' | 'FINDING';
  rule: string;
  /** The reason given, or the value found. */
  said?: string;
  by: PersonRef;
  event: ProvingEvent;
}>;

/** What belongs where: a stream to a cycle, an agenda item to its task, a carrier's recognition. */
export type LinkRow = Readonly<{
  kind: 'LINK';
  cycleId?: string;
  taskId?: string;
  bodyKind?: string;
  /** Ziffern of the agenda item still without a result. */
  open?: readonly string[];
  /** Body on whose agenda the step of a paper waits to be put. */
  waitsFor?: string | undefined;
  /** Agenda items, by their links, that deal with the step of a paper. */
  onAgenda?: readonly string[];
  since?: string;
  until?: string;
}>;

export type EvidenceRow = ProofRow | DeviationRow | LinkRow;

export const streamLink = (stream: string): string =>
  `stream.${stream.slice(stream.indexOf('.') + 1)}`;
export const agendaLink = (sessionId: string, itemId: string): string =>
  `agenda.${sessionId}.${itemId}`;
export const stepLink = (paperId: string, stepId: string): string => `step.${paperId}.${stepId}`;
export const bodyLink = (bodyId: string): string => `body.${bodyId}`;
export const carrierLink = (providerId: string): string => `carrier.${providerId}`;
