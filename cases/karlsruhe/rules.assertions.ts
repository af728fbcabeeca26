import { allOf, compare, type Assertion } from './assertion';
import type { Facts } from './facts';
import type { Live } from './live';

type Judged = Readonly<{ findings: readonly Readonly<{ rule: string; value?: string }>[] }>;

const findings = <Row extends Judged>(
  rows: readonly Row[],
  rule: string,
  say: (row: Row) => string,
) =>
  rows.flatMap((row) =>
    row.findings
      .filter((finding) => finding.rule === rule)
      .map(({ value = '' }) => `${rule} ${say(row)} ${value}`.trim()),
  );

/** Everything the product marks of these kinds, in the whole history. */
async function flags(facts: Facts): Promise<readonly string[]> {
  const wrong = (await facts.checked()).filter(({ agrees }) => !agrees);
  const results = facts.results();
  return [
    ...wrong.map(({ paper, published, lowest }) => `${paper} prints ${published} for ${lowest}`),
    ...findings(facts.measures(), 'PUBLISHED_PLACES_DIFFER', placesOf),
    ...findings(facts.papers(), 'REFERENCE_MISPRINTED', ({ reference = '' }) => reference),
    ...findings(results, 'HEARD_AFTER_DECISION', ({ body, decidedOn }) => `${body} ${decidedOn}`),
    ...findings(results, 'INFORMATION_ITEM_VOTED', ({ body, decidedOn }) => `${body} ${decidedOn}`),
  ];
}

const placesOf = ({ content }: ReturnType<Facts['measures']>[number]): string =>
  `${content?.places.reduce((sum, { amount }) => sum + amount, 0) ?? 0} printed`;

const unknown = (facts: Facts): string =>
  facts
    .pipeline('2026-08-01')
    .unknown.flatMap((row) => (row.kind === 'UNKNOWN' ? [row.title] : []))
    .join('", "');

export async function a7(facts: Facts): Promise<Assertion> {
  const results = facts.results();
  const uncounted = results.filter(({ votes }) => votes === undefined).length;
  return compare({
    id: 'A7',
    what: 'the product itself marks what does not fit, and nothing else of these kinds',
    expected: [
      '2018/0256 prints 36.3 for 36.4',
      '2023/0819 prints 42.64 for 42.57',
      'PUBLISHED_PLACES_DIFFER 82 printed 132',
      'REFERENCE_MISPRINTED 2018/0256 2018/0257',
      'HEARD_AFTER_DECISION Ortschaftsrat Wettersbach 2023-11-07 1',
      'INFORMATION_ITEM_VOTED Gemeinderat 2023-10-24 1',
    ].join('; '),
    found: (await flags(facts)).join('; '),
    unexplained: [
      `${allOf(uncounted, results.length)} results of sessions come without counts: the votes are unknown, and so is who was present at all of them`,
      'where votes are counted only Yes is printed; "einstimmig" is taken to mean that there was neither No nor abstention',
      'reference dates of the figures of 2015, 2018 and 2023 to 2026 are not printed: 31 December and 1 March are taken',
      `places of "${unknown(facts)}": unknown, so they stand beside the pipeline, not in it`,
      'no row tells of the committee before the council of 20.2.2018; the product marks it COMMITTEE_HEARD_FIRST',
      'whether the committee adopted the forecast report of 9.11.2017; it is taken as the plan that later measures refer to',
    ],
  });
}

export const a8 = ({ constituted }: Live): Assertion =>
  compare({
    id: 'A8',
    what: 'a committee of 25 voting seats divides three to two (§ 71 Abs. 1 SGB VIII), entered live',
    expected: '15:10 accepted, 16:9 SEATS_THREE_TO_TWO, 14:10 SEATS_THREE_TO_TWO',
    found: Object.entries(constituted)
      .map(([sides, outcome]) => `${sides} ${outcome}`)
      .join(', '),
  });

export const a9 = (live: Live): Assertion =>
  compare({
    id: 'A9',
    what: 'the council decides only after the committee (§ 71 Abs. 4 SGB VIII), entered live',
    expected:
      'before: COMMITTEE_HEARD_FIRST; with a reason: ACCEPTED despite COMMITTEE_HEARD_FIRST; ' +
      'a day before: COMMITTEE_HEARD_FIRST; a day after: accepted',
    found:
      `before: ${live.councilFirst}; with a reason: ${live.councilFirstWithReason}; ` +
      `a day before: ${live.councilDayBefore}; a day after: ${live.councilDayAfter}`,
  });
