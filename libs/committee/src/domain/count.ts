import { Rejection } from '#kernel';
import type { BodyOn } from './body.state';
import { mustBeEntitled } from './presence';
import { quorumNeeded, type QuorumNeeded } from './rules/quorum.rule';
import type { Counted } from './session.commands';
import type { Votes } from './session.events';
import { isRecused, type Item } from './session.state';
import { CHOICES, type SeatVote, type Tally } from './terms';

/** Unit: seats; what is unknown is absent. */
export type Basis = Readonly<{
  statutory?: number;
  entitled?: number;
  recused?: number;
  present?: number;
}>;

export type Counting = Readonly<{
  item: Item;
  resolutionItem: string;
  body: BodyOn;
  /** Seats present at the vote; unknown for some imported history. */
  present: readonly string[] | undefined;
  imported: boolean;
}>;

/** The seats the log knows for the day; of imported history it may know none. */
const seatsOf = ({ body, imported }: Counting): readonly string[] | undefined =>
  body.constituted && (body.entitled.length > 0 || !imported) ? body.entitled : undefined;

function counted(counting: Counting, entitled: readonly string[]): Basis {
  const { item, resolutionItem, present } = counting;
  const recused = entitled.filter((seatId) => isRecused(item, seatId, resolutionItem));
  const here = present?.filter((seatId) => entitled.includes(seatId) && !recused.includes(seatId));
  return {
    entitled: entitled.length,
    recused: recused.length,
    ...(here ? { present: here.length } : {}),
  };
}

const NUMBERS = ['entitled', 'recused', 'present'] as const;

/** Of imported history the source's numbers fill what the log does not know. */
export function basisOf(counting: Counting, said: Votes | undefined): Basis {
  const { body, imported } = counting;
  const seats = seatsOf(counting);
  const basis: Record<string, number> = body.constituted ? { statutory: body.statutory } : {};
  if (imported && said)
    for (const number of NUMBERS) if (said[number] !== undefined) basis[number] = said[number];
  return { ...basis, ...(seats ? counted(counting, seats) : {}) };
}

/** Unknown where the base is. */
export function quorumOf(body: BodyOn, basis: Basis): QuorumNeeded | undefined {
  const { quorum } = body.rules;
  const base = quorum.base === 'STATUTORY' ? basis.statutory : basis.entitled;
  if (base === undefined) return undefined;
  return quorumNeeded(quorum, { statutory: base, entitled: base, recused: basis.recused ?? 0 });
}

/** @throws Rejection SEAT_NOT_ENTITLED, SEAT_RECUSED, SEAT_ABSENT */
function checkSeat(seatId: string, at: string, counting: Counting): void {
  const { item, resolutionItem, body, present } = counting;
  const refusal = { at, value: seatId, params: { resolutionItem } };
  if (seatsOf(counting)) mustBeEntitled(seatId, body, at);
  if (isRecused(item, seatId, resolutionItem)) throw new Rejection('SEAT_RECUSED', refusal);
  if (present && !present.includes(seatId)) throw new Rejection('SEAT_ABSENT', refusal);
}

/** @throws Rejection VOTED_TWICE */
function checkRollCall(rollCall: readonly SeatVote[], counting: Counting): void {
  const seen = new Set<string>();
  for (const [i, { seatId }] of rollCall.entries()) {
    const at = `/rollCall/${i}/seatId`;
    if (seen.has(seatId)) throw new Rejection('VOTED_TWICE', { at, value: seatId });
    seen.add(seatId);
    checkSeat(seatId, at, counting);
  }
}

const tallyOf = (rollCall: readonly SeatVote[]): Tally => {
  const of = (choice: SeatVote['choice']) =>
    rollCall.filter((vote) => vote.choice === choice).length;
  return { yes: of('yes'), no: of('no'), abstain: of('abstain') };
};

/**
 * The votes cast, as totals.
 * @throws Rejection VOTES_GIVEN_TWICE, SECRET_BALLOT_BY_SEAT
 */
export function tally({ votes, rollCall, secret }: Counted, counting: Counting): Tally | undefined {
  if (votes && rollCall) throw new Rejection('VOTES_GIVEN_TWICE', { at: '/rollCall' });
  if (rollCall && secret) throw new Rejection('SECRET_BALLOT_BY_SEAT', { at: '/rollCall' });
  if (!rollCall) return votes && { yes: votes.yes, no: votes.no, abstain: votes.abstain };
  checkRollCall(rollCall, counting);
  return tallyOf(rollCall);
}

/** Unit: votes. */
export const cast = (votes: Tally): number =>
  CHOICES.reduce((sum, choice) => sum + votes[choice], 0);
