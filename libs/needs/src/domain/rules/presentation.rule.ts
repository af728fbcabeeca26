import { sayDay, type Words } from '#calendar';
import {
  compare,
  divide,
  fraction,
  multiply,
  parseFraction,
  roundHalfUp,
  type LocalDate,
} from '#kernel';
import type { Exactly, NeedItem } from '../needs.events';

/** Rounded HALF_UP for the eye; the exact numbers stand beside. */
export type Shown = Readonly<{
  children: string;
  need: string;
  gap: string;
  reserve?: string;
  /** Places for a hundred children; absent without children. Unit: per cent. */
  supplyRatio?: string;
}>;

type Figures = Readonly<{
  children: Exactly;
  places: number;
  need: Exactly;
  gap: Exactly;
  reserve?: Exactly;
}>;

const HUNDRED = fraction(100n);
const rounded = (value: Exactly, digits = 0) => roundHalfUp(parseFraction(value), digits);
const perCent = (quota: Exactly, digits: number) =>
  roundHalfUp(multiply(parseFraction(quota), HUNDRED), digits);

/**
 * What a reader sees of an item or a total. Each is rounded by itself: printed parts may add up to
 * another number than the printed total.
 * @source § 80 Abs. 1 Nr. 2 SGB VIII; DIN 1333 (kaufmännisches Runden)
 */
export function shown({ children, places, need, gap, reserve }: Figures): Shown {
  const any = compare(parseFraction(children), fraction(0n)) > 0;
  return {
    children: rounded(children),
    need: rounded(need),
    gap: rounded(gap),
    ...(reserve === undefined ? {} : { reserve: rounded(reserve) }),
    ...(any ? { supplyRatio: ratio(places, children) } : {}),
  };
}

const ratio = (places: number, children: Exactly) =>
  roundHalfUp(multiply(divide(fraction(places), parseFraction(children)), HUNDRED), 1);

const german = (number: string) => number.replace('.', ',').replace('-', '−');
const english = (number: string) => number.replace('-', '−');

/** A whole number as it is, any other with two digits and as a fraction. */
const exact = (value: Exactly, write: (number: string) => string) =>
  value.includes('/') ? `${write(rounded(value, 2))} (${write(value)})` : write(value);

type Stock = Readonly<{ placesOn: LocalDate; placesSource: string }>;

/**
 * How the gap of an item came about, step by step.
 * @source § 80 Abs. 1 Nr. 1 bis 3 SGB VIII
 */
export function derivation(item: NeedItem, { placesOn, placesSource }: Stock): Words {
  const quota = perCent(item.quota, item.quotaPrecision);
  const [asOf, on] = [sayDay(item.childrenAsOf), sayDay(placesOn)];
  const { children, places, need, gap } = item;
  const note = item.interval
    ? {
        de: ' Die Kinderzahl ist in der Quelle gerundet (± 0,5).',
        en: ' The number of children is rounded in the source (± 0.5).',
      }
    : { de: '', en: '' };
  return {
    de:
      `Bedarf: ${exact(children, german)} Kinder (${item.childrenSource}, ${asOf.de}) × ${german(quota)} % ` +
      `(${item.quotaSource}, ${item.quotaYear}) = ${exact(need, german)} Plätze. ` +
      `Differenz: ${places} Plätze (${placesSource}, ${on.de}) − Bedarf = ${exact(gap, german)}, ` +
      `kaufmännisch gerundet ${german(rounded(gap))}.${note.de}`,
    en:
      `Need: ${exact(children, english)} children (${item.childrenSource}, ${asOf.en}) × ${quota} % ` +
      `(${item.quotaSource}, ${item.quotaYear}) = ${exact(need, english)} places. ` +
      `Gap: ${places} places (${placesSource}, ${on.en}) − need = ${exact(gap, english)}, ` +
      `rounded half up ${english(rounded(gap))}.${note.en}`,
  };
}
