import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../texts/texts';

const GROUPS = ['COUNCIL_SIDE', 'FREE_CARRIER_SIDE', 'ADVISORY'] as const;

/** Seats by side. Unit: seats. */
export type Numbers = Readonly<Record<(typeof GROUPS)[number], number>>;

const LETTERS = { COUNCIL_SIDE: 'V', FREE_CARRIER_SIDE: 'T', ADVISORY: 'B' } as const;
/** Of one side; more is a slip. */
const MOST = 200;

/** Seats with names of their own: V1, T1, B1. */
export const seatsFor = (numbers: Numbers) =>
  GROUPS.flatMap((group) =>
    Array.from({ length: numbers[group] }, (_, index) => ({
      seatId: `${LETTERS[group]}${index + 1}`,
      group,
      voting: group !== 'ADVISORY',
    })),
  );

/** How many seats each side has; the answer stands in the address. */
export function SeatNumbers({ numbers }: Readonly<{ numbers: Numbers }>) {
  const say = useTexts('committee');
  const id = useId();
  const [, setSearch] = useSearchParams();
  const change = (group: string, typed: string) => {
    const number = Math.min(MOST, Math.max(0, Math.trunc(Number(typed) || 0)));
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        next.set(group, String(number));
        return next;
      },
      { replace: true },
    );
  };
  return (
    <div className="filters no-print">
      {GROUPS.map((group) => (
        <div className="kern-form-input" key={group}>
          <label className="kern-label" htmlFor={`${id}-${group}`}>
            {say(`group.${group}`)}
          </label>
          <input
            id={`${id}-${group}`}
            className="kern-form-input__input"
            type="number"
            inputMode="numeric"
            min={0}
            max={MOST}
            key={numbers[group]}
            defaultValue={numbers[group]}
            onBlur={({ target }) => change(group, target.value)}
          />
        </div>
      ))}
    </div>
  );
}
