import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import readXlsxFile from 'read-excel-file/node';
import { allRows } from './export';
import { Dated, harmless, tableOf, type Table } from './cells';
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

const GERMAN = {
  language: 'de',
  nameOf: (id: string) => ({ c1: 'Kita-Plan', mitte: 'Mitte' })[id],
} as const;

/** What a spreadsheet would begin to compute. */
const isFormula = (text: string) =>
  /^[=+\-@\t\r\n\0＝＋－＠]/.test(text) && !/^-?\d+(?:[.,]\d+)?$/.test(text);

describe('cells', () => {
  it.each(HOSTILE)('%j is no formula', (text) => expect(harmless(text)).toBe(`'${text}`));
  it.each(['-3', '-3,5', '0.25', '46/100', 'Kita', "o'clock", ''])('%j stays', (text) =>
    expect(harmless(text)).toBe(text),
  );

  it('makes columns of members, in words, keys with the names of what they mean', () =>
    expect(
      tableOf(
        [
          {
            id: 'a',
            cycleId: 'c1',
            horizon: { from: '2025-08-01', to: null },
            tags: ['x', 'y'],
            title: { de: 'Auftrag', en: 'Charter' },
            quota: '0.25',
            established: true,
            at: '2026-06-12T12:00:00.000Z',
            computation: { steps: [1] },
          },
          {
            id: 'b',
            offers: [{ kind: 'CRECHE', ageGroup: 'U3', areaId: 'mitte' }],
            gone: undefined,
          },
        ],
        GERMAN,
      ),
    ).toEqual({
      columns: [
        'Planungszyklus',
        'Planungszeitraum: von',
        'Planungszeitraum: bis',
        'Tags',
        'Titel',
        'Zielquote',
        'Festgestellt',
        'Am',
        'Angebote',
        'Kennung',
        'Planungszyklus (Kennung)',
      ],
      rows: [
        [
          'Kita-Plan',
          new Dated('2025-08-01'),
          null,
          'x; y',
          'Auftrag',
          0.25,
          'ja',
          new Dated('2026-06-12T12:00:00.000Z'),
          null,
          'a',
          'c1',
        ],
        [
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          'Art: Krippe, Altersgruppe: unter 3 Jahren, Planungsraum: Mitte',
          'b',
          null,
        ],
      ],
    }));

  it('leaves alone what people wrote, and says an id once', () =>
    expect(
      tableOf([{ id: 'p1', providerId: 'p1', name: 'AWO', umbrella: 'AWO', title: '7' }], {
        ...GERMAN,
        language: 'en',
      }),
    ).toEqual({
      columns: ['Name', 'Umbrella organisation', 'Title', 'Provider (id)'],
      rows: [['AWO', 'Arbeiterwohlfahrt', '7', 'p1']],
    }));

  it('lets no text of any row begin a formula, nor a heading, nor a name', () =>
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }))),
        fc.string(),
        (rows, name) => {
          const { columns, rows: cells } = tableOf(rows, { language: 'de', nameOf: () => name });
          const texts = [...columns, ...cells.flat()].filter((cell) => typeof cell === 'string');
          expect(texts.filter(isFormula)).toEqual([]);
        },
      ),
    ));
});

const TABLE: Table = {
  columns: ['name', 'zahl', 'seit'],
  rows: [
    ['Müller, "Söhne"; AG', -3, new Dated('2026-06-12')],
    ['\'=HYPERLINK("http://böse")', 0.5, new Dated('2026-06-12T12:00:00.000Z')],
    ['zwei\r\nZeilen', null, null],
  ],
};
const shownIn = (language: 'de' | 'en') => [
  TABLE.columns,
  ['Müller, "Söhne"; AG', '-3', '2026-06-12'],
  ['\'=HYPERLINK("http://böse")', language === 'de' ? '0,5' : '0.5', '2026-06-12 14:00'],
  ['zwei\r\nZeilen', '', ''],
];

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
      expect(JSON.parse(stdout.toString())).toEqual(shownIn(language));
    },
  );

  it('is UTF-8 and says so', () =>
    expect(csv(TABLE, 'de').toString()).toBe(
      '\ufeffname;zahl;seit\r\n"Müller, ""Söhne""; AG";-3;2026-06-12\r\n' +
        '"\'=HYPERLINK(""http://böse"")";"0,5";2026-06-12 14:00\r\n"zwei\r\nZeilen";;\r\n',
    ));
});

describe('XLSX', () => {
  it('is read back cell by cell, and none is a formula', async () => {
    const bytes = await xlsx(TABLE);
    const [sheet] = await readXlsxFile(bytes);
    const toMinutes = (cell: unknown) =>
      cell instanceof Date ? new Date(Math.round(cell.getTime() / 60_000) * 60_000) : cell;
    expect(sheet?.data.map((row) => row.map(toMinutes))).toEqual([
      TABLE.columns,
      ['Müller, "Söhne"; AG', -3, new Date('2026-06-12T00:00:00Z')],
      ['\'=HYPERLINK("http://böse")', 0.5, new Date('2026-06-12T14:00:00Z')],
      ['zwei\r\nZeilen', null, null],
    ]);
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
