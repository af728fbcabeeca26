import { useFormContext } from 'react-hook-form';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { CommandForm } from '../patterns/command';
import { Explained } from '../patterns/explained';
import { Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { toneOf } from './outcome';

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
        foot={<Computed item={item} resolutionItem={resolutionItem} />}
        submit={say('vote.record')}
      />
    </div>
  );
}

type ComputedProps = Readonly<{ item: Item; resolutionItem: string }>;

/** What the votes that are typed would come to, before anybody announces it. */
function Computed({ item: { sessionId, itemId }, resolutionItem }: ComputedProps) {
  const say = useTexts('committee');
  const formats = useFormats();
  const { watch } = useFormContext();
  const typed = watch(CHOICES.map((choice) => `votes.${choice}`)).map(String);
  const complete = typed.every((votes) => WHOLE.test(votes));
  const [yes = 0, no = 0, abstain = 0] = complete ? typed.map(Number) : [];
  const asked = { sessionId, itemId, resolutionItem, yes, no, abstain };
  const question = useAnswer('previewResult', asked, { skip: !complete });
  if (!complete)
    return (
      <p className="kern-body muted">
        <Explained>{say('vote.enterAll')}</Explained>
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
