import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roundHalfUp, parseFraction, type Instant, type LocalDate } from '#kernel';
import type { GivenCohort, GivenFigure, NeedsCommand } from './needs.commands';
import { needsAssessments } from './needs.decider';
import {
  FIGURES,
  type AgeGroup,
  type FigureCheck,
  type GapAssessed,
  type NeedsEvent,
} from './needs.events';
import { totalsOf } from './rules/gap.rule';
import { derivation, shown } from './rules/presentation.rule';

type U3 = readonly [children: number, need: number, places: number, gap: number, quota: string];
type Over3 = readonly [children: number, places: number, gap: number, quota: string];
const karlsruhe = JSON.parse(
  readFileSync(join(__dirname, 'fixtures/karlsruhe-2022.json'), 'utf8'),
) as {
  source: string;
  childrenAsOf: LocalDate;
  placesOn: LocalDate;
  districts: readonly (readonly [district: string, area: string, ...U3, ...Over3])[];
  areas: Readonly<Record<string, { U3: U3; U3PLUS: Over3 }>>;
};
const { source, childrenAsOf: asOf, placesOn, districts, areas } = karlsruhe;

const needsId = 'karlsruhe';
const stamp = { now: '2022-10-19T08:00:00.000Z' as Instant, by: 'p-planner' };

function play(...commands: NeedsCommand[]): NeedsEvent[] {
  const log: NeedsEvent[] = [];
  for (const command of commands) {
    const state = log.reduce(needsAssessments.evolve, needsAssessments.initialState);
    log.push(...needsAssessments.decide(command, state));
  }
  return log;
}

const cohort = (areaId: string, parentId: string, ageGroup: AgeGroup, n: number): GivenCohort => ({
  areaId,
  areaName: areaId,
  parentId,
  ageGroup,
  children: `${n}`,
  rounded: ageGroup === 'U3PLUS',
  asOf,
  source,
  method: 'Melderegister',
  quality: 'REPORTED',
});
const quota = (ageGroup: AgeGroup, text: string): NeedsCommand => ({
  type: 'SetTargetQuota',
  data: {
    needsId,
    ageGroup,
    quota: text,
    displayPrecision: 1,
    source: 'Elternbefragung',
    year: 2012,
  },
  ...stamp,
});
const commands: NeedsCommand[] = [
  { type: 'OpenNeedsAssessment', data: { needsId, snapshotId: 's', title: 'Kita' }, ...stamp },
  {
    type: 'SetHorizon',
    data: { needsId, from: '2023-01-01' as LocalDate, to: '2027-12-31' as LocalDate },
    ...stamp,
  },
  quota('U3', '0.46'),
  quota('U3PLUS', '1.00'),
  {
    type: 'RecordPopulation',
    data: {
      needsId,
      cohorts: districts.flatMap(([district, area, u3, , , , , over3]) => [
        cohort(district, area, 'U3', u3),
        cohort(district, area, 'U3PLUS', over3),
      ]),
    },
    ...stamp,
  },
  {
    type: 'AssessGap',
    data: {
      needsId,
      placesOn,
      placesSource: source,
      places: districts.flatMap(([areaId, , , , u3, , , , over3]) => [
        { needItemId: `${areaId}.U3`, areaId, ageGroup: 'U3' as const, places: u3 },
        { needItemId: `${areaId}.3+`, areaId, ageGroup: 'U3PLUS' as const, places: over3 },
      ]),
    },
    ...stamp,
  },
];
const log = play(...commands);
const gap = log.find((event): event is GapAssessed => event.type === 'GapAssessed')!.data;
const items = gap.items.filter(({ ageGroup }) => ageGroup === 'U3');
const total = (ageGroup: AgeGroup) => gap.totals.find((each) => each.ageGroup === ageGroup)!;

function checked(...figures: GivenFigure[]): readonly FigureCheck[] {
  const check: NeedsCommand = {
    type: 'CheckPublishedFigures',
    data: { needsId, source, figures },
    ...stamp,
  };
  const event = play(...commands, check).at(-1)!;
  return event.type === 'PublishedFiguresChecked' ? event.data.checks : [];
}

describe('A1: Karlsruhe 2022, sum first and round last', () => {
  it('prints needs that add up to 3,585 and gaps that add up to −342', () => {
    const printed = items.map((item) => shown(item));
    const sum = (of: 'need' | 'gap') => printed.reduce((all, each) => all + Number(each[of]), 0);
    expect(sum('need')).toBe(3585);
    expect(sum('gap')).toBe(-342);
    expect(printed.map(({ need, gap }) => [Number(need), Number(gap)])).toEqual(
      districts.map(([, , , need, , gap]) => [need, gap]),
    );
  });

  it('while the totals are 3,584 and −341, exactly 3,584.32 and −341.32', () => {
    const u3 = total('U3');
    expect(u3).toMatchObject({ children: '7792', places: 3243, need: '89608/25', gap: '-8533/25' });
    expect(roundHalfUp(parseFraction(u3.need), 2)).toBe('3584.32');
    expect(roundHalfUp(parseFraction(u3.gap), 2)).toBe('-341.32');
    expect(shown(u3)).toEqual({
      children: '7792',
      need: '3584',
      gap: '-341',
      reserve: '0',
      supplyRatio: '41.6',
    });
  });

  it('prints children over three that add up to 9,016 instead of 9,013', () =>
    expect(total('U3PLUS')).toMatchObject({ children: '9016', places: 8218 }));

  it.each(Object.entries(areas))('adds the districts of %s up to its row', (area, row) => {
    const parts = items.filter(({ parentId }) => parentId === area);
    const [children, need, places, missing, ratio] = row.U3;
    const [sum] = totalsOf(parts);
    expect(sum!.places).toBe(places);
    expect(shown(sum!)).toMatchObject({
      children: `${children}`,
      need: `${need}`,
      gap: `${missing}`,
      supplyRatio: ratio,
    });
  });
});

describe('A2: every U3 row', () => {
  const rows = districts.map(([areaId, , children, need, , missing, quotaPrinted]) => ({
    areaId,
    printed: {
      CHILDREN: `${children}`,
      NEED: `${need}`,
      GAP: `${missing}`,
      QUOTA: quotaPrinted,
    },
  }));
  it.each(rows)('of $areaId reproduces', ({ areaId, printed }) => {
    const figures = FIGURES.map((figure) => ({
      areaId,
      ageGroup: 'U3' as const,
      figure,
      published: printed[figure],
    }));
    expect(checked(...figures).filter(({ agrees }) => !agrees)).toEqual([]);
  });
});

describe('A3: every Ü3 quota', () => {
  it('lies within what the rounded children may mean', () => {
    const figures = districts.map(([areaId, , , , , , , , , , published]) => ({
      areaId,
      ageGroup: 'U3PLUS' as const,
      figure: 'QUOTA' as const,
      published,
    }));
    const checks = checked(...figures);
    expect(checks.filter(({ agrees }) => !agrees)).toEqual([]);
    const reproduced = checks.filter(
      ({ computed, published }) => roundHalfUp(parseFraction(computed), 1) === published,
    );
    expect(districts.length - reproduced.length).toBe(15);
  });

  it('Rintheim: 126.9 from the printed integers, 127.2 in print, both possible', () =>
    expect(
      checked({ areaId: 'Rintheim', ageGroup: 'U3PLUS', figure: 'QUOTA', published: '127.2' }),
    ).toEqual([
      {
        areaId: 'Rintheim',
        ageGroup: 'U3PLUS',
        figure: 'QUOTA',
        published: '127.2',
        computed: '27800/219',
        lowest: '126.7',
        highest: '127.2',
        agrees: true,
      },
    ]));

  it('agrees with totals of the whole and of an area that the rounded parts miss', () =>
    expect(
      checked(
        { ageGroup: 'U3PLUS', figure: 'CHILDREN', published: '9013' },
        { ageGroup: 'U3PLUS', figure: 'GAP', published: '-795' },
        { areaId: 'Nord', ageGroup: 'U3PLUS', figure: 'QUOTA', published: '99.6' },
      ).map(({ agrees }) => agrees),
    ).toEqual([true, true, true]));
});

it('a wrong figure is said beside the computed one, never corrected', () =>
  expect(checked({ ageGroup: 'U3', figure: 'QUOTA', published: '42.64' })).toEqual([
    {
      ageGroup: 'U3',
      figure: 'QUOTA',
      published: '42.64',
      computed: '81075/1948',
      lowest: '41.62',
      highest: '41.62',
      agrees: false,
    },
  ]));

it('the derivation says each step in words', () => {
  const words = derivation(
    items.find(({ areaId }) => areaId === 'Weststadt')!,
    gap,
  );
  expect(words.de).toBe(
    'Bedarf: 558 Kinder (Stadt Karlsruhe, Gemeinderatsvorlage 2022/0960 (Kita-Bericht 2022), ' +
      'Freitag, 31. Dezember 2021) × 46,0 % (Elternbefragung, 2012) = 256,68 (6417/25) Plätze. ' +
      'Differenz: 87 Plätze (Stadt Karlsruhe, Gemeinderatsvorlage 2022/0960 (Kita-Bericht 2022), ' +
      'Dienstag, 1. März 2022) − Bedarf = −169,68 (−4242/25), kaufmännisch gerundet −170.',
  );
  expect(words.en).toContain('= −169.68 (−4242/25), rounded half up −170.');
  const over3 = gap.items.find(({ ageGroup }) => ageGroup === 'U3PLUS')!;
  expect(derivation(over3, gap).de).toContain('Die Kinderzahl ist in der Quelle gerundet (± 0,5).');
});
