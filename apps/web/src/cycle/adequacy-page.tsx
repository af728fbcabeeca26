import { useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Page } from '../patterns/page';
import { CoverageTable } from '../patterns/coverage-table';
import { PrintButton } from '../patterns/print-button';
import { Answered, Empty } from '../patterns/states';
import { useTexts } from '../texts/texts';

/** Whether the measures of a cycle cover the needs established, in time (L04). It blocks nothing. */
export default function AdequacyPage() {
  const say = useTexts('cycle');
  const { cycleId = '' } = useParams();
  const cycle = useAnswer('Cycle', { cycleId });
  const question = useAnswer('Adequacy', { cycleId });
  return (
    <Page
      title={say('rooms.adequacy')}
      lead={say('adequacy.lead')}
      crumbs={[
        { to: '/cycles', text: say('title') },
        { to: `/cycles/${cycleId}`, text: cycle.data?.answer.title ?? say('cycle') },
      ]}
      actions={<PrintButton />}
    >
      <Answered question={question}>
        {({ areas }) =>
          areas.length === 0 ? (
            <Empty title={say('adequacy.none')}>{say('adequacy.noneHint')}</Empty>
          ) : (
            <CoverageTable areas={areas} />
          )
        }
      </Answered>
    </Page>
  );
}
