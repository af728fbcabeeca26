import type { RowOf } from '../client/operations';
import { useMe } from '../shell/me';
import { useTexts } from '../texts/texts';

type Item = Pick<RowOf<'listAgendaItems'>, 'recused' | 'results' | 'deputies'>;
type Seat = Readonly<{ seatId: string; voting: boolean; person?: string }>;

/** In which capacity whoever reads this takes part in an item; nothing where they have no seat at it. */
export function useMyPart(seats: readonly Seat[]): (item: Item) => readonly string[] {
  const say = useTexts('committee');
  const me = useMe();
  return ({ recused, results, deputies = [] }) =>
    seats.flatMap(({ seatId, voting, person }) => {
      const deputy = deputies.find((sitting) => sitting.seatId === seatId)?.person;
      if ((deputy ?? person) !== me.person)
        return person === me.person ? say('capacity.represented') : [];
      const from = recused.filter((known) => known.seatId === seatId);
      const items = from.flatMap(({ resolutionItem }) => resolutionItem ?? []);
      if (from.length > items.length || items.length === results.length)
        return say('capacity.recused');
      if (items.length > 0) return say('capacity.recusedFor', { items: items.join(', ') });
      if (deputy !== undefined) return say('capacity.deputy');
      return say(voting ? 'capacity.voting' : 'capacity.advisory');
    });
}
