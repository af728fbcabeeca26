import type { Answer } from '../client/operations';
import { Badge } from '../patterns/alert';
import { useTexts } from '../texts/texts';

const TONES = { CONVENED: 'info', OPEN: 'success', CLOSED: 'info', CANCELLED: 'danger' } as const;

/** Convened, open, closed, cancelled. */
export function SessionStatus({
  session: { status },
}: Readonly<{ session: Pick<Answer<'session'>, 'status'> }>) {
  const say = useTexts('committee');
  return <Badge tone={TONES[status]}>{say(`status.${status}`)}</Badge>;
}

/** Nothing is done in it any more. */
export const isOver = ({ status }: Pick<Answer<'session'>, 'status'>): boolean =>
  status === 'CLOSED' || status === 'CANCELLED';

/** Why the public may be shut out. */
export const CLOSED_FOR = ['COMMON_GOOD', 'LEGITIMATE_INTERESTS', 'VULNERABLE_GROUPS'] as const;
