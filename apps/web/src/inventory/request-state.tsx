import type { Tone } from '../patterns/alert';
import { useTexts } from '../texts/texts';

export const STATE_TONE: Readonly<Record<'OPEN' | 'OVERDUE' | 'DELIVERED', Tone>> = {
  OPEN: 'info',
  OVERDUE: 'danger',
  DELIVERED: 'success',
};

/** „noch 3 Arbeitstage“ of a term that still runs, or by how many it has passed. */
export function Left({
  request: { businessDaysLeft: left },
}: Readonly<{ request: Readonly<{ businessDaysLeft?: number }> }>) {
  const say = useTexts('inventory');
  if (left === undefined) return null;
  return (
    <span className="muted">
      {left < 0 ? say('daysOver', { days: -left }) : say('daysLeft', { days: left })}
    </span>
  );
}
