import { useSearchParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { useCycleChoices } from '../patterns/choices';
import { Filters } from '../patterns/filters';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Term } from '../patterns/term';
import { useTexts } from '../texts/texts';
import { CoverageTable } from '../patterns/coverage-table';

/** Whether what is planned comes in time and is enough, area by area. Shown, never a condition. */
export default function CoveragePage() {
  const say = useTexts('measure');
  const [search] = useSearchParams();
  const cycleId = search.get('cycleId') ?? '';
  const cycles = useCycleChoices({ closed: true });
  const question = useAnswer('coverage', cycleId === '' ? {} : { cycleId });
  return (
    <Page
      title={say('coverage')}
      lead={
        <>
          {say('coverage.lead')} <Term name="in-time">{say('coverage.term')}</Term>
        </>
      }
      crumbs={[{ to: '/measures', text: say('title') }]}
    >
      <Filters
        filters={[{ name: 'cycleId', label: say('cycle'), all: say('cycle.all'), choices: cycles }]}
      />
      <Answered question={question}>
        {(found) =>
          found.areas.length === 0 ? (
            <Empty title={say('coverage.none')}>{say('coverage.noneHint')}</Empty>
          ) : (
            <Found found={found} />
          )
        }
      </Answered>
    </Page>
  );
}

function Found({ found: { areas, sufficient, timely } }: Readonly<{ found: Answer<'coverage'> }>) {
  const say = useTexts('measure');
  const enough = sufficient ? 'sufficient' : 'insufficient';
  return (
    <div className="stack">
      <Alert
        tone={sufficient && timely ? 'success' : 'warning'}
        title={say(`coverage.${enough}.${timely ? 'timely' : 'late'}`)}
      />
      <CoverageTable areas={areas} />
    </div>
  );
}
