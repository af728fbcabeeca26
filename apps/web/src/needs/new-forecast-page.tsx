import { useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Filters } from '../patterns/filters';
import { To } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { today } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { Needs } from './age-groups';
import { ForecastForm } from './forecast-form';
import { knownOf } from './forecast-present';
import { numbersFrom, useSubject, useYear } from './frame';

/** Unit: years. The span of a medium-term planning and one more. */
const USUAL_YEARS = 5;

/** Children of coming years: the start, three assumptions, new dwellings. */
export default function NewForecastPage() {
  const say = useTexts('needs');
  const { needsId = '' } = useParams();
  const question = useAnswer('needsAssessment', { needsId });
  return (
    <Page
      title={say('forecast.title')}
      lead={say('forecast.lead')}
      crumbs={[
        { to: '/needs', text: say('title') },
        { to: `/needs/${needsId}`, text: question.data?.answer.title ?? say('assessment') },
      ]}
    >
      <OnlyFor command="ForecastPopulation">
        <Answered question={question}>
          {(needs, revision) =>
            needs.cohorts.length === 0 ? (
              <Empty title={say('compare.noChildren')}>
                <To to={`/needs/${needsId}/population`}>{say('population.title')}</To>
              </Empty>
            ) : (
              <Framed needs={needs} revision={revision} />
            )
          }
        </Answered>
      </OnlyFor>
    </Page>
  );
}

function Framed({ needs, revision }: Readonly<{ needs: Needs; revision: string | undefined }>) {
  const say = useTexts('needs');
  const { filters, subject } = useSubject(needs);
  const known = subject && knownOf(needs, subject);
  const now = Number(today().slice(0, 4));
  const startYear = useYear('startYear', known?.startYear ?? now - 1);
  const years = Math.min(20, useYear('years', known?.years ?? USUAL_YEARS));
  return (
    <>
      <Section title={say('test.frame')}>
        <Filters
          filters={[
            ...filters,
            {
              name: 'startYear',
              label: say('forecast.start'),
              all: String(startYear),
              choices: numbersFrom(now - 10, now),
            },
            {
              name: 'years',
              label: say('forecast.years'),
              all: String(years),
              choices: numbersFrom(1, 20),
            },
          ]}
        />
      </Section>
      {subject ? (
        <ForecastForm
          key={[subject.areaId, subject.ageGroup, startYear, years].join(' ')}
          {...{ needs, revision, subject, startYear, years }}
        />
      ) : (
        <p className="kern-body">{say('chooseFirst')}</p>
      )}
    </>
  );
}
