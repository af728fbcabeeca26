/** Bodies that take part in a procedure. */
export const BODY_KINDS = [
  'JHA',
  'LJHA',
  'SUBCOMMITTEE',
  'WORKING_GROUP_78',
  'LOCAL_COUNCIL',
  'FINANCE_COMMITTEE',
  'MAIN_COMMITTEE',
  'COUNCIL',
  'AGENDA_BOARD',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const SEAT_GROUPS = ['COUNCIL_SIDE', 'FREE_CARRIER_SIDE', 'ADVISORY'] as const;
export type SeatGroup = (typeof SEAT_GROUPS)[number];

export const OFFICES = ['CHAIR', 'MINUTE_TAKER'] as const;
export type Office = (typeof OFFICES)[number];

/** What a body may do with an item of resolution. */
export const COMPETENCES = ['DECIDE', 'RECOMMEND', 'HEAR', 'NOTE', 'DISCUSS'] as const;
export type Competence = (typeof COMPETENCES)[number];

/** The matter left the table without an answer to its question. */
export const DISPOSITIONS = ['POSTPONED', 'REFERRED', 'REMOVED', 'WITHDRAWN', 'NOT_VOTED'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export const OUTCOMES = [
  'ACCEPTED',
  'ACCEPTED_AMENDED',
  'PARTLY_ACCEPTED',
  'REJECTED',
  'RECOMMENDED',
  'HEARD',
  'NOTED',
  ...DISPOSITIONS,
  'UNKNOWN',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CHOICES = ['yes', 'no', 'abstain'] as const;
export type Choice = (typeof CHOICES)[number];

/** Votes per choice. Unit: seats. */
export type Tally = Readonly<Record<Choice, number>>;

export type SeatVote = Readonly<{ seatId: string; choice: Choice }>;

/** Why a session is not public. */
export const CLOSED_FOR = ['COMMON_GOOD', 'LEGITIMATE_INTERESTS', 'VULNERABLE_GROUPS'] as const;
export type ClosedFor = (typeof CLOSED_FOR)[number];

export const isDisposition = (outcome: Outcome): outcome is Disposition =>
  (DISPOSITIONS as readonly Outcome[]).includes(outcome);

/** The step goes on: the matter comes back to the same body. */
export const comesBack = (outcome: Outcome): boolean =>
  outcome === 'POSTPONED' || outcome === 'REFERRED' || outcome === 'REMOVED';
