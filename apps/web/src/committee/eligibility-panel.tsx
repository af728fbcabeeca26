import type { Answer } from '../client/operations';
import { Badge } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { Section } from '../patterns/page';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useNames } from '../patterns/names';

type Panel = Answer<'eligibility'>;
type Seat = Panel['seats'][number];

/** Who may vote on an item, who is there, who is recused, and whether that suffices; in words. */
export function EligibilityPanel({ panel }: Readonly<{ panel: Panel }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const nameOf = useNames();
  const { seats, quorum, majority, attendanceKnown } = panel;
  return (
    <Section title={say('eligibility')}>
      <div className="stack">
        {quorum.map(({ resolutionItem, enough, words, present, recused, entitled }) => (
          <div className="card" key={resolutionItem} data-quorum={enough}>
            <p className="kern-title">{say('resolutionItem', { number: resolutionItem })}</p>
            <p>
              <Badge tone={!attendanceKnown ? 'info' : enough ? 'success' : 'danger'}>
                {say(!attendanceKnown ? 'quorum.unknown' : enough ? 'quorum.yes' : 'quorum.no')}
              </Badge>
            </p>
            <p className="kern-body">
              <Explained>{say('presentOf', { present, entitled, recused })}</Explained>
            </p>
            <p className="kern-body muted">{formats.words(words)}</p>
          </div>
        ))}
        <p className="kern-body">
          {formats.words(majority.words)} ({majority.source}).
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
            cell: ({ person, seatId, group }) => (
              <>
                {person === undefined ? seatId : nameOf(person)}
                <br />
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
