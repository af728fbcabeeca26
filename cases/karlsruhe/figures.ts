import file from './figures.json';

/** Area names of the report, by the ids this case gives them. */
export type Figures = Readonly<{
  source: string;
  inventory_2022: Readonly<{
    paper: string;
    children_as_of: string;
    places_as_of: string;
    target_quota: Readonly<{ U3: string; Ü3: string }>;
    planning_areas: readonly District[];
    totals: Readonly<{
      U3: PrintedRow;
      Ü3: Omit<PrintedRow, 'need_published'> & { gap_published: number };
    }>;
    planning_area_totals: Readonly<Record<string, AreaTotals>>;
  }>;
  /** District, provider, address, places U3, places Ü3, opening. */
  pipeline_2022: readonly (readonly [string, string, string, number, number, string | null])[];
  snapshots: readonly PaperFigures[];
}>;

type PrintedRow = Readonly<{
  children: number;
  need_published: number;
  places: number;
  gap_published: number;
  quota_published: string;
}>;

export type District = Readonly<{
  no: number;
  district: string;
  planning_area: string;
  U3: PrintedRow;
  Ü3: Readonly<{
    children_published_rounded: number;
    places: number;
    gap_published: number;
    quota_published: string;
  }>;
}>;

/** Children, need, places, gap, quota; for Ü3 the need is the children. */
export type AreaTotals = Readonly<{
  U3: readonly [number, number, number, number, string];
  Ü3: readonly [number, number, number, string];
}>;

/** What a paper prints of one age group. */
export type PrintedChain = Readonly<{
  children: number;
  places: number;
  childminding?: number;
  playgroups?: number;
  /** Not told apart in 2015. */
  other?: readonly number[];
  approved?: number;
  new?: number;
  total: number;
  quota_now_published?: string;
  quota_published: string;
}>;

export type PaperFigures = Readonly<{
  decision_date: string;
  paper: string;
  U3: PrintedChain;
  Ü3: PrintedChain;
}>;

/** Figures of the papers, as printed; nothing is put right here. */
export const FIGURES = file as unknown as Figures;

export const CITY = 'karlsruhe';

/** Ids hold no umlauts and no spaces. */
export const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** A planning region and a district may bear one name. */
export const regionId = (name: string): string => `region-${idOf(name)}`;
