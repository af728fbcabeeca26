import { assess, drawChildren, measure, snapshot } from './day-care';
import { decide } from './decision';
import { evaluate } from './evaluation';
import { inviteCarriers, throughStage } from './scenes';
import type { Town } from './town';

const PLACES = {
  mitte: { U3: 20, U3PLUS: 80 },
  nord: { U3: 30, U3PLUS: 100 },
  sued: { U3: 10, U3PLUS: 75 },
} as const;

/** From the charter of October 2021 to the update of November 2024; answers with the next cycle. */
export async function finishedCycle(town: Town): Promise<string> {
  await town.on('2021-10-04');
  const cycleId = await town.do(town.cast.head, 'StartCycle', {
    sectoralPlan: 'Kindertagesbetreuung',
    title: 'Kita-Bedarfsplanung 2022 bis 2026',
    modelId: 'grundmodell',
    horizon: { from: '2022-08-01', to: '2026-07-31' },
  });
  await throughStage(town, {
    cycleId,
    stage: 'CHARTER',
    opens: '2021-10-05',
    closes: '2021-11-16',
  });
  const needsId = await stockAndNeed(town, cycleId);
  await throughStage(town, {
    cycleId,
    stage: 'GAP_ANALYSIS',
    opens: '2022-07-11',
    closes: '2022-09-12',
  });
  const measures = await plan(town, cycleId, needsId);
  await decide(town, cycleId, measures);
  await realise(town, cycleId, measures);
  return evaluate(town, cycleId, measures);
}

/** Inventory and needs run side by side; what is ordered is their closing. */
async function stockAndNeed(town: Town, cycleId: string): Promise<string> {
  const { planner } = town.cast;
  const children = drawChildren(town);
  await town.on('2021-12-01');
  await town.do(planner, 'OpenStage', { cycleId, stage: 'INVENTORY' });
  await inviteCarriers(town, cycleId, 'INVENTORY', '2021-12-01');
  await town.on('2022-02-01');
  await town.do(planner, 'OpenStage', { cycleId, stage: 'NEEDS' });
  await inviteCarriers(town, cycleId, 'NEEDS', '2022-02-01');
  await listen(town, cycleId);
  await town.on('2022-04-04');
  const snapshotId = await snapshot(town, cycleId, children, {
    title: 'Bestand Kindertagesbetreuung 2022',
    populationOn: '2021-12-31',
    placesOn: '2022-03-01',
  });
  await town.do(planner, 'CloseStage', { cycleId, stage: 'INVENTORY' });
  await town.on('2022-06-20');
  const needsId = await assess(town, cycleId, snapshotId, {
    children,
    places: PLACES,
    asOf: '2021-12-31',
    placesOn: '2022-03-01',
  });
  await town.do(planner, 'EstablishNeeds', { needsId });
  await town.do(planner, 'CloseStage', { cycleId, stage: 'NEEDS' });
  return needsId;
}

/** Young people and guardians are asked, and told what became of it. */
async function listen(town: Town, cycleId: string): Promise<void> {
  const { planner } = town.cast;
  await town.on('2022-03-14');
  for (const [audience, format, title, reached] of [
    ['YOUNG_PEOPLE', 'YOUTH_FORUM', 'Kinderforum Musterstadt', 64],
    ['GUARDIANS', 'SURVEY', 'Elternbefragung 2022', 812],
  ] as const) {
    const participationId = await town.do(planner, 'HoldParticipation', {
      cycleId,
      stage: 'NEEDS',
      audience,
      format,
      title,
      heldOn: '2022-03-12',
      reached,
      targetGroup: audience === 'GUARDIANS' ? 'Eltern von Kindern unter sechs' : 'Kinder ab acht',
      areas: ['mitte', 'nord', 'sued'],
      method: audience === 'GUARDIANS' ? 'Vollerhebung mit Fragebogen' : 'Zukunftswerkstatt',
      accessibleForms: ['PLAIN_LANGUAGE', 'TRANSLATION'],
    });
    await town.do(planner, 'RecordParticipationResults', {
      participationId,
      statements: [
        {
          code: 'oeffnungszeiten',
          statement: 'Längere Öffnungszeiten in der Nordstadt',
          consideration: 'PARTLY',
          reason: 'Zunächst in einer Einrichtung',
        },
        { code: 'wege', statement: 'Kurze Wege', consideration: 'ADOPTED' },
      ],
    });
    await town.do(planner, 'GiveParticipationFeedback', {
      participationId,
      givenOn: '2022-03-14',
      form: 'Aushang und Elternbrief',
    });
  }
}

/** Three measures; on the way the need is opened once more because a figure was doubted. */
async function plan(town: Town, cycleId: string, needsId: string): Promise<readonly string[]> {
  const { planner } = town.cast;
  const { regenbogen, city } = town.providers;
  await town.on('2022-09-13');
  await town.do(planner, 'OpenStage', { cycleId, stage: 'MEASURES' });
  await inviteCarriers(town, cycleId, 'MEASURES', '2022-09-13');
  await town.on('2022-09-26');
  await town.do(planner, 'ReopenStage', {
    cycleId,
    stage: 'NEEDS',
    from: 'MEASURES',
    reason: 'Der Zuzug im Neubaugebiet Nord war noch nicht berücksichtigt.',
  });
  await town.do(planner, 'ReopenNeeds', { needsId, reason: 'Zuzug im Neubaugebiet Nord' });
  await inviteCarriers(town, cycleId, 'NEEDS', '2022-09-26');
  await town.on('2022-10-10');
  await town.do(planner, 'EstablishNeeds', { needsId });
  await town.do(planner, 'CloseStage', { cycleId, stage: 'NEEDS' });
  const own = (title: string) => ({ providerId: city, name: title, publicOperator: true });
  const measures = [
    await measure(town, cycleId, needsId, {
      title: 'Neubau Kita Nordbahnhof',
      type: 'NEW',
      area: 'nord',
      places: { U3: 10, U3PLUS: 40 },
      provider: {
        providerId: regenbogen,
        name: 'Kinderhaus Regenbogen e. V.',
        publicOperator: false,
      },
      starts: '2023-09-01',
    }),
    await measure(town, cycleId, needsId, {
      title: 'Krippengruppe Marktplatz',
      type: 'EXPANSION',
      area: 'mitte',
      places: { U3: 10, U3PLUS: 0 },
      provider: own('Stadt Musterstadt'),
      starts: '2023-09-01',
    }),
    await measure(town, cycleId, needsId, {
      title: 'Waldgruppe Südviertel',
      type: 'NEW',
      area: 'sued',
      places: { U3: 0, U3PLUS: 20 },
      provider: own('Stadt Musterstadt'),
      starts: '2024-09-01',
    }),
  ];
  await town.on('2022-11-14');
  await town.do(planner, 'CloseStage', { cycleId, stage: 'GAP_ANALYSIS' });
  await town.do(planner, 'CloseStage', { cycleId, stage: 'MEASURES' });
  return measures;
}

async function realise(town: Town, cycleId: string, measures: readonly string[]): Promise<void> {
  const [nord, markt] = measures;
  const places = (areaId: string, areaName: string, ageGroup: string, amount: number) => ({
    areaId,
    areaName,
    ageGroup,
    careForm: 'VO',
    unit: 'PLACES',
    amount,
  });
  await throughStage(town, {
    cycleId,
    stage: 'IMPLEMENTATION',
    opens: '2023-02-07',
    closes: '2023-10-02',
    meanwhile: async () => {
      await town.on('2023-09-04');
      await town.do(town.cast.planner, 'OpenMeasure', {
        measureId: markt,
        openedOn: '2023-09-01',
        places: [places('mitte', 'Mitte', 'U3', 10)],
      });
      await town.do(town.cast.planner, 'OpenMeasure', {
        measureId: nord,
        openedOn: '2023-09-01',
        places: [places('nord', 'Nordstadt', 'U3', 10), places('nord', 'Nordstadt', 'U3PLUS', 40)],
      });
    },
  });
}
