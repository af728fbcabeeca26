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

type Counted = Readonly<{ secret?: unknown; votes?: unknown }>;

/** An unticked box says nothing. */
const said = <T extends Counted>({ secret, ...counted }: T) =>
  secret === true ? { ...counted, secret } : counted;

type RecordProps = Readonly<{ item: Item; open: Item['results']; panel: Panel }>;

/** Results that are more than three numbers, or come without a vote. */
export function RecordSteps({ item: { sessionId, itemId }, open, panel }: RecordProps) {
  const say = useTexts('committee');
  const fields = useResultFields(useSeatChoices(panel));
  const numbers = open.map(({ resolutionItem }) => resolutionItem);
  const asked = {
    name: 'resolutionItems',
    label: say('vote.items'),
    choices: numbers.map((value) => ({ value, text: say('resolutionItem', { number: value }) })),
  };
  const common = {
    command: 'RecordResult' as const,
    fixed: { sessionId, itemId },
    present: { resolutionItems: numbers },
  };
  return (
    <Steps
      title={say('vote.other')}
      steps={[
        step({
          ...common,
          key: 'withoutVote',
          label: say('withoutVote'),
          lead: say('withoutVote.lead'),
          fields: [asked, ...fields.withoutVote],
          submit: say('vote.record'),
        }),
        step({
          ...common,
          key: 'further',
          label: say('furtherVote'),
          lead: say('furtherVote.lead'),
          fields: [asked, ...fields.votes, ...fields.further],
          toInput: (_, body) => said(body),
          submit: say('vote.record'),
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
            ...fields.withoutVote,
            ...fields.further,
          ],
          toInput: (_, body) => said(body),
        }),
      ]}
    />
  );
}
