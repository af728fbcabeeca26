import { Badge, type Tone } from '../patterns/alert';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

const TONES: Readonly<Record<'WANTED' | 'CLAIMED' | 'SENT' | 'GIVEN_UP', Tone>> = {
  WANTED: 'info',
  CLAIMED: 'info',
  SENT: 'success',
  GIVEN_UP: 'danger',
};

/** What the reader is told by mail, and whether it went out. */
export default function NotificationsPage() {
  const say = useTexts('notification');
  const { instant, shortDay, words } = useFormats();
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Register
        query="Notifications"
        asked={{}}
        caption={say('caption')}
        presetSort="-wantedSince"
        rowKey={({ id }) => id}
        empty={<Empty title={say('none')}>{say('none.first')}</Empty>}
        rowsAsLists
        columns={[
          {
            key: 'about',
            name: say('about'),
            heading: true,
            cell: ({ about }) => <To to={`/tasks/${about.taskId}`}>{words(about.title)}</To>,
          },
          { key: 'due', name: say('due'), cell: ({ about }) => shortDay(about.dueOn) },
          {
            key: 'since',
            name: say('since'),
            sort: 'wantedSince',
            cell: ({ wantedSince }) => instant(wantedSince),
          },
          {
            key: 'status',
            name: say('status'),
            cell: ({ status, failure, retryAt }) => (
              <>
                <Badge tone={TONES[status]}>{say(`status.${status}`)}</Badge>
                {failure !== undefined && (
                  <span className="muted"> {say(`failure.${failure}`)}</span>
                )}
                {retryAt !== undefined && (
                  <span className="muted"> {say('retryAt', { when: instant(retryAt) })}</span>
                )}
              </>
            ),
          },
        ]}
      />
    </Page>
  );
}
