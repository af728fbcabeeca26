import { useId, useState } from 'react';
import type { Answer } from '../client/operations';
import { useCommand } from '../client/use-command';
import { GiveUp } from '../patterns/give-up';
import { Icon } from '../patterns/icon';
import { Section } from '../patterns/page';
import { ProblemNote } from '../patterns/problem-note';
import { useTexts } from '../texts/texts';
import { useNames } from '../patterns/names';

type Item = Answer<'agendaItem'>;
type Props = Readonly<{
  item: Item;
  /** The agenda it stands on, in order. */
  items: readonly Item[];
  panel: Answer<'eligibility'>;
}>;

/** Who is in the room at this item: the quorum is counted item by item. */
export function Attendance({ item, items, panel }: Props) {
  const say = useTexts('committee');
  const nameOf = useNames();
  const id = useId();
  const { sessionId, itemId } = item;
  const { state, error, send, giveUp } = useCommand('RecordAttendance');
  const entitled = panel.seats.filter((seat) => seat.entitled);
  const known = entitled.filter(({ present }) => present).map(({ seatId }) => seatId);
  /** What is ticked and not yet recorded; what is recorded holds until something is ticked. */
  const [ticked, setTicked] = useState<readonly string[]>();
  const here = ticked ?? known;
  const tick = (seatId: string) =>
    setTicked(here.includes(seatId) ? here.filter((one) => one !== seatId) : [...here, seatId]);
  const all = entitled.map(({ seatId }) => seatId);
  const place = items.findIndex((one) => one.itemId === itemId);
  const earlier = items.slice(0, Math.max(0, place)).findLast(({ present }) => present);
  return (
    <Section title={say('attendance')}>
      <form
        className="command-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send({ sessionId, itemId, present: all.filter((one) => here.includes(one)) }).then(
            (receipt) => receipt && setTicked(undefined),
          );
        }}
      >
        <fieldset className="choose">
          <legend className="kern-label">{say('attendance.who')}</legend>
          {entitled.map(({ seatId, person }) => (
            <div className="kern-form-check" key={seatId}>
              <input
                type="checkbox"
                className="kern-form-check__checkbox"
                id={`${id}-${seatId}`}
                checked={here.includes(seatId)}
                onChange={() => tick(seatId)}
              />
              <label className="kern-label" htmlFor={`${id}-${seatId}`}>
                {nameOf(person)}
              </label>
            </div>
          ))}
        </fieldset>
        <ProblemNote error={error} />
        {ticked === undefined && panel.attendanceKnown && (
          <p className="kern-body muted" role="status">
            {say('attendance.recorded', { count: known.length })}
          </p>
        )}
        {state === 'waiting' && <GiveUp onGiveUp={giveUp} />}
        <div className="form-actions">
          <button
            type="submit"
            className={`kern-btn kern-btn--${here.length === 0 ? 'secondary' : 'primary'}`}
            aria-disabled={state === 'sending' || state === 'waiting'}
          >
            <Icon name="check" />
            <span className="kern-label">{say('attendance.record', { count: here.length })}</span>
          </button>
          <button
            type="button"
            className="kern-btn kern-btn--tertiary"
            onClick={() => setTicked(all)}
          >
            <span className="kern-label">{say('attendance.all')}</span>
          </button>
          {earlier && (
            <button
              type="button"
              className="kern-btn kern-btn--tertiary"
              onClick={() => setTicked(earlier.present)}
            >
              <span className="kern-label">
                {say('attendance.asBefore', { number: earlier.itemId })}
              </span>
            </button>
          )}
        </div>
      </form>
    </Section>
  );
}
