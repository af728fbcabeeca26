import type { Answer, RowOf } from '../client/operations';
import { Icon } from '../patterns/icon';
import { To } from '../patterns/links';
import { useTexts } from '../texts/texts';

type Item = RowOf<'listAgendaItems'>;
type Props = Readonly<{ item: Answer<'agendaItem'>; items: readonly Item[] }>;

/** From one item of the agenda to the one before and the one after. */
export function Neighbours({ item, items }: Props) {
  const say = useTexts('committee');
  const here = items.findIndex(({ itemId }) => itemId === item.itemId);
  const before = items[here - 1];
  const after = here < 0 ? undefined : items[here + 1];
  if (!before && !after) return null;
  const to = ({ itemId }: Item) => `/sessions/${item.sessionId}/items/${itemId}`;
  return (
    <nav className="steps-nav no-print" aria-label={say('agenda')}>
      {before ? (
        <To to={to(before)} className="kern-btn kern-btn--tertiary">
          <Icon name="arrow-back" />
          <span className="kern-label">{say('item.short', { number: before.itemId })}</span>
        </To>
      ) : (
        <span />
      )}
      {after && (
        <To to={to(after)} className="kern-btn kern-btn--tertiary">
          <span className="kern-label">{say('item.short', { number: after.itemId })}</span>
          <Icon name="arrow-forward" />
        </To>
      )}
    </nav>
  );
}
