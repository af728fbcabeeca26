import { AREAS, AREA_NAMES, type Area, type Town } from './town';

type Children = Readonly<Record<Area, Readonly<{ U3: number; U3PLUS: number }>>>;

const AGE_GROUPS = ['U3', 'U3PLUS'] as const;

export const drawChildren = (town: Town): Children => ({
  mitte: { U3: town.draw(58, 64), U3PLUS: town.draw(86, 92) },
  nord: { U3: town.draw(88, 96), U3PLUS: town.draw(128, 136) },
  sued: { U3: town.draw(40, 46), U3PLUS: town.draw(70, 76) },
});

type Reference = Readonly<{ title: string; populationOn: string; placesOn: string }>;

/** The stock at its two reference dates, frozen. */
export async function snapshot(
  town: Town,
  cycleId: string,
  children: Children,
  { title, populationOn, placesOn }: Reference,
): Promise<string> {
  const { planner, head } = town.cast;
  const snapshotId = await town.do(planner, 'OpenSnapshot', {
    cycleId,
    title,
    placesOn,
    populationOn,
    areaIds: [...AREAS],
    ageGroups: [...AGE_GROUPS],
    measures: ['CHILDREN', 'PLACES'],
  });
  const figures = AREAS.flatMap((areaId) =>
    AGE_GROUPS.map((ageGroup) => ({
      areaId,
      ageGroup,
      measure: 'CHILDREN',
      value: String(children[areaId][ageGroup]),
      source: 'Einwohnermelderegister',
      method: 'Auszählung nach Geburtsjahrgängen',
      quality: 'REPORTED',
    })),
  );
  await town.do(planner, 'RecordFigures', { snapshotId, figures });
  await town.do(planner, 'TakePlacesFromRegister', { snapshotId });
  await town.do(head, 'FreezeSnapshot', { snapshotId });
  return snapshotId;
}

type Places = Readonly<Record<Area, Readonly<{ U3: number; U3PLUS: number }>>>;

/** Needs from population, quotas, reserve and places; not yet established. */
export async function assess(
  town: Town,
  cycleId: string,
  snapshotId: string,
  figures: Readonly<{ children: Children; places: Places; asOf: string; placesOn: string }>,
): Promise<string> {
  const { planner } = town.cast;
  const { children, places, asOf, placesOn } = figures;
  const year = Number(placesOn.slice(0, 4));
  const needsId = await town.do(planner, 'OpenNeedsAssessment', {
    cycleId,
    snapshotId,
    title: `Bedarf an Kindertagesbetreuung ${year}`,
  });
  await town.do(planner, 'SetHorizon', {
    needsId,
    from: `${year}-08-01`,
    to: `${year + 4}-07-31`,
  });
  const rows = AREAS.flatMap((areaId) => AGE_GROUPS.map((ageGroup) => ({ areaId, ageGroup })));
  await town.do(planner, 'RecordPopulation', {
    needsId,
    cohorts: rows.map(({ areaId, ageGroup }) => ({
      areaId,
      areaName: AREA_NAMES[areaId],
      ageGroup,
      children: String(children[areaId][ageGroup]),
      rounded: false,
      asOf,
      source: 'Einwohnermelderegister',
      method: 'Auszählung nach Geburtsjahrgängen',
      quality: 'REPORTED',
    })),
  });
  for (const [ageGroup, quota] of [
    ['U3', '46/100'],
    ['U3PLUS', '1'],
  ] as const) {
    await town.do(planner, 'SetTargetQuota', {
      needsId,
      ageGroup,
      quota,
      displayPrecision: 1,
      source: 'Elternbefragung',
      year,
    });
    await town.do(planner, 'SetReserve', { needsId, ageGroup, share: '2/100' });
  }
  await town.do(planner, 'AssessGap', {
    needsId,
    placesOn,
    placesSource: 'Bestandserhebung',
    places: rows.map(({ areaId, ageGroup }) => ({
      areaId,
      ageGroup,
      places: places[areaId][ageGroup],
      requiredFrom: `${year + 2}-08-01`,
      priority: 'A',
      priorityBasis: 'LEGAL_CLAIM',
    })),
  });
  return needsId;
}

/** The under-threes of the coming years with a new quarter, and how the method would have done. */
export async function forecast(town: Town, needsId: string): Promise<void> {
  const { planner } = town.cast;
  const of = { needsId, areaId: 'nord', areaName: AREA_NAMES.nord, ageGroup: 'U3' };
  const weights = ['1', '1', '1'];
  const counts = [
    ['27', '29', '30'],
    ['28', '28', '29'],
    ['30', '28', '28'],
    ['32', '30', '28'],
    ['31', '32', '30'],
    ['30', '31', '32'],
  ].map((ages, index) => ({ year: 2019 + index, ages }));
  await town.do(planner, 'BackTestForecast', {
    ...of,
    ...{ weights, counts, startYear: 2022, source: 'Einwohnermelderegister' },
  });
  await town.do(planner, 'ForecastPopulation', {
    ...of,
    weights,
    startYear: 2024,
    ages: ['30', '31', '32'],
    factor: { LOW: '0.98', MID: '0.995', HIGH: '1.01' },
    births: {
      LOW: ['27', '26', '26', '25'],
      MID: ['30', '30', '29', '29'],
      HIGH: ['33', '33', '34', '34'],
    },
    housing: [
      { year: 2027, dwellings: 120, childrenPerDwelling: '0.18', ages: ['0.4', '0.3', '0.3'] },
    ],
    housingShare: { LOW: '0.5', MID: '0.8', HIGH: '1' },
    source: 'Einwohnermelderegister; Stadtplanung (Quartier Am Nordhang)',
    method: 'Kohortenverfahren',
  });
}

export type Change = Readonly<{
  title: string;
  type: string;
  area: Area;
  places: Readonly<{ U3: number; U3PLUS: number }>;
  provider?: Readonly<{ providerId: string; name: string; publicOperator: boolean }>;
  starts: string;
}>;

/** A measure with its places, cost and impact goal, submitted for decision. */
export async function measure(
  town: Town,
  cycleId: string,
  needsId: string,
  change: Change,
): Promise<string> {
  const { planner } = town.cast;
  const { title, type, area, places, provider, starts } = change;
  const year = Number(starts.slice(0, 4));
  const measureId = await town.do(planner, 'DraftMeasure', {
    cycleId,
    title,
    type,
    needItems: AGE_GROUPS.filter((ageGroup) => places[ageGroup] !== 0).map((ageGroup) =>
      town.needItem(needsId, area, ageGroup),
    ),
    places: AGE_GROUPS.filter((ageGroup) => places[ageGroup] !== 0).map((ageGroup) => ({
      areaId: area,
      areaName: AREA_NAMES[area],
      ageGroup,
      careForm: 'VO',
      unit: 'PLACES',
      amount: places[ageGroup],
    })),
    guidingGoal: 'Jedes Kind mit Rechtsanspruch findet einen Platz in seinem Stadtteil.',
    planningGoals: [
      { goal: 2, statement: 'Wirksames, vielfältiges und inklusives Angebot im Stadtteil.' },
      { goal: 6, statement: 'Familie und Beruf werden besser vereinbar.' },
    ],
    impactGoal: {
      statement: 'Mehr Eltern können ihre Erwerbstätigkeit wie gewünscht ausüben.',
      indicators: [
        {
          name: 'Eltern, die ihre Erwerbstätigkeit ausweiten konnten',
          unit: '%',
          baseline: '22',
          target: '35',
          staircaseStep: 6,
        },
      ],
      dueOn: `${year + 1}-12-31`,
    },
    targetGroup: 'Kinder bis zum Schuleintritt und ihre Eltern',
    startsOn: starts,
    realiseBy: `${year + 1}-07-31`,
    costs: [
      { year, operating: 18_400_000, investment: 24_000_000, income: 9_100_000 },
      { year: year + 1, operating: 36_800_000, investment: 0, income: 18_200_000 },
    ],
    funding: 'BUDGETED',
    ...(provider === undefined
      ? { selectionOpen: true }
      : {
          provider,
          selectionOpen: false,
          ...(provider.publicOperator
            ? {
                subsidiarityStatement:
                  'Im Interessenbekundungsverfahren hat sich kein freier Träger beworben.',
              }
            : {}),
        }),
    lowThresholdAmbulatory: false,
    qualityItems: ['Fachkraft-Kind-Relation nach Landesschlüssel'],
    priority: 'A',
    priorityBasis: 'LEGAL_CLAIM',
  });
  await town.do(planner, 'SubmitMeasure', { measureId });
  return measureId;
}
