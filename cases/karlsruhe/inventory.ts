import { CITY, FIGURES, idOf, regionId, type District, type PaperFigures } from './figures';
import type { Importer } from './importer';

const REPORT = FIGURES.inventory_2022;
const districts = REPORT.planning_areas;

/** Names of the age groups in the papers and in the product. */
const AGE_GROUPS = [
  ['U3', 'U3'],
  ['Ü3', 'U3PLUS'],
] as const;

/** The city, its planning regions and districts. */
export async function areas(importer: Importer): Promise<void> {
  const define = (areaId: string, name: string, level: string, parentId?: string) =>
    importer.take(REPORT.paper, 'DefinePlanningArea', {
      areaId,
      name,
      level,
      ...(parentId === undefined ? {} : { parentId }),
      validFrom: '2015-01-01',
    });
  await define(CITY, 'Karlsruhe', 'CITY');
  for (const region of Object.keys(REPORT.planning_area_totals))
    await define(regionId(region), region, 'PLANNING_REGION', CITY);
  for (const { district, planning_area: region } of districts)
    await define(idOf(district), district, 'DISTRICT', regionId(region));
}

type Cell = Readonly<{
  areaId: string;
  areaName: string;
  parentId?: string;
  parentName?: string;
  ageGroup: string;
  children: number;
  /** The paper prints a whole number for a cohort that is none. */
  rounded: boolean;
  places: number;
  childminding?: number;
}>;

/** What a paper prints of needs, and on which days it counted. */
type Survey = Readonly<{
  paper: string;
  title: string;
  populationOn: string;
  placesOn: string;
  cells: readonly Cell[];
  printed: readonly Printed[];
}>;

type Printed = Readonly<{ areaId?: string; ageGroup: string; figure: string; published: string }>;

const childrenOf = (district: District, group: 'U3' | 'Ü3') =>
  group === 'U3' ? district.U3.children : district.Ü3.children_published_rounded;

const report: Survey = {
  paper: REPORT.paper,
  title: 'Kita-Bericht 2022',
  populationOn: REPORT.children_as_of,
  placesOn: REPORT.places_as_of,
  cells: districts.flatMap((row) =>
    AGE_GROUPS.map(([group, ageGroup]) => ({
      areaId: idOf(row.district),
      areaName: row.district,
      parentId: regionId(row.planning_area),
      parentName: row.planning_area,
      ageGroup,
      children: childrenOf(row, group),
      rounded: group === 'Ü3',
      places: row[group].places,
    })),
  ),
  printed: [
    ...districts.flatMap(({ district, U3, Ü3 }) => {
      const [areaId, ageGroup] = [idOf(district), 'U3'];
      return [
        { areaId, ageGroup, figure: 'CHILDREN', published: `${U3.children}` },
        { areaId, ageGroup, figure: 'NEED', published: `${U3.need_published}` },
        { areaId, ageGroup, figure: 'GAP', published: `${U3.gap_published}` },
        { areaId, ageGroup, figure: 'QUOTA', published: U3.quota_published },
        { areaId, ageGroup: 'U3PLUS', figure: 'QUOTA', published: Ü3.quota_published },
      ];
    }),
    ...AGE_GROUPS.flatMap(([group, ageGroup]) => {
      const { children, gap_published: gap, quota_published: quota } = REPORT.totals[group];
      return [
        { ageGroup, figure: 'CHILDREN', published: `${children}` },
        { ageGroup, figure: 'GAP', published: `${gap}` },
        { ageGroup, figure: 'QUOTA', published: quota },
      ];
    }),
  ],
};

/** Of the papers of 2015 and 2018 the reference dates are not known; those of the statistics are taken. */
function ofPaper({ paper, decision_date: on, ...groups }: PaperFigures): Survey {
  const year = Number(on.slice(0, 4));
  return {
    paper,
    title: `Versorgung laut ${paper}`,
    populationOn: `${year - 1}-12-31`,
    placesOn: `${year}-03-01`,
    cells: AGE_GROUPS.map(([group, ageGroup]) => {
      const { children, places, childminding } = groups[group];
      return {
        areaId: CITY,
        areaName: 'Karlsruhe',
        ageGroup,
        children,
        rounded: false,
        places,
        ...(childminding === undefined ? {} : { childminding }),
      };
    }),
    printed: AGE_GROUPS.flatMap(([group, ageGroup]) => {
      const { quota_now_published: published } = groups[group];
      return published === undefined ? [] : [{ ageGroup, figure: 'QUOTA', published }];
    }),
  };
}

/** Told to the local council of Neureut on 15 October 2024. */
const neureut: Survey = {
  paper: '2024/1098',
  title: 'Kita-Versorgung in Neureut',
  populationOn: '2023-12-31',
  placesOn: '2024-03-01',
  cells: [
    ['U3', 434, 248],
    ['U3PLUS', 573, 596],
  ].map(([ageGroup, children, places]) => ({
    areaId: 'neureut',
    areaName: 'Neureut',
    ageGroup: String(ageGroup),
    children: Number(children),
    rounded: false,
    places: Number(places),
  })),
  printed: [
    { ageGroup: 'U3', figure: 'QUOTA', published: '57.1' },
    { ageGroup: 'U3', figure: 'GAP', published: '48' },
    { ageGroup: 'U3PLUS', figure: 'QUOTA', published: '104' },
    { ageGroup: 'U3PLUS', figure: 'GAP', published: '23' },
  ],
};

export type Surveyed = Readonly<{ paper: string; snapshotId: string; needsId: string }>;

/** The inventory of 2022 by districts. */
export const surveyReport = (importer: Importer): Promise<Surveyed> => survey(importer, report);

/** The figures of the city in each paper, and those of Neureut. */
export async function surveyPapers(importer: Importer): Promise<readonly Surveyed[]> {
  const surveyed: Surveyed[] = [];
  for (const figures of FIGURES.snapshots) surveyed.push(await survey(importer, ofPaper(figures)));
  return [...surveyed, await survey(importer, neureut)];
}

async function survey(importer: Importer, asked: Survey): Promise<Surveyed> {
  const snapshotId = await stock(importer, asked);
  const needsId = await need(importer, asked, snapshotId);
  return { paper: asked.paper, snapshotId, needsId };
}

async function stock(importer: Importer, asked: Survey): Promise<string> {
  const { paper, title, populationOn, placesOn, cells } = asked;
  const snapshotId = await importer.take(paper, 'OpenSnapshot', {
    title,
    placesOn,
    populationOn,
    areaIds: [...new Set(cells.map(({ areaId }) => areaId))],
    ageGroups: AGE_GROUPS.map(([, ageGroup]) => ageGroup),
    measures: ['CHILDREN', 'PLACES'],
  });
  const figures = cells.flatMap(({ areaId, ageGroup, children, rounded, places, childminding }) =>
    [
      { measure: 'CHILDREN', value: children, method: rounded ? ROUNDED : 'gedruckt' },
      { measure: 'PLACES', value: places, method: 'gedruckt' },
      { measure: 'CHILDMINDING_PLACES', value: childminding, method: 'gedruckt' },
    ].flatMap(({ measure, value, method }) =>
      value === undefined
        ? []
        : [
            {
              ...{ areaId, ageGroup, measure, method },
              value: `${value}`,
              source: paper,
              quality: 'REPORTED',
            },
          ],
    ),
  );
  await importer.take(paper, 'RecordFigures', { snapshotId, figures });
  await importer.take(paper, 'FreezeSnapshot', { snapshotId });
  return snapshotId;
}

const ROUNDED = 'gedruckt, auf ganze Kinder gerundet';

/** Quotas of the parents' survey of 2012; the horizon is that of the forecast report. */
async function need(importer: Importer, asked: Survey, snapshotId: string): Promise<string> {
  const { paper, title, populationOn, placesOn, cells, printed } = asked;
  const take = (type: string, data: object) => importer.take(paper, type, data);
  const needsId = await take('OpenNeedsAssessment', { snapshotId, title });
  await take('SetHorizon', { needsId, from: `${placesOn.slice(0, 4)}-01-01`, to: '2027-12-31' });
  for (const [group, ageGroup] of AGE_GROUPS)
    await take('SetTargetQuota', {
      needsId,
      ageGroup,
      quota: REPORT.target_quota[group],
      displayPrecision: 1,
      source: 'Elternbefragung',
      year: 2012,
    });
  await take('RecordPopulation', {
    needsId,
    cohorts: cells.map(({ children, ...cell }) => ({
      areaId: cell.areaId,
      areaName: cell.areaName,
      ...(cell.parentId === undefined ? {} : { parentId: cell.parentId }),
      ...(cell.parentName === undefined ? {} : { parentName: cell.parentName }),
      ageGroup: cell.ageGroup,
      children: `${children}`,
      rounded: cell.rounded,
      asOf: populationOn,
      source: paper,
      method: 'gedruckt',
      quality: 'REPORTED',
    })),
  });
  await take('AssessGap', {
    needsId,
    placesOn,
    placesSource: paper,
    places: cells.map(({ areaId, ageGroup, places }) => ({ areaId, ageGroup, places })),
  });
  if (printed.length > 0)
    await take('CheckPublishedFigures', { needsId, source: paper, figures: printed });
  return needsId;
}
