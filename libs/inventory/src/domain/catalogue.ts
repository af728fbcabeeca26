import type { Language } from '#kernel';

/** What an offer is counted in. */
export const UNITS = ['PLACES', 'OPENING_HOURS_PER_WEEK', 'VISITORS_PER_WEEK', 'CASES'] as const;
export type Unit = (typeof UNITS)[number];

/** One kind of offer (Leistungsart) with the units it may be counted in, the usual one first. */
export type CatalogueEntry = Readonly<
  { paragraph: string; units: readonly [Unit, ...Unit[]] } & Record<Language, string>
>;

const entry = (
  paragraph: string,
  units: readonly [Unit, ...Unit[]],
  de: string,
  en: string,
): CatalogueEntry => ({ paragraph: `§ ${paragraph} SGB VIII`, units, de, en });

const PLACES = ['PLACES'] as const;
const CASES = ['CASES'] as const;
const BOTH = ['PLACES', 'CASES'] as const;
const OPEN = ['VISITORS_PER_WEEK', 'OPENING_HOURS_PER_WEEK'] as const;
const SUPPORT = ['CASES', 'VISITORS_PER_WEEK', 'OPENING_HOURS_PER_WEEK'] as const;

/** The offers of youth welfare. Further ones are a line here. */
export const CATALOGUE = {
  YOUTH_WORK: entry('11', OPEN, 'Jugendarbeit', 'youth work'),
  YOUTH_ASSOCIATIONS: entry('12', OPEN, 'Jugendverbände', 'youth associations'),
  YOUTH_SOCIAL_WORK: entry('13', SUPPORT, 'Jugendsozialarbeit', 'youth social work'),
  SCHOOL_SOCIAL_WORK: entry('13a', SUPPORT, 'Schulsozialarbeit', 'school social work'),
  YOUTH_PROTECTION: entry('14', SUPPORT, 'Kinder- und Jugendschutz', 'protection of young people'),
  FAMILY_EDUCATION: entry(
    '16',
    SUPPORT,
    'Förderung der Erziehung in der Familie',
    'family support',
  ),
  PARTNERSHIP_COUNSELLING: entry('17', CASES, 'Trennungsberatung', 'separation counselling'),
  CUSTODY_COUNSELLING: entry('18', CASES, 'Beratung bei der Personensorge', 'custody counselling'),
  PARENT_AND_CHILD_HOME: entry(
    '19',
    BOTH,
    'Wohnform für Eltern und Kinder',
    'parent-and-child home',
  ),
  CARE_IN_EMERGENCY: entry('20', CASES, 'Betreuung in Notsituationen', 'care in emergencies'),
  CRECHE: entry('24 Abs. 2', PLACES, 'Krippe', 'crèche'),
  KINDERGARTEN: entry('24 Abs. 3', PLACES, 'Kindergarten', 'kindergarten'),
  MIXED_AGE: entry('22a', PLACES, 'altersgemischte Gruppe', 'mixed-age group'),
  AFTER_SCHOOL: entry('24 Abs. 4', PLACES, 'Hort', 'after-school care'),
  ALL_DAY_SCHOOL: entry('24 Abs. 4', PLACES, 'Ganztag im Grundschulalter', 'all-day primary care'),
  CHILDMINDING: entry('23', PLACES, 'Kindertagespflege', 'childminding'),
  EDUCATIONAL_SUPPORT: entry('27', CASES, 'Hilfe zur Erziehung', 'educational support'),
  EDUCATIONAL_COUNSELLING: entry('28', CASES, 'Erziehungsberatung', 'educational counselling'),
  SOCIAL_GROUP_WORK: entry('29', BOTH, 'Soziale Gruppenarbeit', 'social group work'),
  EDUCATIONAL_ASSISTANCE: entry('30', CASES, 'Erziehungsbeistand', 'educational assistance'),
  FAMILY_ASSISTANCE: entry('31', CASES, 'Sozialpädagogische Familienhilfe', 'family assistance'),
  DAY_GROUP: entry('32', PLACES, 'Tagesgruppe', 'day group'),
  FOSTER_CARE: entry('33', BOTH, 'Vollzeitpflege', 'foster care'),
  RESIDENTIAL_CARE: entry('34', BOTH, 'Heimerziehung', 'residential care'),
  INTENSIVE_CARE: entry('35', CASES, 'Intensive Einzelbetreuung', 'intensive individual care'),
  INTEGRATION_SUPPORT: entry('35a', CASES, 'Eingliederungshilfe', 'integration support'),
  YOUNG_ADULTS: entry('41', CASES, 'Hilfe für junge Volljährige', 'support for young adults'),
  TAKING_INTO_CARE: entry('42', BOTH, 'Inobhutnahme', 'taking into care'),
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type OfferKind = keyof typeof CATALOGUE;

export const OFFER_KINDS = Object.keys(CATALOGUE) as readonly OfferKind[];

/** Usual unit of the kind. */
export const unitOf = (kind: OfferKind): Unit => CATALOGUE[kind].units[0];

export const mayCount = (kind: OfferKind, unit: Unit): boolean => unitsOf(kind).includes(unit);

const unitsOf = (kind: OfferKind): readonly Unit[] => CATALOGUE[kind].units;
