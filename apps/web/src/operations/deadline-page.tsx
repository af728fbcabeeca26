import { useParams } from 'react-router';
import { useWordsOfEvents } from '../patterns/event-words';
import { useAnswer } from '../client/use-answer';
import { subjectOf } from '../patterns/event-link';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { Explanation } from './answers';
import { DeadlineTable } from './deadline-table';

/** The terms of one thing, and how each of its days was computed, step by step. */
export default function DeadlinePage() {
  const say = useTexts('operations');
  const { id = '' } = useParams();
  const { day, instant, words } = useFormats();
  const wordsOf = useWordsOfEvents();
  const may = useMay();
  const question = useAnswer('ExplainDeadline', { id });
  return (
    <Page
      title={say('explain')}
      lead={say('explain.lead')}
      crumbs={
        may('ReadDeadlines')
          ? [
              { to: '/operations', text: say('title') },
              { to: '/operations/deadlines', text: say('deadlines.all') },
            ]
          : []
      }
    >
      <Answered question={question}>
        {(answer) => {
          const { rows, days } = answer as Explanation;
          return (
            <>
              {rows.length > 0 && (
                <Section title={say('deadline')}>
                  <DeadlineTable caption={say('deadline')} rows={rows} />
                </Section>
              )}
              {days.length === 0 && (
                <p className="kern-body">
                  <Explained>{say('explain.none')}</Explained>
                </p>
              )}
              {days.map(({ event, at, result, calendarVersion, steps }) => (
                <Section key={`${event.id} ${at}`} title={day(result)}>
                  <ol className="steps">
                    {steps.map((step) => (
                      <li className="kern-body" key={step.de}>
                        {words(step)}
                      </li>
                    ))}
                  </ol>
                  <p className="kern-body muted">
                    <To to={`/timeline/${encodeURIComponent(subjectOf(event.stream))}#${event.id}`}>
                      {wordsOf(event.type)}
                    </To>
                    , {instant(event.recordedAt)} · {say('calendar', { version: calendarVersion })}
                  </p>
                </Section>
              ))}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
