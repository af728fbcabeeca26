import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Props = Readonly<{ on: string; businessDaysLeft?: number | undefined; done?: boolean }>;

/** A due day with the business days that are left: `Fr., 12.06.2026 – noch 3 Arbeitstage`. */
export function Due({ on, businessDaysLeft: left, done = false }: Props) {
  const say = useTexts('patterns');
  const formats = useFormats();
  const state = done || left === undefined ? '' : left < 0 ? 'late' : left <= 3 ? 'near' : '';
  return (
    <span className={`due due--${state === '' ? 'far' : state}`}>
      {formats.day(on)}
      {!done && left !== undefined && (
        <span className="due__left">
          {left < 0 ? say('days.over', { days: -left }) : say('days.left', { days: left })}
        </span>
      )}
    </span>
  );
}
