import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { useBodyChoices } from '../patterns/choices';
import { Explained } from '../patterns/explained';
import { useNames } from '../patterns/names';
import { Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { toneOf } from './outcome';
import { seatsAt, sitterOf } from './sitting';
import { CorrectStep } from './result-steps';

type Props = Readonly<{ item: Answer<'agendaItem'>; panel: Answer<'eligibility'> }>;

/** What came of an item, and how it was computed. */
export function Results({ item, panel }: Props) {
  const say = useTexts('committee');
  const answered = item.results.filter(({ outcome }) => outcome !== undefined);
  if (answered.length === 0) return null;
  return (
    <Section title={say('results')}>
      <div className="stack">
        {answered.map((known) => (
          <ResultCard
            key={known.resolutionItem}
            item={item}
            panel={{ ...panel, seats: seatsAt(panel.seats, known) }}
            known={known}
          />
        ))}
      </div>
    </Section>
  );
}

function ResultCard({
  item: { sessionId, itemId },
  panel,
  known,
}: Props & Readonly<{ known: Props['item']['results'][number] }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const { resolutionItem } = known;
  const question = useAnswer('result', { sessionId, itemId, resolutionItem });
  return (
    <div className="card">
      <Answered question={question}>
        {(result) => (
          <>
            <p className="kern-title">{formats.words(result.summary)}</p>
            <p>
              <Badge tone={toneOf(result.outcome)}>{say(`outcome.${result.outcome}`)}</Badge>
            </p>
            {result.resultLabel !== undefined && (
              <p className="kern-body">
                <Explained>{say('result.printed', { label: result.resultLabel })}</Explained>
              </p>
            )}
            {result.overrides.map(({ rule, reason }) => (
              <p className="kern-body" key={rule}>
                {say('result.override', { reason })}
              </p>
            ))}
            {result.reason !== undefined && (
              <p className="kern-body">
                <Explained>{say('corrected', { reason: result.reason })}</Explained>
              </p>
            )}
            <Course result={result} panel={panel} />
            <details className="more">
              <summary className="kern-body">{say('howComputed')}</summary>
              <ol className="steps">
                {result.explanation.map((step) => (
                  <li key={step.de} className="kern-body">
                    {formats.words(step)}
                  </li>
                ))}
              </ol>
            </details>
            <CorrectStep result={result} known={known} panel={panel} />
          </>
        )}
      </Answered>
    </div>
  );
}

type CourseProps = Readonly<{ result: Answer<'result'>; panel: Answer<'eligibility'> }>;

/** How it was voted on, what was worded otherwise, and where the matter goes from here. */
function Course({ result, panel }: CourseProps) {
  const say = useTexts('committee');
  const bodies = useBodyChoices();
  const { outcome, secret, amendedText, referredTo } = result;
  const to = bodies.find(({ value }) => value === referredTo?.bodyId)?.text;
  return (
    <>
      {secret === true && <p className="kern-body">{say('result.secret')}</p>}
      {amendedText !== undefined && (
        <p className="kern-body">{say('result.amended', { text: amendedText })}</p>
      )}
      {(outcome === 'POSTPONED' || outcome === 'REMOVED') && (
        <p className="kern-body">
          <Explained>{say('result.comesBack')}</Explained>
        </p>
      )}
      {referredTo && (
        <p className="kern-body">
          {say('result.referred', {
            body: to ?? '–',
            competence: say(`competence.${referredTo.competence}`),
          })}
        </p>
      )}
      <ByName result={result} panel={panel} />
    </>
  );
}

/** Who voted how, where the vote was by name. */
function ByName({ result: { rollCall }, panel }: CourseProps) {
  const say = useTexts('committee');
  const { list } = useFormats();
  const nameOf = useNames();
  if (!rollCall) return null;
  const names = (choice: string) =>
    rollCall
      .filter((vote) => vote.choice === choice)
      .map(({ seatId }) => {
        const person = sitterOf(panel.seats.find((seat) => seat.seatId === seatId));
        return person === undefined ? seatId : nameOf(person);
      });
  return (
    <details className="more">
      <summary className="kern-body">{say('result.byName')}</summary>
      <ul className="plain-list">
        {(['yes', 'no', 'abstain'] as const).map((choice) => (
          <li key={choice} className="kern-body">
            {say(`vote.${choice}`)}: {names(choice).length === 0 ? '–' : list(names(choice))}
          </li>
        ))}
      </ul>
    </details>
  );
}
