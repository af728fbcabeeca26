import { lazy, Suspense, useId, useState } from 'react';
import type { Answer } from '../client/operations';
import { useCommand } from '../client/use-command';
import { usePersonChoices } from '../patterns/choices';
import { GiveUp } from '../patterns/give-up';
import { Icon } from '../patterns/icon';
import { Section } from '../patterns/page';
import { ProblemNote } from '../patterns/problem-note';
import { useTexts } from '../texts/texts';
import { useNames } from '../patterns/names';

const Combobox = lazy(() => import('../patterns/combobox'));

type Item = Answer<'agendaItem'>;
type Props = Readonly<{
  item: Item;
  /** The agenda it stands on, in order. */
  items: readonly Item[];
  panel: Answer<'eligibility'>;
}>;

/** Who is in the room: seats, and by seat who sits there for its holder. */
type There = Readonly<{
  present: readonly string[];
  deputies: Readonly<Record<string, string | undefined>>;
}>;

const thereOf = ({ present = [], deputies = [] }: Pick<Item, 'present' | 'deputies'>): There => ({
  present,
  deputies: Object.fromEntries(deputies.map(({ seatId, person }) => [seatId, person])),
});

/** What is chosen and not yet recorded; what is recorded holds until something is chosen. */
function useThere(item: Item) {
  const [chosen, choose] = useState<There>();
  const there = chosen ?? thereOf(item);
  return {
    there,
    isRecorded: chosen === undefined,
    choose,
    tick: (seatId: string) =>
      choose({
        ...there,
        present: there.present.includes(seatId)
          ? there.present.filter((one) => one !== seatId)
          : [...there.present, seatId],
      }),
    send: (seatId: string, person: string) =>
      choose({ ...there, deputies: { ...there.deputies, [seatId]: person || undefined } }),
  };
}

/** Who is in the room at this item: the quorum is counted item by item. */
export function Attendance({ item, items, panel }: Props) {
  const say = useTexts('committee');
  const nameOf = useNames();
  const id = useId();
  const { sessionId, itemId } = item;
  const { state, error, send, giveUp } = useCommand('RecordAttendance');
  const entitled = panel.seats.filter((seat) => seat.entitled);
  const { there, isRecorded, choose, tick, send: sendDeputy } = useThere(item);
  const all = entitled.map(({ seatId }) => seatId);
  const here = all.filter((one) => there.present.includes(one));
  const deputies = here.flatMap((seatId) => {
    const person = there.deputies[seatId];
    return person === undefined ? [] : [{ seatId, person }];
  });
  const place = items.findIndex((one) => one.itemId === itemId);
  const earlier = items.slice(0, Math.max(0, place)).findLast(({ present }) => present);
  return (
    <Section title={say('attendance')}>
      <form
        className="command-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send({ sessionId, itemId, present: here, deputies }).then(
            (receipt) => receipt && choose(undefined),
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
        <Deputies
          seats={entitled.filter(({ seatId }) => here.includes(seatId))}
          members={panel.seats}
          deputies={there.deputies}
          onChoose={sendDeputy}
        />
        <ProblemNote error={error} />
        {isRecorded && panel.attendanceKnown && (
          <p className="kern-body muted" role="status">
            {say('attendance.recorded', { count: here.length })}
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
            onClick={() => choose({ ...there, present: all })}
          >
            <span className="kern-label">{say('attendance.all')}</span>
          </button>
          {earlier && (
            <button
              type="button"
              className="kern-btn kern-btn--tertiary"
              onClick={() => choose(thereOf(earlier))}
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

type Seats = Props['panel']['seats'];
type DeputiesProps = Readonly<{
  /** Those present. */
  seats: Seats;
  members: Seats;
  deputies: There['deputies'];
  onChoose: (seatId: string, person: string) => void;
}>;

/** Who sits for members that are away. */
function Deputies({ seats, members, deputies, onChoose }: DeputiesProps) {
  const say = useTexts('committee');
  const nameOf = useNames();
  const id = useId();
  const people = usePersonChoices().filter(
    ({ value }) => !members.some(({ person }) => person === value),
  );
  if (seats.length === 0) return null;
  return (
    <details className="more" open={seats.some(({ deputy }) => deputy !== undefined)}>
      <summary className="kern-body">{say('deputies')}</summary>
      <p className="kern-body muted">{say('deputies.text')}</p>
      {seats.map(({ seatId, person }) => (
        <div className="kern-form-input" key={seatId}>
          <label className="kern-label" htmlFor={`${id}-${seatId}`}>
            {say('deputies.for', { name: nameOf(person) })}
          </label>
          <Suspense>
            <Combobox
              id={`${id}-${seatId}`}
              value={deputies[seatId] ?? ''}
              choices={people}
              placeholder={say('deputies.nobody')}
              onChange={(chosen) => onChoose(seatId, chosen)}
            />
          </Suspense>
        </div>
      ))}
    </details>
  );
}
