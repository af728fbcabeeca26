import type { Answer } from '../client/operations';
import type { Choice } from '../patterns/form-field';
import { useNames } from '../patterns/names';
import { step, Steps } from '../patterns/steps';
import { useTexts } from '../texts/texts';
import { useResultFields } from './result-fields';

type Panel = Answer<'eligibility'>;
type Item = Answer<'agendaItem'>;
type Result = Answer<'result'>;

/** Who may vote at an item, by name. */
export function useSeatChoices({ seats }: Panel): readonly Choice[] {
  const nameOf = useNames();
  return seats
    .filter(({ entitled }) => entitled)
    .map(({ seatId, person }) => ({
      value: seatId,
      text: person === undefined ? seatId : nameOf(person),
    }));
}

type Counted = Readonly<{ secret?: unknown }>;

/** An unticked box says nothing. */
const said = <T extends Counted>({ secret, ...counted }: T) =>
  secret === true ? { ...counted, secret } : counted;

type RecordProps = Readonly<{ item: Item; open: Item['results']; panel: Panel }>;

/** Who is there and may vote on all that is open. */
const voters = ({ seats }: Panel, open: Item['results']) =>
  seats.filter(
    ({ present, recusedFor }) =>
      present && !open.some(({ resolutionItem }) => recusedFor.includes(resolutionItem)),
  );

/** Results that are more than three numbers, or come without a vote. */
export function RecordSteps({ item: { sessionId, itemId }, open, panel }: RecordProps) {
  const say = useTexts('committee');
  const { secret, amendedText, rollCall, resultLabel, ...fields } = useResultFields(
    useSeatChoices(panel),
  );
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
          }),
        votes &&
          step({
            ...common,
            key: 'secret',
            label: say('secret'),
            lead: say('secret.lead'),
            fixed: { ...common.fixed, secret: true },
            fields: [...which, ...fields.totals, resultLabel],
          }),
        votes &&
          step({
            ...common,
            key: 'rollCall',
            label: say('rollCall'),
            lead: say('rollCall.lead'),
            present: {
              ...common.present,
              rollCall: voters(panel, open).map(({ seatId }) => ({ seatId })),
            },
            fields: [...which, rollCall, resultLabel],
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

type CorrectProps = Readonly<{ result: Result; panel: Panel }>;

/** A result that was recorded wrongly; the one before stays in the history. */
export function CorrectStep({ result, panel }: CorrectProps) {
  const say = useTexts('committee');
  const seats = useSeatChoices(panel);
  const fields = useResultFields(seats);
  const { sessionId, itemId, resolutionItem, votes, rollCall, secret, amendedText } = result;
  return (
    <Steps
      title={say('correct.title')}
      steps={[
        step({
          command: 'CorrectResult',
          label: say('correct'),
          lead: say('correct.lead'),
          fixed: { sessionId, itemId, resolutionItem },
          present: { votes, rollCall, secret, amendedText },
          fields: [
            ...fields.votes,
            { name: 'reason', label: say('reason'), hint: say('correct.hint'), kind: 'lines' },
            {
              name: 'present',
              label: say('correct.present'),
              hint: say('correct.present.hint'),
              choices: seats,
              heading: say('correct.more'),
              folded: true,
            },
            fields.withoutVote,
            ...fields.referral.map((field) => ({ ...field, required: false })),
            fields.secret,
            fields.amendedText,
            fields.rollCall,
            fields.resultLabel,
          ],
          toInput: (_, body) => said(body),
        }),
      ]}
    />
  );
}
