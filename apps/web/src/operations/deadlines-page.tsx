import { useAnswer } from '../client/use-answer';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useTexts } from '../texts/texts';
import type { Deadlines } from './answers';
import { DeadlineTable } from './deadline-table';

/** Open and past terms. */
export default function DeadlinesPage() {
  const say = useTexts('operations');
  const question = useAnswer('ReadDeadlines', {});
  return (
    <Page
      title={say('deadlines.all')}
      lead={say('deadlines.text')}
      crumbs={[{ to: '/operations', text: say('title') }]}
    >
      <Answered question={question}>
        {(answer) => {
          const { rows } = answer as Deadlines;
          return rows.length === 0 ? (
            <Empty title={say('deadlines.none')} />
          ) : (
            <DeadlineTable caption={say('deadlines.all')} rows={rows} />
          );
        }}
      </Answered>
    </Page>
  );
}
