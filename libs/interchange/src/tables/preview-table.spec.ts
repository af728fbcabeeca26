import { Rejection, type LocalDate } from '#kernel';
import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findingTexts, sayFinding } from '../domain/table/finding-texts';
import type { ColumnMapping, TableMapping } from '../domain/table/mapping';
import { previewTable } from './preview-table';
import { rowsOf } from './rows';

const day = (text: string) => text as LocalDate;
const fixture = (name: string) => readFileSync(resolve(__dirname, '../../fixtures', name));

const base: TableMapping = {
  source: 'Beispiel',
  method: 'IMPORT',
  quality: 'REPORTED',
  publication: 'PUBLISHED',
  numbers: 'AUTO',
  empty: 'REFUSE',
  defaults: {},
  columns: [],
  translations: [],
  onlyTranslatedAreas: false,
};

/** Area and one number of places. */
const simple: TableMapping = {
  ...base,
  defaults: { ageGroup: 'U3', measure: 'PLACES', asOf: day('2026-03-01') },
  columns: [
    { header: 'Raum', role: 'area' },
    { header: 'Plätze', role: 'value' },
  ],
};
const preview = (text: string, mapping: Partial<TableMapping> = {}) =>
  previewTable(Buffer.from(text), { ...simple, ...mapping });
const table = (...rows: string[]) => ['Raum;Plätze', ...rows].join('\n');
const errorsOf = (text: string, mapping: Partial<TableMapping> = {}) =>
  preview(text, mapping).findings.filter(({ severity }) => severity === 'error');

describe('a file is refused', () => {
  const refused = (bytes: Uint8Array, code: string, refusal: object = {}) =>
    expect(() => previewTable(bytes, simple)).toThrow(
      expect.objectContaining({ code, refusal: expect.objectContaining(refusal) as object }),
    );

  it('when it is empty', () => {
    refused(Buffer.alloc(0), 'FILE_EMPTY');
    refused(Buffer.from('\ufeff \r\n\n'), 'FILE_EMPTY');
  });
  it('when it is UTF-16, marked or not', () => {
    const text = Buffer.from(table('Altstadt;12'), 'utf16le');
    refused(Buffer.concat([Buffer.from([0xff, 0xfe]), text]), 'FILE_UTF16', { value: 'UTF-16' });
    refused(text, 'FILE_UTF16');
    refused(Buffer.from(text).swap16(), 'FILE_UTF16');
  });
  it('when it is a workbook or no text', () => {
    refused(Buffer.from('PK\u0003\u0004rest'), 'FILE_NOT_TEXT', { value: 'ZIP, XLSX' });
    refused(Buffer.from('Raum;Plätze\nA\u0000;1'), 'FILE_NOT_TEXT', { value: 'NUL' });
    refused(Buffer.from([0x52, 0x3b, 0xe4, 0x81, 0x0a]), 'FILE_NOT_TEXT', { value: '0x81' });
  });
  it('when it has a million rows, at once and naming the limit', () => {
    const bytes = Buffer.from(`Raum;Plätze\n${'a;1\n'.repeat(1_000_000)}`);
    const before = process.memoryUsage().heapUsed;
    const begin = performance.now();
    refused(bytes, 'FILE_TOO_MANY_ROWS', { value: '1000001', params: { limit: 20_000 } });
    expect(performance.now() - begin).toBeLessThan(1000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
  });
  it('when it has one row more than the limit', () => {
    const rows = (count: number) =>
      table(...Array.from({ length: count }, (_, index) => `raum-${index};1`));
    expect(preview(rows(20_000)).rows).toBe(20_000);
    refused(Buffer.from(rows(20_001)), 'FILE_TOO_MANY_ROWS', { value: '20001' });
  });
  it('when it would make more figures than one import takes', () => {
    const columns = Array.from({ length: 11 }, (_, index) => index + 2);
    const wide = Array.from({ length: 19_000 }, (_, row) => `r${row};${columns.join(';')}`);
    expect(() =>
      preview([`Raum;${columns.map((index) => `c${index}`).join(';')}`, ...wide].join('\n'), {
        columns: [
          { column: 1, role: 'area' },
          ...columns.map((column): ColumnMapping => ({
            column,
            role: 'value',
            ageGroup: `AGE_${column}`,
          })),
        ],
      }),
    ).toThrow(
      expect.objectContaining({
        code: 'FILE_TOO_MANY_FIGURES',
        refusal: { value: '209000', params: { limit: 200_000 } },
      }),
    );
  });
  it('when it is larger than 20 MB', () =>
    refused(Buffer.alloc(20_000_001, 65), 'FILE_TOO_LARGE', { params: { limit: 20_000_000 } }));
  it('when a quote is not closed', () =>
    refused(Buffer.from('Raum;Plätze\n"Altstadt;1\nNeustadt;2'), 'FILE_QUOTES'));
  it('when a quote would swallow the file', () =>
    refused(Buffer.from(`Raum;Plätze\n"${'x'.repeat(200_000)}";1`), 'FILE_QUOTES'));
  it('when it has no columns, or no figures', () => {
    refused(Buffer.from('Raum\nAltstadt\nNeustadt'), 'FILE_WITHOUT_TABLE');
    refused(Buffer.from('Raum;Plätze\n'), 'FILE_WITHOUT_TABLE');
  });
  it('when it has too many columns', () =>
    refused(Buffer.from(`${'a;'.repeat(600)}\n${'1;'.repeat(600)}`), 'FILE_TOO_MANY_COLUMNS'));
  it('when it names persons, even in a column nobody maps', () =>
    expect(() => preview('Raum;Plätze;Vorname\nAltstadt;1;Kim')).toThrow(
      expect.objectContaining({ code: 'TABLE_NAMES_PERSONS' }),
    ));
});

describe('a mapping is refused', () => {
  it.each<[string, Partial<TableMapping>]>([
    ['MAPPING_COLUMN_UNKNOWN', { columns: [{ header: 'Kinder', role: 'value' }] }],
    ['MAPPING_COLUMN_UNKNOWN', { columns: [{ column: 3, role: 'value' }] }],
    ['MAPPING_COLUMN_TWICE', { columns: [...simple.columns, { column: 2, role: 'value' }] }],
    [
      'MAPPING_TRANSLATION_UNKNOWN',
      { translations: [{ role: 'ageGroup', from: 'Kleine', to: 'klein' }] },
    ],
    ['MAPPING_WITHOUT_VALUES', { columns: [{ column: 1, role: 'area' }] }],
    ['MAPPING_INCOMPLETE', { defaults: { ageGroup: 'U3', measure: 'PLACES' } }],
    [
      'MAPPING_WITHOUT_DAY',
      {
        columns: [
          { column: 1, role: 'year' },
          { column: 2, role: 'value', areaId: 'a' },
        ],
      },
    ],
  ])('as %s', (code, mapping) =>
    expect(() => preview(table('Altstadt;12'), mapping)).toThrow(expect.objectContaining({ code })),
  );
  it('when two columns would be the same figure', () =>
    expect(() =>
      preview('Raum;a;b\nAltstadt;1;2', {
        columns: [
          { column: 1, role: 'area' },
          { column: 2, role: 'value' },
          { column: 3, role: 'value' },
        ],
      }),
    ).toThrow(expect.objectContaining({ code: 'MAPPING_COLUMNS_ALIKE' })));
});

describe('a finding names line, column and value', () => {
  it.each<[string, string, object, Partial<TableMapping>]>([
    ['NOT_A_NUMBER', 'Altstadt;elf\nB;1', { line: 2, column: 2, value: 'elf' }, {}],
    ['NEGATIVE_NUMBER', 'B;1\nAltstadt;-3', { line: 3, column: 2, value: '-3' }, {}],
    ['NOT_WHOLE', 'Altstadt;3,5', { line: 2, column: 2, value: '3,5' }, {}],
    ['EMPTY_CELL', 'Altstadt;\nB;1', { line: 2, column: 2, value: '' }, {}],
    ['COLUMN_COUNT', 'Altstadt;1;2\nB;1', { line: 2, column: 2, value: '3' }, {}],
    [
      'DUPLICATE_AREA',
      'Altstadt;1\nB;2\nAltstadt;1',
      { line: 4, value: 'Altstadt', params: { first: 2 } },
      {},
    ],
    ['AREA_UNREADABLE', '***;1', { line: 2, column: 1, value: '***' }, {}],
    ['AREA_UNREADABLE', 'constructor;1', { line: 2, column: 1, value: 'constructor' }, {}],
    [
      'SMALL_CELL',
      'Altstadt;4',
      { line: 2, column: 2, value: '4', params: { limit: 5 } },
      { publication: 'INTERNAL', defaults: { ...simple.defaults, measure: 'CHILDREN' } },
    ],
    ['FIGURES_BELOW_FOOTER', 'Altstadt;1\n___\nSumme;5', { line: 4, value: 'Summe' }, {}],
  ])('%s', (code, rows, finding, mapping) =>
    expect(errorsOf(table(rows), mapping)).toEqual([expect.objectContaining({ code, ...finding })]),
  );

  it('of a heading that comes twice', () =>
    expect(previewTable(Buffer.from('Raum;Plätze;Plätze\nA;1;2'), simple).findings).toContainEqual(
      expect.objectContaining({
        code: 'DUPLICATE_HEADING',
        severity: 'error',
        column: 3,
        params: { first: 2 },
      }),
    ));
  it('of a day that does not exist', () =>
    expect(
      errorsOf('Tag;Raum;Plätze\n31.02.2026;A;1', {
        columns: [
          { column: 1, role: 'date' },
          { column: 2, role: 'area' },
          { column: 3, role: 'value' },
        ],
      }),
    ).toEqual([
      expect.objectContaining({ code: 'DAY_UNKNOWN', line: 2, column: 1, value: '31.02.2026' }),
    ]));

  it('what has an error is not stored, the rest is', () =>
    expect(preview(table('A;1', 'B;elf', 'C;3')).figures.map(({ areaId }) => areaId)).toEqual([
      'A',
      'C',
    ]));
  it('keeps a thousand findings and counts all', () => {
    const { findings, errors } = preview(
      table(...Array.from({ length: 3000 }, (_, i) => `r${i};-1`), 'z;1'),
    );
    expect([findings.length, errors]).toEqual([1000, 3000]);
  });
  it('has words in both languages', () => {
    const [finding] = errorsOf(table('Altstadt;elf', 'B;1'));
    expect(sayFinding(finding!, 'de').reason).toBe(
      '„elf“ ist keine Zahl in der Schreibweise GERMAN.',
    );
    for (const words of Object.values(findingTexts))
      for (const language of ['de', 'en'] as const)
        expect(
          [words[language].reason, words[language].wayOut].every((text) => text.length > 10),
        ).toBe(true);
  });
});

describe('what statistics offices write', () => {
  it('is understood', () => {
    const { figures, findings } = preview(table('A;-', 'B;.', 'C;x', 'D;/', 'E;...', 'F;(7)'));
    expect(figures.map(({ areaId, value, mark }) => [areaId, value, mark])).toEqual([
      ['A', '0', '-'],
      ['B', null, '.'],
      ['D', null, '/'],
      ['E', null, '...'],
      ['F', '7', '()'],
    ]);
    expect(findings.map(({ code }) => code)).toEqual([
      'UNKNOWN_VALUE',
      'NOT_APPLICABLE',
      'NOT_RELIABLE',
      'UNKNOWN_VALUE',
    ]);
  });
  it('empty cells mean what the mapping says', () => {
    const value = (empty: TableMapping['empty']) =>
      preview(table('A;', 'B;1'), { empty }).figures[0]?.value;
    expect(value('NIL')).toBe('0');
    expect(value('UNKNOWN')).toBeNull();
  });
  it('a small published number of persons is not hidden again', () =>
    expect(
      preview(table('A;4'), { defaults: { ...simple.defaults, measure: 'CHILDREN' } }).figures,
    ).toHaveLength(1));
  it('1.234 between commas is not guessed at silently', () =>
    expect(
      preview('Raum,Plätze\nA,1.234', { defaults: { ...simple.defaults, measure: 'CHILDREN' } })
        .findings,
    ).toContainEqual(expect.objectContaining({ code: 'AMBIGUOUS_NUMBER', value: '1.234' })));
});

describe('encodings', () => {
  const text = table('Größe;12', 'Wörth–Süd;1.234');
  const names = (bytes: Buffer) => {
    const { encoding, figures } = previewTable(bytes, simple);
    return [encoding, ...figures.map(({ areaName }) => areaName)];
  };
  it('UTF-8 with and without mark', () => {
    expect(names(Buffer.from(text))).toEqual(['utf-8', 'Größe', 'Wörth–Süd']);
    expect(names(Buffer.from(`\ufeff${text}`))).toEqual(['utf-8', 'Größe', 'Wörth–Süd']);
  });
  it('Windows-1252 and Latin-1', () => {
    const latin = Buffer.from(table('Größe;12'), 'latin1');
    const windows = Buffer.from(table('Größe;12', 'Wörth\u0096Süd;1'), 'latin1');
    expect(names(latin)).toEqual(['iso-8859-1', 'Größe']);
    expect(names(windows)).toEqual(['windows-1252', 'Größe', 'Wörth–Süd']);
  });
  it('notices letters that were broken before', () =>
    expect(preview(table('GrÃ¶ÃŸe;1')).findings).toContainEqual(
      expect.objectContaining({ code: 'GARBLED', line: 2 }),
    ));
  it.each(['\r\n', '\r', '\n'])('lines may end with %j', (end) =>
    expect(preview(text.replaceAll('\n', end)).figures.map(({ line }) => line)).toEqual([2, 3]),
  );
});

describe('the shape of', () => {
  it('a Regionalstatistik export: Latin-1, preamble, merged headings, keys, footnotes', () => {
    const reading = previewTable(fixture('regionalstatistik-latin1.csv'), {
      ...base,
      defaults: { ageGroup: 'ALL' },
      columns: [
        { column: 1, role: 'date' },
        { column: 2, role: 'area' },
        { column: 3, role: 'areaName' },
        { column: 4, role: 'value', measure: 'FACILITIES' },
        {
          header: 'Verfügbare Plätze / Tageseinrichtungen für Kinder / Insgesamt / Anzahl',
          role: 'value',
          measure: 'PLACES',
        },
        { column: 7, role: 'value', measure: 'STAFF' },
      ],
    });
    expect(reading).toMatchObject({ encoding: 'iso-8859-1', delimiter: ';', rows: 7, errors: 0 });
    expect(reading.figures[0]).toEqual({
      areaId: 'DG',
      areaName: 'Musterland',
      ageGroup: 'ALL',
      measure: 'FACILITIES',
      asOf: '2022-12-31',
      value: '120',
      line: 8,
      column: 4,
    });
    expect(reading.areas.map(({ areaId, parentId }) => [areaId, parentId])).toEqual([
      ['DG', undefined],
      ['91', 'DG'],
      ['91001', '91'],
      ['91002', '91'],
      ['92', 'DG'],
      ['92001', '92'],
      ['92358', '92'],
    ]);
    expect(reading.footnotes).toHaveLength(3);
    expect(reading.findings.map(({ code, line }) => [code, line])).toEqual([
      ['PREAMBLE_SKIPPED', 1],
      ['FOOTER_SKIPPED', 15],
      ['COLUMN_NOT_MAPPED', 7],
      ['NOT_RELIABLE', 11],
      ['UNKNOWN_VALUE', 14],
    ]);
  });
  it('the same without its keys: two areas of one name are refused', () => {
    const reading = previewTable(fixture('regionalstatistik-latin1.csv'), {
      ...base,
      defaults: { ageGroup: 'ALL', measure: 'FACILITIES' },
      columns: [
        { column: 1, role: 'date' },
        { column: 3, role: 'area' },
        { column: 4, role: 'value' },
      ],
    });
    expect(reading.findings).toContainEqual(
      expect.objectContaining({
        code: 'DUPLICATE_AREA',
        line: 14,
        column: 3,
        value: 'Jerichow, Landkreis',
        params: { first: 11 },
      }),
    );
  });
  it('the same for one area only', () => {
    const { figures, findings } = previewTable(fixture('regionalstatistik-latin1.csv'), {
      ...base,
      defaults: { ageGroup: 'ALL', measure: 'FACILITIES' },
      columns: [
        { column: 1, role: 'date' },
        { column: 2, role: 'area' },
        { column: 4, role: 'value' },
      ],
      translations: [{ role: 'area', from: '91001', to: 'muehlhausen' }],
      onlyTranslatedAreas: true,
    });
    expect(figures.map(({ areaId, value }) => [areaId, value])).toEqual([['muehlhausen', '57']]);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'ROWS_OUTSIDE', value: '6' }));
  });

  it('one row a year with a column for each form of care', () => {
    const value = (header: string, more: Partial<ColumnMapping>): ColumnMapping => ({
      header,
      role: 'value',
      ...more,
    });
    const { figures } = previewTable(fixture('kinderbetreuung.csv'), {
      ...base,
      dayOfYear: '03-01',
      defaults: { areaId: 'stadt' },
      columns: [
        { header: 'jahr', role: 'year' },
        value('unter_3_kita', { ageGroup: 'U3', measure: 'PLACES' }),
        value('ab_3_kita', { ageGroup: 'U3PLUS', measure: 'PLACES' }),
        value('schulkinder', { ageGroup: 'SCHOOL', measure: 'PLACES' }),
        value('gruppen', { ageGroup: 'ALL', measure: 'GROUPS' }),
        value('unter_3_tagespflege', { ageGroup: 'U3', measure: 'CHILDMINDING_PLACES' }),
      ],
    });
    expect(figures).toHaveLength(15);
    expect(figures.at(-1)).toEqual({
      areaId: 'stadt',
      ageGroup: 'U3',
      measure: 'CHILDMINDING_PLACES',
      asOf: '2026-03-01',
      value: '140',
      line: 4,
      column: 6,
    });
  });

  it('an age pyramid by sex and nationality', () => {
    const { figures, errors } = previewTable(fixture('pyramide.csv'), {
      ...base,
      empty: 'NIL',
      defaults: { areaId: 'stadt', measure: 'INHABITANTS', asOf: day('2025-12-31') },
      columns: [
        { header: 'alter', role: 'ageGroup' },
        { header: 'maenner_nichtdeutsch', role: 'value', sex: 'MALE', nationality: 'FOREIGN' },
        { header: 'frauen_nichtdeutsch', role: 'value', sex: 'FEMALE', nationality: 'FOREIGN' },
        { header: 'maenner_deutsch', role: 'value', sex: 'MALE', nationality: 'GERMAN' },
        { header: 'frauen_deutsch', role: 'value', sex: 'FEMALE', nationality: 'GERMAN' },
      ],
    });
    expect([figures.length, errors]).toEqual([20, 0]);
    expect(figures[1]).toMatchObject({
      ageGroup: 'AGE_0',
      sex: 'FEMALE',
      nationality: 'FOREIGN',
      value: '27',
    });
    expect(figures.at(-1)).toMatchObject({ ageGroup: 'AGE_104', value: '0' });
  });

  it('one column for each district', () => {
    const { figures } = previewTable(fixture('nach_stadtteilen.csv'), {
      ...base,
      dayOfYear: '12-31',
      defaults: { measure: 'INHABITANTS', ageGroup: 'ALL' },
      columns: [
        { header: 'jahr', role: 'year' },
        ...['altstadt', 'paradies', 'seefeld'].map((areaId): ColumnMapping => ({
          header: areaId,
          role: 'value',
          areaId,
        })),
      ],
    });
    expect(figures.map(({ areaId, asOf, value }) => [areaId, asOf, value])[4]).toEqual([
      'paradies',
      '2024-12-31',
      '6004',
    ]);
  });

  it('a spreadsheet with merged headings, tabs and indented names', () => {
    const { figures, areas, headings } = previewTable(fixture('plaetze-tab.csv'), {
      ...base,
      defaults: { asOf: day('2026-03-01') },
      columns: [
        { column: 1, role: 'area' },
        { header: 'Plätze / U3', role: 'value', ageGroup: 'U3', measure: 'PLACES' },
        { header: 'Plätze / Ü3', role: 'value', ageGroup: 'U3PLUS', measure: 'PLACES' },
        { header: 'Kinder / U3', role: 'value', ageGroup: 'U3', measure: 'CHILDREN' },
      ],
    });
    expect(headings[0]).toBe('Planungsraum');
    expect(figures.slice(0, 3).map(({ value }) => value)).toEqual(['1234', '2345', '3000.5']);
    expect(areas.map(({ areaId, parentId }) => [areaId, parentId])).toEqual([
      ['Stadt', undefined],
      ['Mitte', 'Stadt'],
      ['sued', 'Stadt'],
    ]);
  });
});

it('names the file by its hash', () => {
  const bytes = Buffer.from(table('A;1'));
  expect(previewTable(bytes, simple).hash).toBe(createHash('sha256').update(bytes).digest('hex'));
});

describe('whatever comes', () => {
  const cells = fc.constantFrom(
    'A',
    'Größe',
    '12',
    '-',
    '.',
    'x',
    '1.234,5',
    '',
    '"',
    '"a;b"',
    '=1',
    '\u0007',
    '__proto__',
  );
  const rows = fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 12 });
  const texts = fc
    .tuple(rows, fc.constantFrom(';', ',', '\t'), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([grid, mark, end]) => grid.map((row) => row.join(mark)).join(end));
  const byColumn: TableMapping = {
    ...simple,
    columns: [
      { column: 1, role: 'area' },
      { column: 2, role: 'value' },
    ],
  };
  const survives = (bytes: Uint8Array) => {
    try {
      const { figures, findings } = previewTable(bytes, byColumn);
      for (const { value } of figures) expect(value ?? '0').toMatch(/^\d{1,15}(\.\d{1,6})?$/);
      expect(findings.length).toBeLessThanOrEqual(1000);
    } catch (error) {
      expect(error).toBeInstanceOf(Rejection);
    }
  };
  it('text is read or refused by name', () =>
    fc.assert(
      fc.property(texts, (text) => survives(Buffer.from(text))),
      { numRuns: 500 },
    ));
  it('bytes are read or refused by name', () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), survives), { numRuns: 500 }));

  it('both ways of dividing rows agree where there are no quotes', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const plain = text.replaceAll('"', '').replace(/\r\n?/g, '\n');
        const both = (suffix: string) =>
          rowsOf(plain + suffix, ';').slice(
            0,
            plain.split('\n').length - (plain.endsWith('\n') ? 1 : 0),
          );
        expect(both('\n"q"')).toEqual(both(''));
      }),
    ));
});
