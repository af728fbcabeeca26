import { assess, drawChildren, forecast, measure, snapshot } from './day-care';
import { inviteCarriers } from './scenes';
import { AREAS, type Town } from './town';

/** The update of 2024: inventory and needs closed, measures being planned, a task overdue. */
export async function runningCycle(town: Town, cycleId: string): Promise<void> {
  const { planner, head } = town.cast;
  const children = drawChildren(town);
  await town.on('2025-01-13');
  await town.do(head, 'TakeOverStage', {
    cycleId,
    stage: 'CHARTER',
    reason: 'Der Planungsauftrag von 2021 gilt fort; der Ausschuss hat nichts geändert.',
  });
  await town.do(planner, 'OpenStage', { cycleId, stage: 'INVENTORY' });
  await inviteCarriers(town, cycleId, 'INVENTORY', '2025-01-13');
  await town.on('2025-04-07');
  const snapshotId = await snapshot(town, cycleId, children, {
    title: 'Bestand Kindertagesbetreuung 2025',
    populationOn: '2024-12-31',
    placesOn: '2025-03-01',
  });
  await town.do(planner, 'CloseStage', { cycleId, stage: 'INVENTORY' });
  const needsId = await needs(town, cycleId, snapshotId, children);
  await town.on('2026-02-02');
  for (const [stage, from, to] of [
    ['MEASURES', '2026-02-02', '2026-11-30'],
    ['DECISION', '2026-12-01', '2027-03-31'],
    ['IMPLEMENTATION', '2027-04-01', '2029-07-31'],
    ['EVALUATION', '2029-08-01', '2029-12-31'],
  ])
    await town.do(planner, 'PlanStage', { cycleId, stage, from, to });
  await town.do(planner, 'OpenStage', { cycleId, stage: 'MEASURES' });
  await town.do(head, 'AssignTask', {
    subject: { kind: 'CYCLE', id: cycleId },
    title: 'Schutzkonzepte der Einrichtungen einholen',
    why: 'Sie sind Grundlage der Qualitätsgewährleistung nach § 80 Abs. 3 SGB VIII.',
    for: { role: 'planner' },
    cycleId,
    stage: 'MEASURES',
    dueOn: '2026-06-30',
  });
  await inviteCarriers(town, cycleId, 'MEASURES', '2026-02-02');
  await measure(town, cycleId, needsId, {
    title: 'Erweiterung Kindergarten St. Anna',
    type: 'EXPANSION',
    area: 'sued',
    places: { U3: 10, U3PLUS: 10 },
    provider: {
      providerId: town.providers.anna,
      name: 'Kirchengemeinde St. Anna',
      publicOperator: false,
    },
    starts: '2027-09-01',
  });
}

/** The stock of the year is being asked for: one provider still has time, another let it pass. */
export async function dataRound(town: Town): Promise<void> {
  const { planner } = town.cast;
  const { regenbogen, anna } = town.providers;
  await town.on('2026-10-05');
  const snapshotId = await town.do(planner, 'OpenSnapshot', {
    title: 'Bestand Kindertagesbetreuung 2026',
    placesOn: '2026-03-01',
    populationOn: '2025-12-31',
    areaIds: [...AREAS],
    ageGroups: ['U3', 'U3PLUS'],
    measures: ['CHILDREN', 'PLACES', 'OCCUPIED_PLACES'],
  });
  for (const [providerId, dueOn] of [
    [regenbogen, '2026-12-18'],
    [anna, '2026-10-19'],
  ])
    await town.do(planner, 'RequestData', { snapshotId, providerId, dueOn });
}

/** Young people were not asked this time; the reason is recorded and stays visible. */
async function needs(
  town: Town,
  cycleId: string,
  snapshotId: string,
  children: ReturnType<typeof drawChildren>,
): Promise<string> {
  const { planner, head } = town.cast;
  await town.on('2025-04-14');
  await town.do(planner, 'OpenStage', { cycleId, stage: 'NEEDS' });
  await inviteCarriers(town, cycleId, 'NEEDS', '2025-04-14');
  await town.do(planner, 'HoldParticipation', {
    cycleId,
    stage: 'NEEDS',
    audience: 'GUARDIANS',
    format: 'PARENT_COUNCIL',
    title: 'Gesamtelternbeirat',
    heldOn: '2025-04-10',
    reached: 23,
    targetGroup: 'Elternvertretungen der Kitas',
    areas: ['mitte', 'nord', 'sued'],
    method: 'Moderiertes Gespräch',
    accessibleForms: ['TRANSLATION'],
  });
  await town.on('2025-09-15');
  const needsId = await assess(town, cycleId, snapshotId, {
    children,
    places: {
      mitte: { U3: 30, U3PLUS: 80 },
      nord: { U3: 40, U3PLUS: 140 },
      sued: { U3: 10, U3PLUS: 75 },
    },
    asOf: '2024-12-31',
    placesOn: '2025-03-01',
  });
  await forecast(town, needsId);
  await town.do(planner, 'EstablishNeeds', { needsId });
  await town.do(
    head,
    'CloseStage',
    { cycleId, stage: 'NEEDS' },
    {
      overrides: [
        {
          rule: 'YOUNG_PEOPLE_NOT_INVOLVED',
          reason: 'Das Kinderforum findet erst im Herbst 2026 wieder statt.',
        },
      ],
    },
  );
  await town.on('2025-10-06');
  await town.do(planner, 'OpenStage', { cycleId, stage: 'GAP_ANALYSIS' });
  await inviteCarriers(town, cycleId, 'GAP_ANALYSIS', '2025-10-06');
  await town.on('2026-01-12');
  await town.do(planner, 'CloseStage', { cycleId, stage: 'GAP_ANALYSIS' });
  return needsId;
}

/** A second sectoral plan beside the first: youth work, at its beginning. */
export async function youthWork(town: Town): Promise<void> {
  const { planner, head } = town.cast;
  await town.on('2026-06-15');
  const cycleId = await town.do(head, 'StartCycle', {
    sectoralPlan: 'Jugendarbeit',
    title: 'Teilplan Jugendarbeit 2027 bis 2031',
    modelId: 'grundmodell',
    horizon: { from: '2027-01-01', to: '2031-12-31' },
  });
  await town.do(planner, 'OpenStage', { cycleId, stage: 'CHARTER' });
  await inviteCarriers(town, cycleId, 'CHARTER', '2026-06-15');
}
