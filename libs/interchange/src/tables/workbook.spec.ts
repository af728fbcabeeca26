import { strToU8, zipSync, unzipSync, type Zippable } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import { deflateRawSync } from 'node:zlib';
import type { TableMapping } from '../domain/table/mapping';
import { mappingOf } from '../commands/table-mapping.dto';
import { previewFile, previewTable } from './preview-table';
import { workbookText } from './workbook';

/** The program that reads workbooks is the built one: `npm run build` first. */

const mapping: TableMapping = mappingOf({
  source: 'Meldung',
  defaults: { ageGroup: 'U3', measure: 'PLACES', asOf: '2026-03-01' as never },
  columns: [
    { header: 'Raum', role: 'area' },
    { header: 'Plätze', role: 'value' },
  ],
});
const AS_TEXT = { numbers: 'AUTO' } as const;

type Cells = readonly (readonly (string | number | boolean | Date | null)[])[];
const workbook = async (...sheets: Cells[]): Promise<Uint8Array> =>
  new Uint8Array(
    await writeWorkbook(
      sheets.map((rows, at) => ({
        sheet: `Blatt ${at + 1}`,
        data: rows.map((row) =>
          row.map((value) =>
            value instanceof Date ? { value, type: Date, format: 'dd.mm.yyyy' } : value,
          ),
        ),
      })) as never,
    ).toBuffer(),
  );
const textOf = async (bytes: Uint8Array, wanted: Parameters<typeof workbookText>[1] = AS_TEXT) =>
  Buffer.from(await workbookText(bytes, wanted)).toString();
const refused = (bytes: Uint8Array, code: string) =>
  expect(textOf(bytes)).rejects.toMatchObject({ code });

const HEAD = ['Raum', 'Plätze'];

describe('a workbook', () => {
  it('says the same as the CSV it would have been saved as', async () => {
    const bytes = await workbook([
      ['Stand 1.3.2026'],
      HEAD,
      ['mitte', 30],
      ['nord', 12.5],
      ['süd', null],
    ]);
    const { hash, ...sheet } = await previewFile(bytes, mapping);
    const text = 'Stand 1.3.2026;\nRaum;Plätze\nmitte;30\nnord;12,5\nsüd;\n';
    const { hash: other, ...table } = previewTable(Buffer.from(text), mapping);
    expect(sheet).toEqual(table);
    expect(sheet.findings.map(({ line, column }) => [line, column])).toContainEqual([5, 2]);
    expect(hash).not.toBe(other);
  });

  it('keeps row and line one number, and every kind of cell', async () => {
    const day = new Date(Date.UTC(2026, 2, 1));
    const bytes = await workbook([
      [null, null],
      ['a\nb', 'c;"d"'],
      [0.1 + 0.2, -3],
      [1e15, 1e-7],
      [day, true],
    ]);
    expect(await textOf(bytes)).toBe(
      ';\na b;"c;""d"""\n0,3;-3\n1000000000000000;0\n2026-03-01;true\n',
    );
    expect(await textOf(bytes, { numbers: 'ENGLISH', delimiter: ',' })).toContain('0.3,-3');
  });

  it('has sheets: the first, or the one that is named', async () => {
    const bytes = await workbook([['eins']], [['zwei']]);
    expect(await textOf(bytes)).toBe('eins\n');
    expect(await textOf(bytes, { ...AS_TEXT, sheet: 'Blatt 2' })).toBe('zwei\n');
    await expect(textOf(bytes, { ...AS_TEXT, sheet: 'Blatt 3' })).rejects.toMatchObject({
      code: 'FILE_WORKBOOK_BROKEN',
      refusal: { value: 'Blatt 3 (Blatt 1, Blatt 2)' },
    });
  });

  it('gives of a formula what was computed last', async () => {
    const bytes = changed(await workbook([HEAD, ['mitte', 30]]), (xml) =>
      xml.replace('<v>30</v>', '<f>HYPERLINK("http://x")+1</f><v>31</v>'),
    );
    expect(await textOf(bytes)).toBe('Raum;Plätze\nmitte;31\n');
  });
});

/** Each another, so that they are packed as tables are. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `<row><c><v>${(at * 7919) % 99_991}</v></c></row>`).join(
    '',
  );

/** With another first sheet. */
function changed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...parts, [sheet]: strToU8(change(Buffer.from(parts[sheet]!).toString())) });
}

describe('what is no workbook to be read', () => {
  const plain = () => workbook([HEAD, ['mitte', 30]]);

  it.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2), 'FILE_WORKBOOK_BROKEN'],
    ['only its mark', () => Buffer.from('PK\x03\x04'), 'FILE_WORKBOOK_BROKEN'],
    ['another archive', () => zipSync({ 'a.txt': strToU8('a') }), 'FILE_WORKBOOK_BROKEN'],
    [
      'an entity that grows',
      (bytes) =>
        changed(bytes, (xml) =>
          xml.replace(
            '<worksheet',
            '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet',
          ),
        ),
      'FILE_WORKBOOK_BROKEN',
    ],
    [
      'an entity from elsewhere',
      (bytes) =>
        changed(bytes, (xml) =>
          xml.replace('<worksheet', '<!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet'),
        ),
      'FILE_WORKBOOK_BROKEN',
    ],
    ['no XML', (bytes) => changed(bytes, () => 'nonsense <'), 'FILE_WORKBOOK_BROKEN'],
    [
      'a row at the far end',
      (bytes) => changed(bytes, (xml) => xml.replace('<row r="2"', '<row r="1048576"')),
      'FILE_TOO_MANY_ROWS',
    ],
  ])('%s', async (_, make, code) => refused(make(await plain()), code));

  it('a million rows', async () =>
    refused(
      changed(await plain(), (xml) =>
        xml.replace('</sheetData>', `${rows(1_000_000)}</sheetData>`),
      ),
      'FILE_TOO_MANY_ROWS',
    ));

  it('a bomb: little that unpacks to much', async () =>
    refused(
      changed(await plain(), (xml) => xml + ' '.repeat(60_000_000)),
      'FILE_WORKBOOK_TOO_LARGE',
    ));

  it('a bomb below the bound of one part, many times', async () => {
    const blanks: Zippable = Object.fromEntries(
      Array.from({ length: 55 }, (_, at) => [`xl/worksheets/s${at}.xml`, new Uint8Array(999_000)]),
    );
    await refused(zipSync({ ...unzipSync(await plain()), ...blanks }), 'FILE_WORKBOOK_TOO_LARGE');
  });

  it('more entries than tables need', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, at) => [`docProps/${at}`, new Uint8Array()]),
    );
    await refused(zipSync({ ...unzipSync(await plain()), ...many }), 'FILE_WORKBOOK_TOO_LARGE');
  });

  it('a header that lies about the size', async () => {
    const xml = strToU8(' '.repeat(80_000_000));
    const packed = deflateRawSync(xml, { level: 9 });
    await refused(lying('xl/worksheets/sheet1.xml', packed), 'FILE_WORKBOOK_BROKEN');
  });

  it('shared texts that multiply', async () => {
    const parts = unzipSync(await plain());
    const strings = 'xl/sharedStrings.xml';
    const long = `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`;
    const cells = '<c t="s"><v>0</v></c>'.repeat(400);
    const rows = `<row>${cells}</row>`.repeat(2000);
    const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const bytes = zipSync({
      ...parts,
      [strings]: strToU8(long),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    });
    await refused(bytes, 'FILE_WORKBOOK_TOO_LARGE');
  });

  it('leaves macros and paths that lead out unread', async () => {
    const parts = unzipSync(await plain());
    const bytes = zipSync({
      ...parts,
      'xl/vbaProject.bin': strToU8('macro'),
      '../../etc/cron.d/x.xml': strToU8('<x/>'),
    });
    expect(await textOf(bytes)).toBe('Raum;Plätze\nmitte;30\n');
  });

  it('many at a time wait for their turn', async () => {
    const bytes = await plain();
    const texts = await Promise.all(Array.from({ length: 5 }, () => textOf(bytes)));
    expect(texts).toEqual(Array(5).fill('Raum;Plätze\nmitte;30\n'));
  });
});

/** One entry whose sizes say that it is small. */
function lying(name: string, packed: Uint8Array): Uint8Array {
  const title = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(100, 22);
  local.writeUInt16LE(title.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(100, 24);
  central.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + title.length, 12);
  end.writeUInt32LE(30 + title.length + packed.length, 16);
  return Buffer.concat([local, title, packed, central, title, end]);
}
