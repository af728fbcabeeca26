import { SYSTEM, type Check, type PersonRef } from '#kernel';
import type { BodyOn } from './body.state';
import { cast, type Basis } from './count';
import { needsVote } from './outcome';
import type { QuorumNeeded } from './rules/quorum.rule';
import type { Counted } from './session.commands';
import { isDisposition, type Competence, type Outcome, type Tally } from './terms';

/** An officer of the body records, where it has named any; of imported history, whoever imports. */
export function officerCheck(by: PersonRef, imported: boolean, body: BodyOn): Check {
  const { officers, name } = body;
  const free = imported || by === SYSTEM || officers.length === 0;
  return {
    force: 'E',
    rule: 'NOT_AN_OFFICER',
    met: free || officers.includes(by),
    value: by,
    params: { body: name },
  };
}

type Vote = Readonly<{
  data: Counted;
  competence: Competence;
  imported: boolean;
  votes: Tally | undefined;
  basis: Basis;
  quorum: QuorumNeeded | undefined;
  outcome: Outcome;
}>;

/** What is stated, where it may be stated at all. */
function statedChecks({ data: { stated }, imported, votes, outcome }: Vote): readonly Check[] {
  if (stated === undefined) return [];
  return [
    {
      force: 'E',
      rule: 'OUTCOME_IS_COMPUTED',
      met: isDisposition(stated) || imported,
      at: '/stated',
      value: stated,
    },
    {
      force: 'E',
      rule: 'STATED_OUTCOME_DIFFERS',
      met: votes === undefined || stated === outcome,
      at: '/stated',
      value: stated,
      params: { outcome },
    },
  ];
}

function presenceChecks(votes: Tally, { data }: Vote, present: number): readonly Check[] {
  const said = data.votes?.present ?? present;
  return [
    {
      force: 'E',
      rule: 'PRESENT_DIFFERS',
      met: said === present,
      at: '/votes/present',
      value: `${said}`,
      params: { present },
    },
    {
      force: 'E',
      rule: 'VOTES_EXCEED_PRESENT',
      met: cast(votes) <= present,
      at: '/votes',
      value: `${votes.yes} + ${votes.no} + ${votes.abstain}`,
      params: { cast: cast(votes), present },
    },
  ];
}

const quorumCheck = (present: number, { needed, base }: QuorumNeeded, source: string): Check => ({
  force: 'E',
  rule: 'QUORUM_MISSING',
  met: present >= needed,
  at: '/votes',
  value: `${present}`,
  params: { needed, base, source },
});

/** The numbers hold together and suffice. */
export function voteChecks(vote: Vote, source: string): readonly Check[] {
  const { votes, competence, data, basis, quorum } = vote;
  const { present } = basis;
  const needed = !votes && needsVote(competence, data.stated);
  const known = votes !== undefined && present !== undefined;
  return [
    ...statedChecks(vote),
    { force: 'E', rule: 'VOTES_MISSING', met: !needed, at: '/votes' },
    { force: 'E', rule: 'ATTENDANCE_MISSING', met: !votes || known, at: '/votes' },
    ...(known ? presenceChecks(votes, vote, present) : []),
    ...(known && quorum ? [quorumCheck(present, quorum, source)] : []),
  ];
}
