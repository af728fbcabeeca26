import type { Answer } from '../client/operations';
import { Badge } from '../patterns/alert';
import { useTexts } from '../texts/texts';

const TONES = { CONVENED: 'info', OPEN: 'success', CLOSED: 'info' } as const;

/** Convened, open, closed. */
export function SessionStatus({
  session: { status },
}: Readonly<{ session: Pick<Answer<'session'>, 'status'> }>) {
  const say = useTexts('committee');
  return <Badge tone={TONES[status]}>{say(`status.${status}`)}</Badge>;
}
