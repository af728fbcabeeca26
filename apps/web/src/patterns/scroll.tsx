import { useEffect, useRef, useState, type ReactNode } from 'react';

type Props = Readonly<{ labelledBy: string; children: ReactNode }>;

/**
 * Scrolls in itself, never the page. Where there is more than is seen, the edge says so, and the
 * keyboard gets there.
 */
export function Scroll({ labelledBy, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [more, tell] = useState('');
  useEffect(() => {
    const here = box.current;
    if (!here) return undefined;
    const look = () => {
      const rest = here.scrollWidth - here.clientWidth;
      const before = here.scrollLeft > 1 ? 'before' : '';
      const after = rest - here.scrollLeft > 1 ? 'after' : '';
      tell(`${before} ${after}`.trim());
    };
    const watch = new ResizeObserver(look);
    for (const element of [here, ...here.children]) watch.observe(element);
    here.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      here.removeEventListener('scroll', look);
    };
  }, []);
  return (
    <div
      ref={box}
      className="kern-table-responsive"
      {...(more === ''
        ? {}
        : { 'data-more': more, role: 'region', 'aria-labelledby': labelledBy, tabIndex: 0 })}
    >
      {children}
    </div>
  );
}
