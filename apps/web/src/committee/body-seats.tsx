import type { Answer, RowOf } from '../client/operations';
import { useAll } from '../client/use-answer';
import { To } from '../patterns/links';
import { useNames } from '../patterns/names';
import { Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Body = Answer<'body'>;

/** Who holds the seats of a body now, and who held them before. */
export function Seats({ body }: Readonly<{ body: Body }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const nameOf = useNames();
  const may = useMay();
  return (
    <Section title={say('seats')}>
      {body.seats.length === 0 ? (
        <Empty title={say('seats.none')}>
          <p>{say('seats.none.first')}</p>
          {may('ConstituteBody') && (
            <To to={`/bodies/${body.bodyId}/constitution`} className="kern-btn kern-btn--primary">
              <span className="kern-label">{say('constitute')}</span>
            </To>
          )}
        </Empty>
      ) : (
        <>
          <Table<Body['seats'][number]>
            caption={say('seats')}
            captionHidden
            rowsAsLists
            rows={body.seats}
            rowKey={({ seatId }) => seatId}
            columns={[
              {
                key: 'person',
                name: say('heldBy'),
                heading: true,
                cell: ({ person }) =>
                  person === undefined ? (
                    <span className="muted">{say('seat.vacant')}</span>
                  ) : (
                    nameOf(person)
                  ),
              },
              { key: 'seat', name: say('seat'), cell: ({ seatId }) => seatId },
              { key: 'group', name: say('group'), cell: ({ group }) => say(`group.${group}`) },
              {
                key: 'voting',
                name: say('vote'),
                cell: ({ voting }) => say(voting ? 'seat.voting' : 'seat.advisory'),
              },
              {
                key: 'from',
                name: say('since'),
                cell: ({ from }) => (from === undefined ? '–' : formats.shortDay(from)),
              },
              { key: 'proposer', name: say('proposer'), cell: ({ proposer }) => proposer ?? '–' },
            ]}
          />
          <details className="more">
            <summary>{say('seats.history')}</summary>
            <SeatHistory bodyId={body.bodyId} />
          </details>
        </>
      )}
    </Section>
  );
}

/** Every holder of every seat. */
function SeatHistory({ bodyId }: Readonly<{ bodyId: string }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const nameOf = useNames();
  const question = useAll('listSeatsOfBody', { bodyId, orderBy: '-from' });
  return (
    <Answered question={question}>
      {({ rows }) => (
        <Table<RowOf<'listSeatsOfBody'>>
          caption={say('seats.history')}
          captionHidden
          rowsAsLists
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'person',
              name: say('heldBy'),
              heading: true,
              cell: ({ person }) => nameOf(person),
            },
            { key: 'seat', name: say('seat'), cell: ({ seatId }) => seatId },
            {
              key: 'from',
              name: say('since'),
              cell: ({ from }) => formats.shortDay(from),
            },
            {
              key: 'until',
              name: say('seat.until'),
              cell: ({ until }) => (until === undefined ? '–' : formats.shortDay(until)),
            },
            {
              key: 'reason',
              name: say('reason'),
              cell: ({ reason }) => (reason === undefined ? '–' : say(`vacancy.${reason}`)),
            },
          ]}
        />
      )}
    </Answered>
  );
}
