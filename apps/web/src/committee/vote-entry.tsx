import { useFormContext } from 'react-hook-form';
import type { Answer } from '../client/operations';
import { Problem } from '../client/problem';
import { useAnswer } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { CommandForm } from '../patterns/command';
import { Explained } from '../patterns/explained';
import type { Choice } from '../patterns/form-field';
import { Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { toneOf } from './outcome';
import { votesOfCells } from './result-fields';

type Item = Answer<'agendaItem'>;
type Open = Item['results'][number];

type Props = Readonly<{ item: Item; open: readonly Open[]; attendanceKnown: boolean }>;

/** Votes are entered, the result is computed and explained, and only then recorded. */
export function VoteEntry({ item, open, attendanceKnown }: Props) {
  const say = useTexts('committee');
  return (
    <Section title={say('vote.entry')}>
      {attendanceKnown ? (
        <div className="stack">
          {open.map((one) => (
            <OneVote key={one.resolutionItem} item={item} asked={one} />
          ))}
        </div>
      ) : (
        <p className="kern-body">
          <Explained>{say('vote.attendanceFirst')}</Explained>
        </p>
      )}
    </Section>
  );
}

const CHOICES = ['yes', 'no', 'abstain'] as const;
const WHOLE = /^\s*\d{1,3}\s*$/;

function OneVote({ item, asked }: Readonly<{ item: Item; asked: Open }>) {
  const say = useTexts('committee');
  const { sessionId, itemId } = item;
  const { resolutionItem, competence } = asked;
  return (
    <div className="card vote">
      <h3 className="kern-title">
        {say('resolutionItem', { number: resolutionItem })}: {say(`competence.${competence}`)}
      </h3>
      <CommandForm
        command="RecordResult"
        fixed={{ sessionId, itemId, resolutionItems: [resolutionItem] }}
        fields={CHOICES.map((choice) => ({
          name: `votes.${choice}`,
          label: say(`vote.${choice}`),
          required: true,
        }))}
        foot={(refused) => (
          <Computed item={item} resolutionItem={resolutionItem} refused={refused} />
        )}
        submit={say('vote.record')}
      />
    </div>
  );
}

type ComputedProps = Readonly<{
  item: Item;
  resolutionItem: string;
  /** Said above already. */
  refused: unknown;
  /** The votes are given by name, by one of these. */
  byName?: readonly Choice[];
}>;

/** The three numbers that are typed, or that the votes by name come to; none while one is missing. */
function useTally(byName: readonly Choice[] | undefined) {
  const { watch } = useFormContext();
  const typed = watch(CHOICES.map((choice) => `votes.${choice}`)).map(String);
  const cells: unknown = watch('byName');
  if (!byName) return typed.every((votes) => WHOLE.test(votes)) ? typed.map(Number) : undefined;
  const votes = votesOfCells(byName, cells);
  return votes.length === 0
    ? undefined
    : CHOICES.map((choice) => votes.filter((vote) => vote.choice === choice).length);
}

const saidBefore = (refused: unknown, error: unknown): boolean =>
  refused instanceof Problem &&
  error instanceof Problem &&
  refused.document.detail === error.document.detail;

/** What the votes that are typed would come to, before anybody announces it. */
export function Computed({
  item: { sessionId, itemId },
  resolutionItem,
  refused,
  byName,
}: ComputedProps) {
  const say = useTexts('committee');
  const formats = useFormats();
  const tally = useTally(byName);
  const [yes = 0, no = 0, abstain = 0] = tally ?? [];
  const asked = { sessionId, itemId, resolutionItem, yes, no, abstain };
  // What is being recorded is foreseen no more: asked once more, it would be there already.
  const { isSubmitting } = useFormContext().formState;
  const question = useAnswer('previewResult', asked, { skip: !tally || isSubmitting });
  if (saidBefore(refused, question.error)) return null;
  if (!tally)
    return (
      <p className="kern-body muted">
        <Explained>{say(byName ? 'vote.enterNames' : 'vote.enterAll')}</Explained>
      </p>
    );
  return (
    <Answered question={question}>
      {({ outcome, summary, explanation }) => (
        <Alert
          tone={toneOf(outcome)}
          title={say('vote.computed', { outcome: say(`outcome.${outcome}`) })}
          live
        >
          <p className="kern-body">{formats.words(summary)}</p>
          <ol className="steps">
            {explanation.map((step) => (
              <li key={step.de} className="kern-body">
                {formats.words(step)}
              </li>
            ))}
          </ol>
        </Alert>
      )}
    </Answered>
  );
}
