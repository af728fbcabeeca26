import type { RowOf } from '../client/operations';
import { useMe } from '../shell/me';
import { useTexts } from '../texts/texts';

type Item = Pick<RowOf<'listAgendaItems'>, 'recused' | 'results'>;
type Seat = Readonly<{ seatId: string; voting: boolean; person?: string }>;

/** In which capacity whoever reads this takes part in an item; nothing where they hold no seat. */
export function useMyPart(seats: readonly Seat[]): (item: Item) => readonly string[] {
  const say = useTexts('committee');
  const me = useMe();
  const mine = seats.filter(({ person }) => person === me.person);
  return ({ recused, results }) =>
    mine.map(({ seatId, voting }) => {
      const from = recused.filter((known) => known.seatId === seatId);
      const items = from.flatMap(({ resolutionItem }) => resolutionItem ?? []);
      if (from.length > items.length || items.length === results.length)
        return say('capacity.recused');
      if (items.length > 0) return say('capacity.recusedFor', { items: items.join(', ') });
      return say(voting ? 'capacity.voting' : 'capacity.advisory');
    });
}
