import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMay } from '../shell/me';
import { useMoment } from '../shell/moment';
import { useTexts } from '../texts/texts';

/** An address under which the moment of the page is kept. */
export function useAddress(): (to: string) => string {
  const { asOf } = useMoment();
  return (to) => {
    if (asOf === undefined || to.includes('asOf=')) return to;
    const [path = '', hash] = to.split('#');
    return `${path}${path.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(asOf)}${hash === undefined ? '' : `#${hash}`}`;
  };
}

/** An address that takes over the cycle a list is narrowed down to, as `name`. */
export function useOfCycle(): (to: string, name?: string) => string {
  const [search] = useSearchParams();
  const cycleId = search.get('cycleId');
  return (to, name = 'cycleId') => (cycleId ? `${to}?${name}=${encodeURIComponent(cycleId)}` : to);
}

type Props = Readonly<{ to: string; children: ReactNode; className?: string; current?: boolean }>;

/** A link within the application; keeps the moment that is looked at. */
export function To({ to, children, className = 'kern-link', current }: Props) {
  const address = useAddress();
  return (
    <Link to={address(to)} className={className} {...(current ? { 'aria-current': 'page' } : {})}>
      {children}
    </Link>
  );
}

/** To the history of a thing, for who may read it. */
export function StoryLink({ id }: Readonly<{ id: string }>) {
  const say = useTexts('patterns');
  const may = useMay();
  if (!may('GetStory')) return null;
  return (
    <To to={`/timeline/${encodeURIComponent(id)}`} className="kern-btn kern-btn--tertiary">
      <span className="kern-label">{say('story')}</span>
    </To>
  );
}
