import type { LocalDate, ReadModel } from '#kernel';
import { newFile, tasks, type Task } from '../testing/fixture';
import { allQuery, fewQuery, pageQueries, rowQuery, type Query, type Way } from './query';
import { ReadFile } from './read-file';
import { checked } from './request';
import { TemporalTable } from './temporal-table';

const model: ReadModel<Task> = { ...tasks(), dated: () => ({ from: '2026-01-01' as LocalDate }) };
const file = new ReadFile(newFile(), 'log');
const table = new TemporalTable(file, model);

beforeAll(() => {
  table.create();
  for (const index of table.indexes) file.exec(index);
});
afterAll(() => file.close());

/** Without the lists that were given and what was found, which are read from end to end. */
function planOf({ sql, values }: Query): string {
  return file
    .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, values)
    .map(({ detail }) => detail)
    .filter((detail) => !/^SCAN (json_each|f|s)( |$)/.test(detail))
    .join('\n');
}

const requests = {
  everything: {},
  'everything downwards': { orderBy: '-entered' },
  'by a column': { orderBy: 'due' },
  'by a column downwards': { orderBy: '-due' },
  'of one': { where: { person: 'ada' } },
  'of one by a column': { where: { person: 'ada' }, orderBy: 'due' },
  'of some': { where: { person: ['ada', null] }, orderBy: '-due' },
  'of nobody': { where: { person: null } },
  'by two columns': { where: { person: 'ada', due: [1, 2] } },
  'by ids': { where: { id: ['a', 'b'] } },
};
const on = '2026-01-01' as LocalDate;
const moments = { now: {}, then: { ordinal: 7 }, 'on a day': { on }, both: { ordinal: 7, on } };

describe.each(Object.entries(moments))('%s', (_, seen) => {
  it.each(Object.entries(requests))('a page %s is found by index', (_, request) => {
    const wanted = checked(table, request);
    const few = fewQuery(table, wanted, seen);
    const ways: Way[] = few ? ['gather', 'walk'] : ['direct'];
    for (const query of ways.flatMap((way) => pageQueries(table, wanted, seen, way))) {
      expect(planOf(query)).toMatch(/SEARCH/);
      expect(planOf(query)).not.toMatch(/SCAN|PRIMARY KEY \(rowid[<>]/);
    }
    if (few) expect(planOf(few)).toMatch(/SEARCH .* COVERING INDEX/);
  });

  it('so is a row, and what matches', () => {
    expect(planOf(rowQuery(table, seen, 'a'))).toMatch(
      /^SEARCH i USING COVERING INDEX .*\(id=\?\)\nSEARCH r USING INDEX .*\(num=\?/,
    );
    expect(planOf(allQuery(table, { person: 'ada' }, seen))).not.toMatch(/SCAN/);
  });
});

it('looks among rows that were still current then, not among all that ever were', () => {
  const [query] = pageQueries(
    table,
    checked(table, { where: { person: 'ada' } }),
    { ordinal: 7 },
    'gather',
  );
  expect(planOf(query!)).toMatch(
    /INDEX tasks before \(col=\? AND value=\? AND fork=\? AND to_ord>\?/,
  );
});

it('walks in the order asked for when too many rows would have to be sorted', () => {
  const wanted = checked(table, { where: { person: 'ada' }, orderBy: '-due' });
  for (const seen of [{}, { ordinal: 7 }])
    for (const query of pageQueries(table, wanted, seen, 'walk').slice(0, 1))
      expect(planOf(query)).not.toMatch(/TEMP B-TREE/);
});

it('needs no sorting for the present page of one value, nor in the order of a column', () => {
  for (const request of [requests.everything, requests['of one'], requests['by a column']])
    for (const query of pageQueries(table, checked(table, request), {}, 'direct'))
      expect(planOf(query)).not.toMatch(/TEMP B-TREE/);
});
