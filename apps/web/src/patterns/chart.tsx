import type * as Plot from '@observablehq/plot';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { usePreferences } from '../texts/preferences';
import { Explained } from './explained';
import { Loading } from './states';

type PlotModule = typeof Plot;

/** Fills that are told apart without colour; `patterns[0]` is solid. */
const PATTERNS = ['solid', 'diagonal', 'dots', 'cross', 'lines'] as const;

type Props = Readonly<{
  /** The sentence that says what is to be seen. */
  caption: string;
  /** Draws with Observable Plot; `fills` are patterns, one for each series. `width` in pixels. */
  draw: (plot: PlotModule, given: Readonly<{ width: number; fills: readonly string[] }>) => Element;
  /** The table that says the same; it comes first, the chart is its twin. */
  children: ReactNode;
}>;

/** A chart beside the table it is drawn from: never alone, never by colour alone. */
export function Chart({ caption, draw, children }: Props) {
  const id = useId().replaceAll(/\W/g, '');
  const place = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<PlotModule>();
  const { theme, language } = usePreferences();

  useEffect(() => {
    void import('@observablehq/plot').then(setPlot);
  }, []);

  useEffect(() => {
    const here = place.current;
    if (!plot || !here) return undefined;
    const paint = () => {
      const fills = PATTERNS.map((name) =>
        name === 'solid' ? 'var(--chart-1)' : `url(#${id}-${name})`,
      );
      const drawn = draw(plot, { width: Math.max(280, here.clientWidth), fills });
      drawn.setAttribute('aria-hidden', 'true');
      // Its style sheet would be stopped by the Content Security Policy; ours stands in product.css.
      for (const sheet of drawn.querySelectorAll('style')) sheet.remove();
      here.replaceChildren(drawn);
    };
    paint();
    const watcher = new ResizeObserver(paint);
    watcher.observe(here);
    return () => watcher.disconnect();
  }, [plot, draw, id, theme, language]);

  return (
    <>
      {children}
      <figure className="chart">
        <Patterns id={id} />
        <div ref={place} className="chart__place">
          {!plot && <Loading />}
        </div>
        <figcaption className="kern-body">
          <Explained>{caption}</Explained>
        </figcaption>
      </figure>
    </>
  );
}

function Patterns({ id }: Readonly<{ id: string }>) {
  return (
    <svg className="chart__patterns" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern
          id={`${id}-diagonal`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="8" height="8" className="chart-fill-2" />
          <rect width="4" height="8" className="chart-ink" />
        </pattern>
        <pattern id={`${id}-dots`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="chart-fill-3" />
          <circle cx="4" cy="4" r="2" className="chart-ink" />
        </pattern>
        <pattern id={`${id}-cross`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="chart-fill-4" />
          <path d="M0 4h8M4 0v8" className="chart-line" />
        </pattern>
        <pattern id={`${id}-lines`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="chart-fill-5" />
          <path d="M0 3h6" className="chart-line" />
        </pattern>
      </defs>
    </svg>
  );
}
