import { To } from '../patterns/links';
import { useTexts } from '../texts/texts';

const ROOMS = [
  { key: 'needs', address: (id: string) => `/needs?cycleId=${id}` },
  { key: 'participation', address: (id: string) => `/participation?cycleId=${id}` },
  { key: 'measures', address: (id: string) => `/measures?cycleId=${id}` },
  { key: 'adequacy', address: (id: string) => `/cycles/${id}/adequacy` },
] as const;

/** What other rooms hold of a cycle. */
export function RoomsOfCycle({ cycleId }: Readonly<{ cycleId: string }>) {
  const say = useTexts('cycle');
  return (
    <nav className="tabs no-print" aria-label={say('rooms')}>
      <ul>
        {ROOMS.map(({ key, address }) => (
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
