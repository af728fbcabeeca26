import type { Answer } from '../client/operations';
import type { Choice } from '../patterns/form-field';
import { useNames } from '../patterns/names';
import { step, Steps } from '../patterns/steps';
import { useTexts } from '../texts/texts';
import { attendanceIn, useAttendanceFields } from './attendance-fields';
import { cellsOfVotes, useResultFields, votesOfCells } from './result-fields';
import { sitterOf } from './sitting';
import { Computed } from './vote-entry';

type Panel = Answer<'eligibility'>;
type Item = Answer<'agendaItem'>;
type Result = Answer<'result'>;

/** Who may vote at an item, by name. */
export function useSeatChoices({ seats }: Panel): readonly Choice[] {
  const nameOf = useNames();
  return seats
    .filter(({ entitled }) => entitled)
    .map((seat) => {
      const sitter = sitterOf(seat);
      return { value: seat.seatId, text: sitter === undefined ? seat.seatId : nameOf(sitter) };
    });
}

type Counted = Readonly<{ secret?: unknown }>;

/** An unticked box says nothing. */
const said = <T extends Counted>({ secret, ...counted }: T) =>
  secret === true ? { ...counted, secret } : counted;

type RecordProps = Readonly<{ item: Item; open: Item['results']; panel: Panel }>;

/** Who is there and may vote on all that is open. */
const votersOf = ({ seats }: Panel, open: Item['results']) =>
  seats
    .filter(
      ({ present, recusedFor }) =>
        present && !open.some(({ resolutionItem }) => recusedFor.includes(resolutionItem)),
    )
    .map(({ seatId }) => seatId);

/** Results that are more than three numbers, or come without a vote. */
export function RecordSteps({ item, open, panel }: RecordProps) {
  const say = useTexts('committee');
  const { sessionId, itemId } = item;
  const there = votersOf(panel, open);
  const voters = useSeatChoices(panel).filter(({ value }) => there.includes(value));
  const { secret, amendedText, rollCall, resultLabel, ...fields } = useResultFields(voters);
  const numbers = open.map(({ resolutionItem }) => resolutionItem);
  const asked = {
    name: 'resolutionItems',
    label: say('vote.items'),
    hint: say('vote.items.hint'),
    required: true,
    choices: numbers.map((value) => ({ value, text: say('resolutionItem', { number: value }) })),
  };
  const fixed = { sessionId, itemId };
  const common = {
    command: 'RecordResult' as const,
    fixed: numbers.length === 1 ? { ...fixed, resolutionItems: numbers } : fixed,
    present: { resolutionItems: numbers },
    submit: say('vote.record'),
  };
  const which = numbers.length === 1 ? [] : [asked];
  const votes = panel.attendanceKnown;
  const foot = (refused: unknown) => (
    <Computed item={item} resolutionItem={numbers[0] ?? ''} refused={refused} />
  );
  return (
    <Steps
      title={say('vote.other')}
      steps={[
        votes &&
          numbers.length > 1 &&
          step({
            ...common,
            key: 'together',
            label: say('vote.together'),
            lead: say('vote.together.lead'),
            fields: [asked, ...fields.totals, resultLabel],
            foot,
          }),
        votes &&
          step({
            ...common,
            key: 'secret',
            label: say('secret'),
            lead: say('secret.lead'),
            fixed: { ...common.fixed, secret: true },
            fields: [...which, ...fields.totals, resultLabel],
            foot,
          }),
        votes &&
          step({
            ...common,
            key: 'rollCall',
            label: say('rollCall'),
            lead: say('rollCall.lead'),
            fields: [...which, rollCall, resultLabel],
            toInput: ({ byName }, body) => ({ ...body, rollCall: votesOfCells(voters, byName) }),
            foot: (refused) => (
              <Computed
                item={item}
                resolutionItem={numbers[0] ?? ''}
                refused={refused}
                byName={voters}
              />
            ),
          }),
        votes &&
          step({
            ...common,
            key: 'amended',
            label: say('amended'),
            lead: say('amended.lead'),
            fields: [
              ...which,
              { ...amendedText, required: true },
              ...fields.totals,
              secret,
              resultLabel,
            ],
            toInput: (_, body) => said(body),
          }),
        step({
          ...common,
          key: 'withoutVote',
          label: say('withoutVote'),
          lead: say('withoutVote.lead'),
          fields: [...which, { ...fields.withoutVote, required: true }],
        }),
        step({
          ...common,
          key: 'refer',
          label: say('refer'),
          lead: say('refer.lead'),
          fixed: { ...common.fixed, stated: 'REFERRED' },
          fields: [...which, ...fields.referral],
        }),
      ]}
    />
  );
}

/** The vote as it was recorded; who was there is counted anew. */
const votedIn = ({ votes, rollCall, secret, amendedText }: Result) => ({
  ...(rollCall ? { rollCall } : votes ? { votes: totalsOf(votes) } : {}),
  ...(secret === true ? { secret } : {}),
  ...(amendedText === undefined ? {} : { amendedText }),
});

const totalsOf = ({ yes, no, abstain }: NonNullable<Result['votes']>) => ({ yes, no, abstain });

type Known = Item['results'][number];
type CorrectProps = Readonly<{ result: Result; known: Known; panel: Panel }>;

/** A result that was recorded wrongly; the one before stays in the history. */
export function CorrectStep({ result, known, panel }: CorrectProps) {
  const say = useTexts('committee');
  const seats = useSeatChoices(panel);
  const { totals, rollCall, withoutVote, referral, ...fields } = useResultFields(seats);
  const { sessionId, itemId, resolutionItem, votes, secret, amendedText } = result;
  const byName = result.rollCall;
  const attendance = useAttendanceFields(panel);
  const reason = {
    name: 'reason',
    label: say('reason'),
    hint: say('correct.hint'),
    kind: 'lines' as const,
  };
  const more = [
    {
      name: 'present',
      label: say('correct.present'),
      hint: say('correct.present.hint'),
      choices: seats,
      heading: say('correct.more'),
      folded: true,
    },
    fields.amendedText,
    fields.resultLabel,
  ];
  const common = {
    command: 'CorrectResult' as const,
    lead: say('correct.lead'),
    fixed: { sessionId, itemId, resolutionItem },
    submit: say('correct'),
  };
  return (
    <Steps
      title={say('correct.title')}
      steps={[
        step({
          ...common,
          label: say('correct'),
          present: { votes, secret, amendedText },
          fields: [...totals, reason, ...more, fields.secret],
          toInput: (_, body) => said(body),
        }),
        byName !== undefined &&
          step({
            ...common,
            key: 'rollCall',
            label: say('correct.rollCall'),
            present: { byName: cellsOfVotes(byName), amendedText },
            fields: [rollCall, reason, ...more],
            toInput: ({ byName: cells }, body) => ({
              ...body,
              rollCall: votesOfCells(seats, cells),
            }),
          }),
        votes !== undefined &&
          known.present !== undefined &&
          step({
            ...common,
            key: 'attendance',
            label: say('correct.attendance'),
            submit: say('correct.attendance'),
            lead: say('correct.attendance.lead'),
            fixed: { ...common.fixed, ...votedIn(result) },
            present: known,
            fields: [...attendance, { ...reason, hint: say('correct.attendance.reason') }],
            toInput: (_, body) => attendanceIn(known, body),
          }),
        step({
          ...common,
          key: 'withoutVote',
          label: say('correct.withoutVote'),
          fields: [{ ...withoutVote, required: true }, reason],
        }),
        step({
          ...common,
          key: 'refer',
          label: say('correct.refer'),
          fixed: { ...common.fixed, stated: 'REFERRED' },
          fields: [...referral, reason],
        }),
      ]}
    />
  );
}
