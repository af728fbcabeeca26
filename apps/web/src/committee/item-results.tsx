import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { toneOf } from './outcome';
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
        {answered.map(({ resolutionItem }) => (
          <ResultCard key={resolutionItem} {...{ item, panel, resolutionItem }} />
        ))}
      </div>
    </Section>
  );
}

function ResultCard({
  item: { sessionId, itemId },
  panel,
  resolutionItem,
}: Props & Readonly<{ resolutionItem: string }>) {
  const say = useTexts('committee');
  const formats = useFormats();
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
            <CorrectStep result={result} panel={panel} />
          </>
        )}
      </Answered>
    </div>
  );
}
