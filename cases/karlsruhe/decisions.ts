import { plusDays } from '#calendar';
import { CITY, FIGURES, idOf } from './figures';
import {
  APPROVED_BY,
  BODIES,
  HISTORY,
  OPENING_BALANCES,
  REDEDICATED,
  REDEDICATED_ON,
  WITHDRAWN_ON,
  type Row,
} from './history';
import { day, type Importer } from './importer';
import { PAPERS, type Admitted, type Paper } from './papers';

type Ids = Readonly<Record<string, string>>;

/** Ids of what was taken over, by the names the papers use. */
export type Decided = Readonly<{ cycleId: string; papers: Ids; measures: Ids }>;

const PLAN = 'Prognosebericht 2017';
const REPORT = '2022/0960';

/** The whole table of decisions, and what became of the measures. */
export async function decisions(importer: Importer): Promise<Decided> {
  const cycleId = await plan(importer);
  const bodies = await establish(importer);
  await balances(importer);
  const measures: Record<string, string> = {};
  for (const paper of PAPERS) Object.assign(measures, await admitted(importer, paper, cycleId));
  Object.assign(measures, await listed(importer, cycleId));
  const papers: Record<string, string> = {};
  for (const paper of PAPERS)
    papers[paper.reference] = await draft(importer, paper, { bodies, measures });
  for (const rows of sessions()) await meet(importer, rows, { bodies, papers });
  await approveListed(importer, { papers, measures });
  await importer.simulation.settle();
  await realise(importer, { papers, measures });
  await importer.simulation.settle();
  return { cycleId, papers, measures };
}

/** The plan that later measures refer to: the forecast report, as an adoption taken over. */
async function plan(importer: Importer): Promise<string> {
  await importer.take(PLAN, 'PublishProcessModel', { modelId: 'grundmodell', land: 'BW' });
  const cycleId = await importer.take(PLAN, 'StartCycle', {
    sectoralPlan: 'Kindertagesbetreuung',
    title: 'Kita-Ausbau 2017 bis 2027',
    modelId: 'grundmodell',
    horizon: { from: '2017-11-09', to: '2027-12-31' },
  });
  await importer.take(PLAN, 'ImportPlanAdoption', {
    cycleId,
    adoptedOn: '2017-11-09',
    body: BODIES.JHA.name,
    document: importer.document,
  });
  return cycleId;
}

async function establish(importer: Importer): Promise<Ids> {
  const ids: Record<string, string> = {};
  for (const [key, { kind, name }] of Object.entries(BODIES))
    ids[key] = await importer.take('OParl', 'EstablishBody', { kind, name, place: { land: 'BW' } });
  return ids;
}

/** What a paper states as approved before its own decision. */
async function balances(importer: Importer): Promise<void> {
  for (const { paper, decision_date: decidedOn, U3, Ü3 } of FIGURES.snapshots) {
    if (!OPENING_BALANCES.includes(paper)) continue;
    const stated = [
      ['U3', U3.approved],
      ['U3PLUS', Ü3.approved],
    ] as const;
    await importer.take(paper, 'RecordPipelineBalance', {
      asAt: plusDays(day(decidedOn), -1),
      totals: stated.flatMap(([ageGroup, places]) =>
        places === undefined ? [] : [{ ageGroup, places }],
      ),
      source: paper,
    });
  }
}

type Place = Readonly<{ areaId: string; areaName: string }>;
const WHOLE_CITY: Place = { areaId: CITY, areaName: 'Karlsruhe' };

const places = ({ U3, U3PLUS, SCHOOL }: Omit<Admitted, 'title'>, where: Place) =>
  Object.entries({ U3, U3PLUS, SCHOOL }).flatMap(([ageGroup, amount = 0]) =>
    amount === 0 ? [] : [{ ...where, ageGroup, unit: 'PLACES', amount }],
  );

/** What papers say of a measure; goals, needs, cost and funding by measure they do not. */
async function measure(
  importer: Importer,
  source: string,
  content: Readonly<{ title: string; places: readonly object[] }> & object,
  cycleId: string | undefined,
): Promise<string> {
  const measureId = await importer.take(source, 'DraftMeasure', {
    type: 'NEW',
    needItems: [],
    planningGoals: [],
    costs: [],
    funding: 'UNKNOWN',
    selectionOpen: false,
    lowThresholdAmbulatory: false,
    qualityItems: [],
    ...(cycleId === undefined ? {} : { adoptedPlan: { cycleId } }),
    ...content,
  });
  await importer.take(source, 'SubmitMeasure', { measureId });
  return measureId;
}

/** No plan stood yet when the measures of 2015 were admitted. */
async function admitted(importer: Importer, paper: Paper, cycleId: string): Promise<Ids> {
  const plan = paper.reference.startsWith('2015') ? undefined : cycleId;
  const ids: Record<string, string> = {};
  for (const { title, startsOn, publishedPlaces, ...size } of paper.admits ?? []) {
    const content = {
      title,
      places: places(size, WHOLE_CITY),
      ...(startsOn === undefined ? {} : { startsOn }),
      ...(publishedPlaces === undefined ? {} : { publishedPlaces }),
    };
    ids[title] = await measure(importer, paper.reference, content, plan);
  }
  return ids;
}

const admittingPaper = (address: string): string =>
  PAPERS.find(({ admitsListed }) => admitsListed?.includes(address))?.reference ?? REPORT;

const isPublic = (provider: string): boolean => provider.startsWith('Stadt');
const isMonth = (opening: string | null): opening is string => /^\d{4}-\d\d$/.test(opening ?? '');

/** The list of projects of 2022. */
async function listed(importer: Importer, cycleId: string): Promise<Ids> {
  const ids: Record<string, string> = {};
  for (const [district, name, address, U3, U3PLUS, opening] of FIGURES.pipeline_2022) {
    const content = {
      title: address,
      places: places({ U3, U3PLUS }, { areaId: idOf(district), areaName: district }),
      provider: { providerId: idOf(name), name, publicOperator: isPublic(name) },
      ...(isMonth(opening) ? { startsOn: `${opening}-01` } : {}),
    };
    ids[address] = await measure(importer, admittingPaper(address), content, cycleId);
  }
  return ids;
}

const rowsOf = ({ reference }: Paper): readonly Row[] =>
  HISTORY.filter(({ paper, step }) => paper === reference && step === undefined);

type Known = Readonly<{ bodies: Ids; measures: Ids }>;

async function draft(
  importer: Importer,
  paper: Paper,
  { bodies, measures }: Known,
): Promise<string> {
  const { reference, printedReference, title, text, admits = [], admitsListed = [] } = paper;
  const names = [...admits.map((each) => each.title), ...admitsListed];
  const paperId = await importer.take(reference, 'DraftPaper', {
    title,
    ...(/^\d{4}\/\d{4}$/.test(reference) ? { reference } : {}),
    ...(printedReference === undefined ? {} : { printedReference }),
    items: [
      {
        resolutionItem: '1',
        text,
        measureIds: names.flatMap((name) => measures[name] ?? []),
        planAdoption: false,
      },
    ],
  });
  await importer.take(reference, 'SetReferralChain', {
    paperId,
    steps: rowsOf(paper).map(({ body, competence }, index) => ({
      stepId: `${index + 1}`,
      bodyId: bodies[body],
      competence,
    })),
  });
  await importer.enter(reference, 'ReleasePaper', { paperId });
  return paperId;
}

/** One body on one day. */
function sessions(): readonly (readonly Row[])[] {
  const found = new Map<string, Row[]>();
  for (const row of HISTORY) {
    const key = `${row.on} ${row.body}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()];
}

const stepOf = (row: Row): string =>
  row.step ?? `${HISTORY.filter(({ paper }) => paper === row.paper).indexOf(row) + 1}`;

type Bodies = Readonly<{ bodies: Ids; papers: Ids }>;

async function meet(
  importer: Importer,
  rows: readonly Row[],
  { bodies, papers }: Bodies,
): Promise<void> {
  const [{ on, body, paper: source }] = rows as readonly [Row, ...Row[]];
  const enter = (type: string, data: object) => importer.enter(source, type, data);
  const sessionId = await enter('ConveneSession', { bodyId: bodies[body], date: on });
  const itemId = ({ item }: Row, index: number) => item ?? `o.N.${index + 1}`;
  for (const [index, row] of rows.entries())
    await enter('AddAgendaItem', {
      sessionId,
      itemId: itemId(row, index),
      paperId: papers[row.paper],
      stepId: stepOf(row),
    });
  await enter('OpenSession', { sessionId });
  for (const [index, row] of rows.entries())
    await importer.enter(row.paper, 'RecordResult', {
      sessionId,
      itemId: itemId(row, index),
      ...resultOf(row, bodies),
    });
  await enter('CloseSession', { sessionId });
  await importer.simulation.settle();
}

/** Votes are known only where the minutes count them. */
function resultOf({ stated, label, yes, referredTo }: Row, bodies: Ids) {
  return {
    resolutionItems: ['1'],
    stated,
    ...(label === undefined ? {} : { resultLabel: label }),
    ...(yes === undefined ? {} : { votes: { yes, no: 0, abstain: 0 } }),
    ...(referredTo === undefined
      ? {}
      : { referredTo: { bodyId: bodies[referredTo], competence: 'DISCUSS' } }),
  };
}

type Measures = Readonly<{ papers: Ids; measures: Ids }>;

/** Projects of the list that none of the papers admits: the report attests their approval. */
async function approveListed(importer: Importer, { papers, measures }: Measures): Promise<void> {
  for (const [, , address] of FIGURES.pipeline_2022) {
    if (admittingPaper(address) !== REPORT) continue;
    await importer.enter(REPORT, 'ApproveMeasure', {
      measureId: measures[address],
      paperId: papers[REPORT],
      sessionId: 'unknown',
      resolutionItem: 'unknown',
      decidedOn: APPROVED_BY,
    });
  }
}

/** Two withdrawals and the re-dedication; of openings the table says nothing. */
async function realise(importer: Importer, { papers, measures }: Measures): Promise<void> {
  for (const [, provider, address, , , opening] of FIGURES.pipeline_2022)
    if (opening === 'WITHDRAWN')
      await importer.take(REPORT, 'WithdrawMeasure', {
        measureId: measures[address],
        withdrawnOn: WITHDRAWN_ON,
        by: idOf(provider),
        reason: 'Vom Träger zurückgezogen (Kita-Bericht 2022)',
      });
  for (const [, , address, U3, U3PLUS] of FIGURES.pipeline_2022)
    if (REDEDICATED.includes(address))
      await importer.take('2026/0105', 'RededicateMeasure', {
        measureId: measures[address],
        rededicatedOn: REDEDICATED_ON,
        to: places({ U3, U3PLUS }, WHOLE_CITY),
        site: 'Haus W, Städtisches Klinikum',
        reason: 'Vier Gruppen mit bis zu 60 Plätzen, Baubeginn 2027',
        informationPaperId: papers['2026/0105'],
      });
}
