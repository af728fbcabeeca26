import type { Answer } from '../client/operations';
import { Badge } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { Section } from '../patterns/page';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { unbroken } from '../texts/unbroken';
import { useNames } from '../patterns/names';

type Panel = Answer<'eligibility'>;
type Seat = Panel['seats'][number];

type Props = Readonly<{ item: Answer<'agendaItem'>; panel: Panel }>;

/** Who may vote on an item, who is there, who is recused, and whether that suffices; in words. */
export function EligibilityPanel({ item, panel }: Props) {
  const say = useTexts('committee');
  const formats = useFormats();
  const nameOf = useNames();
  const { seats, majority } = panel;
  return (
    <Section title={say('eligibility')}>
      <div className="stack">
        {item.results.map(({ resolutionItem, votes, outcome }) =>
          outcome === undefined ? (
            <QuorumNow key={resolutionItem} {...{ panel, resolutionItem }} />
          ) : (
            <div className="card" key={resolutionItem}>
              <p className="kern-title">{say('resolutionItem', { number: resolutionItem })}</p>
              <p className="kern-body">
                {votes?.present === undefined
                  ? say(`outcome.${outcome}`)
                  : say('presentThen', {
                      present: votes.present,
                      entitled: votes.entitled ?? '–',
                      recused: votes.recused ?? 0,
                    })}
              </p>
            </div>
          ),
        )}
        <p className="kern-body">
          {unbroken(`${formats.words(majority.words)} (${majority.source}).`)}
        </p>
      </div>
      <Table<Seat>
        caption={say('seats')}
        captionHidden
        rows={seats}
        rowKey={({ seatId }) => seatId}
        columns={[
          {
            key: 'person',
            name: say('member'),
            heading: true,
            cell: ({ person, deputy, seatId, group }) => (
              <>
                {person === undefined ? seatId : nameOf(deputy ?? person)}
                <br />
                {deputy !== undefined && (
                  <>
                    {say('deputyFor', { name: nameOf(person) })}
                    <br />
                  </>
                )}
                <span className="muted group">{say(`group.${group}`)}</span>
              </>
            ),
          },
          { key: 'state', name: say('atItem'), cell: (seat) => <SeatState {...{ seat, panel }} /> },
        ]}
      />
    </Section>
  );
}

/** Whether the body could vote on an item of resolution now. */
function QuorumNow({ panel, resolutionItem }: Readonly<{ panel: Panel; resolutionItem: string }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const quorum = panel.quorum.find((one) => one.resolutionItem === resolutionItem);
  if (!quorum) return null;
  const { enough, words, present, recused, entitled, needed } = quorum;
  const { attendanceKnown } = panel;
  return (
    <div className="card" data-quorum={enough}>
      <p className="kern-title">{say('resolutionItem', { number: resolutionItem })}</p>
      <p>
        <Badge tone={!attendanceKnown ? 'info' : enough ? 'success' : 'danger'}>
          {say(!attendanceKnown ? 'quorum.unknown' : enough ? 'quorum.yes' : 'quorum.no')}
        </Badge>
      </p>
      {attendanceKnown ? (
        <>
          <p className="kern-body">
            <Explained>{say('presentOf', { present, entitled, recused })}</Explained>
          </p>
          <p className="kern-body muted">{formats.words(words)}</p>
        </>
      ) : (
        <p className="kern-body">
          <Explained>{say('quorum.needed', { needed, entitled, recused })}</Explained>
        </p>
      )}
    </div>
  );
}

function SeatState({ seat, panel }: Readonly<{ seat: Seat; panel: Panel }>) {
  const say = useTexts('committee');
  const { voting, entitled, present, recusedFor } = seat;
  if (!voting) return say('seat.advisory');
  if (!entitled) return say('seat.vacant');
  if (recusedFor.length > 0)
    return (
      <Badge tone="warning">
        {recusedFor.length === panel.quorum.length
          ? say('recused')
          : say('recusedFor', { items: recusedFor.join(', ') })}
      </Badge>
    );
  if (!panel.attendanceKnown) return say('attendance.unknown');
  return present ? <Badge tone="success">{say('present')}</Badge> : say('absent');
}
