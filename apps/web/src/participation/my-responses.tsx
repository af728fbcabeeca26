import { useAll } from '../client/use-answer';
import { useCycleTitles, useStageName } from '../patterns/cycle-words';
import { Badge } from '../patterns/alert';
import { To } from '../patterns/links';
import { Answered, Empty } from '../patterns/states';
import { Table } from '../patterns/table';
import { useMe } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { RESPONSE_TONES } from './words';

/** What a carrier is asked, and what it said. */
export function MyResponses() {
  const say = useTexts('participation');
  const stageName = useStageName();
  const { day } = useFormats();
  const titleOf = useCycleTitles();
  const { providerId = '' } = useMe();
  const question = useAll(
    'carrierResponses',
    { providerId, orderBy: '-respondBy' },
    { skip: providerId === '' },
  );
  if (providerId === '') return <Empty title={say('mine.none')}>{say('mine.nobody')}</Empty>;
  return (
    <Answered question={question}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={say('mine.none')}>{say('mine.noneHint')}</Empty>
        ) : (
          <Table
            caption={say('mine.caption')}
            captionHidden
            rowsAsLists
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'subject',
                name: say('subject'),
                heading: true,
                cell: ({ id, subject }) => <To to={`/participation/responses/${id}`}>{subject}</To>,
              },
              { key: 'cycle', name: say('cycle'), cell: ({ cycleId }) => titleOf(cycleId) },
              { key: 'stage', name: say('stage'), cell: ({ stage }) => stageName(stage) },
              {
                key: 'respondBy',
                name: say('respondBy'),
                cell: ({ respondBy }) => day(respondBy),
              },
              {
                key: 'state',
                name: say('state'),
                cell: ({ state }) => (
                  <Badge tone={RESPONSE_TONES[state]}>{say(`response.${state}`)}</Badge>
                ),
              },
              {
                key: 'standpoint',
                name: say('standpoint'),
                cell: ({ standpoint }) =>
                  standpoint === undefined ? '–' : say(`standpoint.${standpoint}`),
              },
            ]}
          />
        )
      }
    </Answered>
  );
}
