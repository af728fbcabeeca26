import type { Words } from '#calendar';
import type { Tally } from './terms';
import { isDisposition, type Competence, type Outcome } from './terms';

type Question = Readonly<{
  competence: Competence;
  /** Whether the votes carried it; absent where nobody voted. */
  carried?: boolean | undefined;
  stated?: Outcome | undefined;
  amended: boolean;
}>;

const WITHOUT_VOTE: Readonly<Record<Competence, Outcome>> = {
  DECIDE: 'UNKNOWN',
  RECOMMEND: 'UNKNOWN',
  HEAR: 'HEARD',
  NOTE: 'NOTED',
  DISCUSS: 'NOT_VOTED',
};

const WITH_VOTE: Readonly<Record<Competence, Readonly<{ yes: Outcome; no: Outcome }>>> = {
  DECIDE: { yes: 'ACCEPTED', no: 'REJECTED' },
  RECOMMEND: { yes: 'RECOMMENDED', no: 'REJECTED' },
  HEAR: { yes: 'HEARD', no: 'HEARD' },
  NOTE: { yes: 'NOTED', no: 'NOTED' },
  DISCUSS: { yes: 'RECOMMENDED', no: 'REJECTED' },
};

/** What follows for the item; votes count before what is stated. */
export function outcomeOf({ competence, carried, stated, amended }: Question): Outcome {
  if (carried === undefined) return stated ?? WITHOUT_VOTE[competence];
  const outcome = WITH_VOTE[competence][carried ? 'yes' : 'no'];
  return outcome === 'ACCEPTED' && amended ? 'ACCEPTED_AMENDED' : outcome;
}

/** A hearing or taking note answers without a vote; a decision or recommendation needs one. */
export const needsVote = (competence: Competence, stated: Outcome | undefined): boolean =>
  (competence === 'DECIDE' || competence === 'RECOMMEND') &&
  !(stated !== undefined && isDisposition(stated));

const VOTED: readonly Outcome[] = [
  'ACCEPTED',
  'ACCEPTED_AMENDED',
  'PARTLY_ACCEPTED',
  'REJECTED',
  'RECOMMENDED',
];

/** The body has voted, whether or not the numbers are known. */
export const isVote = ({ votes, outcome }: { votes?: unknown; outcome: Outcome }): boolean =>
  votes !== undefined || VOTED.includes(outcome);

/** All who voted said yes. */
export const isUnanimous = ({ yes, no, abstain }: Tally): boolean =>
  yes > 0 && no === 0 && abstain === 0;

/** What is said of an outcome, after "item 1 is". */
export const OUTCOME_WORDS: Readonly<Record<Outcome, Words>> = {
  ACCEPTED: { de: 'angenommen', en: 'accepted' },
  ACCEPTED_AMENDED: { de: 'in geänderter Fassung angenommen', en: 'accepted as amended' },
  PARTLY_ACCEPTED: { de: 'teilweise angenommen', en: 'partly accepted' },
  REJECTED: { de: 'abgelehnt', en: 'rejected' },
  RECOMMENDED: { de: 'zur Annahme empfohlen', en: 'recommended for acceptance' },
  HEARD: { de: 'angehört', en: 'heard' },
  NOTED: { de: 'zur Kenntnis genommen', en: 'taken note of' },
  POSTPONED: { de: 'vertagt', en: 'postponed' },
  REFERRED: { de: 'verwiesen', en: 'referred' },
  REMOVED: { de: 'von der Tagesordnung abgesetzt', en: 'removed from the agenda' },
  WITHDRAWN: { de: 'zurückgezogen', en: 'withdrawn' },
  NOT_VOTED: { de: 'ohne Abstimmung erledigt', en: 'settled without a vote' },
  UNKNOWN: { de: 'ohne bekanntes Ergebnis', en: 'without a known result' },
};
