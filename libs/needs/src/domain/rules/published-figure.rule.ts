import {
  compare,
  divide,
  fraction,
  fractionText,
  isFractionText,
  multiply,
  parseFraction,
  Rejection,
  roundHalfUp,
  subtract,
  sum,
  type Fraction,
} from '#kernel';
import type { GivenFigure } from '../needs.commands';
import type { Figure, FigureCheck, NeedItem } from '../needs.events';

type Range = Readonly<{ from: Fraction; to?: Fraction }>;

/**
 * A printed figure is never corrected. It agrees when one of the numbers of children that the
 * source may mean leads to it; the last digit is rounded HALF_UP.
 * @source Karlsruhe 2022/0960: 15 von 27 Quoten folgen nicht aus den gedruckten ganzen Zahlen
 * @throws Rejection FIGURE_NOT_A_NUMBER, FIGURE_WITHOUT_CHILDREN
 */
export function checkFigure(
  given: GivenFigure,
  items: readonly NeedItem[],
  at: string,
): FigureCheck {
  const { published } = given;
  if (!isFractionText(published) || published.includes('/'))
    throw new Rejection('FIGURE_NOT_A_NUMBER', { at, value: published });
  const digits = /[.,](\d+)$/.exec(published)?.[1]?.length ?? 0;
  const { from, to } = rangeOf(given.figure, items);
  const ends = {
    lowest: roundHalfUp(from, digits),
    ...(to === undefined ? {} : { highest: roundHalfUp(to, digits) }),
  };
  return {
    ...given,
    computed: fractionText(computed(given, items, at)),
    ...ends,
    agrees: within(parseFraction(published), ends),
  };
}

function within(printed: Fraction, { lowest, highest }: { lowest: string; highest?: string }) {
  if (compare(printed, parseFraction(lowest)) < 0) return false;
  return highest === undefined || compare(printed, parseFraction(highest)) <= 0;
}

const HUNDRED = fraction(100n);
const NOTHING = fraction(0n);

const total = (items: readonly NeedItem[], of: (item: NeedItem) => string) =>
  sum(items.map((item) => parseFraction(of(item))));
const placesOf = (items: readonly NeedItem[]) => total(items, ({ places }) => `${places}`);

function computed({ figure }: GivenFigure, items: readonly NeedItem[], at: string): Fraction {
  const children = total(items, (item) => item.children);
  switch (figure) {
    case 'CHILDREN':
      return children;
    case 'NEED':
      return total(items, ({ need }) => need);
    case 'GAP':
      return total(items, ({ gap }) => gap);
    case 'QUOTA':
      if (compare(children, NOTHING) === 0)
        throw new Rejection('FIGURE_WITHOUT_CHILDREN', { at, value: '0' });
      return multiply(divide(placesOf(items), children), HUNDRED);
  }
}

function rangeOf(figure: Figure, items: readonly NeedItem[]): Range {
  const ends = {
    from: (item: NeedItem) => item.interval?.from ?? item.children,
    to: (item: NeedItem) => item.interval?.to ?? item.children,
  };
  const needAt = (end: 'from' | 'to') =>
    sum(items.map((item) => multiply(parseFraction(ends[end](item)), parseFraction(item.quota))));
  switch (figure) {
    case 'CHILDREN':
      return { from: total(items, ends.from), to: total(items, ends.to) };
    case 'NEED':
      return { from: needAt('from'), to: needAt('to') };
    case 'GAP':
      return {
        from: subtract(placesOf(items), needAt('to')),
        to: subtract(placesOf(items), needAt('from')),
      };
    case 'QUOTA':
      return quotaRange(placesOf(items), total(items, ends.from), total(items, ends.to));
  }
}

function quotaRange(places: Fraction, fewest: Fraction, most: Fraction): Range {
  const perCent = (children: Fraction) => multiply(divide(places, children), HUNDRED);
  const from = compare(most, NOTHING) === 0 ? NOTHING : perCent(most);
  return compare(fewest, NOTHING) === 0 ? { from } : { from, to: perCent(fewest) };
}
