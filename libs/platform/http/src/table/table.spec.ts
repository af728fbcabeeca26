import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import readXlsxFile from 'read-excel-file/node';
import { allRows } from './export';
import { harmless, tableOf } from './cells';
import { csv, xlsx } from './formats';

const HOSTILE = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '＝1',
  '＋1',
  '－1',
  '＠A',
];

/** What a spreadsheet would begin to compute. */
const isFormula = (text: string) =>
  /^[=+\-@\t\r\n\0＝＋－＠]/.test(text) && !/^-?\d+(?:[.,]\d+)?$/.test(text);

describe('cells', () => {
  it.each(HOSTILE)('%j is no formula', (text) => expect(harmless(text)).toBe(`'${text}`));
  it.each(['-3', '-3,5', '0.25', '46/100', 'Kita', "o'clock", ''])('%j stays', (text) =>
    expect(harmless(text)).toBe(text),
  );

  it('makes columns of members, lists and what only some rows have', () =>
    expect(
      tableOf([
        { id: 'a', frame: { cycleId: 'c1', on: null }, tags: ['x', 'y'], n: -1 },
        { id: 'b', offers: [{ kind: 'K' }], gone: undefined },
      ]),
    ).toEqual({
      columns: ['id', 'frame.cycleId', 'frame.on', 'tags', 'n', 'offers'],
      rows: [
        ['a', 'c1', null, 'x; y', -1, null],
        ['b', null, null, null, null, '[{"kind":"K"}]'],
      ],
    }));

  it('lets no text of any row begin a formula, nor a heading', () =>
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.string())), (rows) => {
        const { columns, rows: cells } = tableOf(rows);
        expect([...columns, ...cells.flat()].filter((c) => isFormula(String(c)))).toEqual([]);
      }),
    ));
});

const TABLE = {
  columns: ['name', 'zahl', 'ja'],
  rows: [
    ['Müller, "Söhne"; AG', -3, true],
    ['\'=HYPERLINK("http://böse")', 0.5, false],
    ['zwei\r\nZeilen', null, null],
  ] as const,
};
const shown = [TABLE.columns, ...TABLE.rows].map((row) => row.map((cell) => String(cell ?? '')));

describe('CSV', () => {
  const python = spawnSync('python3', ['--version']);
  const test = python.status === 0 ? it : it.skip;
  test.each([
    ['de', ';'],
    ['en', ','],
  ] as const)(
    'another reader finds every cell again (%s; needs python3)',
    (language, separator) => {
      const program =
        'import csv,sys,json,io; t=io.TextIOWrapper(sys.stdin.buffer,"utf-8-sig",newline="");' +
        `print(json.dumps(list(csv.reader(t,delimiter=${JSON.stringify(separator)}))))`;
      const { stdout } = spawnSync('python3', ['-c', program], { input: csv(TABLE, language) });
      expect(JSON.parse(stdout.toString())).toEqual(shown);
    },
  );

  it('is UTF-8 and says so', () =>
    expect(csv(TABLE, 'de').toString()).toBe(
      '\ufeffname;zahl;ja\r\n"Müller, ""Söhne""; AG";-3;true\r\n' +
        '"\'=HYPERLINK(""http://böse"")";0.5;false\r\n"zwei\r\nZeilen";;\r\n',
    ));
});

describe('XLSX', () => {
  it('is read back cell by cell, and none is a formula', async () => {
    const bytes = await xlsx(TABLE);
    const [sheet] = await readXlsxFile(bytes);
    expect(
      sheet?.data.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    ).toEqual(shown);
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes('sheet1'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f[ >]/);
  });

  it('takes what XML cannot hold, and what is too long for a cell', async () => {
    const rows = [['a\u0001b', 'x'.repeat(40_000)]];
    const [sheet] = await readXlsxFile(await xlsx({ columns: ['a', 'b'], rows }));
    expect(sheet?.data[1]).toEqual(['ab', 'x'.repeat(32_767)]);
  });
});

it('reads every page as of the first', async () => {
  const asked: unknown[] = [];
  const ask = async (input: object, moment: object) => {
    asked.push([input, moment]);
    const next = asked.length < 3 ? { next: String(asked.length) } : {};
    return { rows: [{ n: asked.length }], position: '7', ...next };
  };
  expect(await allRows(ask, { kind: 'A' }, {})).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  const then = { asOf: { position: '7' } };
  expect(asked).toEqual([
    [{ kind: 'A', limit: 500 }, {}],
    [{ kind: 'A', limit: 500, after: '1' }, then],
    [{ kind: 'A', limit: 500, after: '2' }, then],
  ]);
});
