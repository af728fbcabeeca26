import { Explained } from '../patterns/explained';
import { Filters } from '../patterns/filters';
import { Section } from '../patterns/page';
import { today } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CountedPage } from './counted-page';
import type { Needs } from './age-groups';
import { WhileOpen } from './closed';
import { ForecastForm } from './forecast-form';
import { knownOf } from './forecast-present';
import { numbersFrom, useSubject, useYear } from './frame';

/** Unit: years. The span of a medium-term planning and one more. */
const USUAL_YEARS = 5;

/** Children of coming years: the start, three assumptions, new dwellings. */
export default function NewForecastPage() {
  const say = useTexts('needs');
  return (
    <CountedPage
      title={say('forecast.title')}
      lead={say('forecast.lead')}
      command="ForecastPopulation"
    >
      {(needs, revision) => (
        <WhileOpen needs={needs}>
          <Framed needs={needs} revision={revision} />
        </WhileOpen>
      )}
    </CountedPage>
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
        <p className="kern-body">
          <Explained>{say('chooseFirst')}</Explained>
        </p>
      )}
    </>
  );
}
