import type { TableMappingDto } from '#interchange';
import writeWorkbook from 'write-excel-file/node';
import { TestProduct } from '../support/product';

/** Uploads as the browser sends them. The program that reads workbooks is the built one. */
let town: TestProduct;
beforeAll(async () => {
  town = await new TestProduct().start();
});
afterAll(() => town.stop());

const ADA = 'ada planner';
const BOUNDARY = 'x-form-x';

async function upload(path: string, file: Buffer, mapping?: object, caller = ADA) {
  const part = (name: string, value: Buffer | string) => [
    Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n`),
    Buffer.from(value),
    Buffer.from('\r\n'),
  ];
  const reply = await town.app.inject({
    method: 'POST',
    url: `/api/imports/${path}`,
    headers: {
      'x-caller': caller,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    },
    payload: Buffer.concat([
      ...part('file', file),
      ...(mapping ? part('mapping', JSON.stringify(mapping)) : []),
      Buffer.from(`--${BOUNDARY}--\r\n`),
    ]),
  });
  return { status: reply.statusCode, body: reply.json<Record<string, unknown>>() };
}

const workbook = (rows: readonly (readonly (string | number | null)[])[]): Promise<Buffer> =>
  writeWorkbook(rows as never).toBuffer();

const mapping = {
  source: 'Meldung der Träger',
  defaults: { ageGroup: 'U3', measure: 'PLACES', asOf: '2026-03-01' as never },
  columns: [
    { header: 'Raum', role: 'area' },
    { header: 'Plätze', role: 'value' },
  ],
} satisfies TableMappingDto;

it('a workbook with three faulty rows is previewed cell by cell and imported without them', async () => {
  const rows = [
    ['Raum', 'Plätze'],
    ['mitte', 30],
    ['nord', 'viele'],
    ['süd', null],
    ['ost', 12],
    ['west', '1,2,3'],
  ];
  const file = await workbook(rows);
  const { status, body } = await upload('preview', file, mapping);
  expect(status).toBe(200);
  expect(body).toMatchObject({ figureCount: 2, errors: 3 });
  const findings = body['findings'] as readonly Record<string, unknown>[];
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { line: 3, column: 2, value: 'viele', de: { reason: expect.any(String) as string } },
    { line: 4, column: 2 },
    { line: 6, column: 2 },
  ]);
  const { body: kept } = await upload('originals', file, mapping);
  const confirmed = await town.post(ADA, '/imports', {
    documentHash: kept['documentHash'],
    fileName: 'Meldung.xlsx',
    mapping,
    overrides: [{ rule: 'TABLE_WITHOUT_ERRORS', reason: 'Drei Träger melden nach.' }],
  });
  expect(confirmed.status).toBe(200);
  await town.settle();
  const { body: figures } = await town.get(ADA, `/imports/${confirmed.body.id}/figures`);
  expect(figures['rows']).toMatchObject([
    { areaId: 'mitte', value: '30', line: 2, column: 2 },
    { areaId: 'ost', value: '12', line: 5, column: 2 },
  ]);
});

describe('a first look', () => {
  it('shows the columns with samples, and how such a table was read last', async () => {
    const file = await workbook([
      ['Raum', 'Plätze', 'Bemerkung'],
      ['nord', 7, 'neu'],
    ]);
    const { body } = await upload('look', file);
    expect(body).toMatchObject({
      kind: 'WORKBOOK',
      rows: 1,
      columns: [
        { column: 1, header: 'Raum', samples: ['nord'] },
        { column: 2, header: 'Plätze', samples: ['7'] },
        { column: 3, header: 'Bemerkung', samples: ['neu'] },
      ],
      remembered: { fileName: 'Meldung.xlsx', mapping: { source: 'Meldung der Träger' } },
    });
  });

  it('remembers nothing of tables with other columns', async () => {
    const { body } = await upload('look', Buffer.from('Raum;Kinder\nnord;7'));
    expect(body).toMatchObject({ kind: 'TEXT', delimiter: ';' });
    expect(body).not.toHaveProperty('remembered');
  });

  it.each<[string, Buffer, number, string]>([
    ['nothing', Buffer.from(''), 409, 'FILE_EMPTY'],
    ['an archive', Buffer.from('PK\x03\x04'), 409, 'FILE_WORKBOOK_BROKEN'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 409, 'FILE_NOT_TEXT'],
  ])('refuses %s', async (_, file, status, code) =>
    expect(await upload('look', file)).toMatchObject({ status, body: { code } }),
  );

  it('is not for everybody', async () =>
    expect((await upload('look', Buffer.from('a;b\n1;2'), undefined, 'x auditor')).status).toBe(
      403,
    ));
});
