import type { Language } from '#kernel';

/** Which of the snapshot's two reference dates a measure belongs to. */
export type Reference = 'PLACES' | 'POPULATION';

type MeasureEntry = Readonly<
  { reference: Reference; /** Whether it counts whole things. */ whole: boolean } & Record<
    Language,
    string
  >
>;

const entry = (reference: Reference, whole: boolean, de: string, en: string): MeasureEntry => ({
  reference,
  whole,
  de,
  en,
});

/** What a figure counts. Permitted, offered, occupied and reserved places are four numbers, never one. */
export const MEASURES = {
  /** A cohort may be a fraction: three and a half years of children. */
  CHILDREN: entry('POPULATION', false, 'Kinder', 'children'),
  INHABITANTS: entry('POPULATION', true, 'Einwohnerinnen und Einwohner', 'inhabitants'),
  BIRTHS: entry('POPULATION', true, 'Geburten', 'births'),
  DEATHS: entry('POPULATION', true, 'Sterbefälle', 'deaths'),
  PLACES: entry('PLACES', true, 'angebotene Plätze', 'places offered'),
  PERMITTED_PLACES: entry('PLACES', true, 'genehmigte Plätze', 'places permitted'),
  OCCUPIED_PLACES: entry('PLACES', true, 'belegte Plätze', 'places occupied'),
  RESERVED_PLACES: entry('PLACES', true, 'Belegplätze', 'places reserved'),
  CHILDMINDING_PLACES: entry('PLACES', true, 'Plätze in Kindertagespflege', 'childminding places'),
  CHILDREN_IN_CARE: entry('PLACES', true, 'betreute Kinder', 'children in care'),
  GROUPS: entry('PLACES', true, 'Gruppen', 'groups'),
  FACILITIES: entry('PLACES', true, 'Einrichtungen', 'facilities'),
  STAFF: entry('PLACES', true, 'tätige Personen', 'persons employed'),
  FTE: entry('PLACES', false, 'Vollzeitäquivalente', 'full-time equivalents'),
  VISITORS_PER_WEEK: entry('PLACES', false, 'Besuche je Woche', 'visitors per week'),
  OPENING_HOURS_PER_WEEK: entry(
    'PLACES',
    false,
    'Öffnungsstunden je Woche',
    'opening hours per week',
  ),
  CASES: entry('PLACES', true, 'Fälle', 'cases'),
} as const satisfies Readonly<Record<string, MeasureEntry>>;

export type Measure = keyof typeof MEASURES;

export const MEASURE_CODES = Object.keys(MEASURES) as readonly Measure[];

export const measureOf = (code: Measure): MeasureEntry => MEASURES[code];
