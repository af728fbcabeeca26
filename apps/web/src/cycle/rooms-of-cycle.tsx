import type { QueryName } from '../client/operations';
import { To } from '../patterns/links';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';

type Room = 'inventory' | 'needs' | 'participation' | 'measures' | 'papers' | 'results' | 'tasks';
type Place = Readonly<{
  key: Room | 'adequacy' | 'evidence';
  address: (id: string) => string;
  needs?: QueryName;
}>;

const ROOMS: readonly Place[] = [
  { key: 'inventory', address: (id) => `/inventory?cycleId=${id}` },
  { key: 'needs', address: (id) => `/needs?cycleId=${id}` },
  { key: 'participation', address: (id) => `/participation?cycleId=${id}` },
  { key: 'measures', address: (id) => `/measures?cycleId=${id}` },
  { key: 'papers', address: (id) => `/papers?cycleId=${id}`, needs: 'listPapers' },
  { key: 'results', address: (id) => `/results?cycleId=${id}`, needs: 'listResults' },
  { key: 'tasks', address: (id) => `/tasks?view=open&cycleId=${id}`, needs: 'Tasks' },
  { key: 'adequacy', address: (id) => `/cycles/${id}/adequacy` },
  { key: 'evidence', address: (id) => `/cycles/${id}/evidence` },
];

/** What other rooms hold of a cycle. */
export function RoomsOfCycle({ cycleId }: Readonly<{ cycleId: string }>) {
  const say = useTexts('cycle');
  const may = useMay();
  return (
    <nav className="tabs no-print" aria-label={say('rooms')}>
      <ul>
        {ROOMS.filter(({ needs }) => needs === undefined || may(needs)).map(({ key, address }) => (
          <li key={key}>
            <To to={address(encodeURIComponent(cycleId))} className="tab">
              {say(`rooms.${key}`)}
            </To>
          </li>
        ))}
      </ul>
    </nav>
  );
}
