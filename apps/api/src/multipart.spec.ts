import fc from 'fast-check';
import { boundaryOf, parseForm } from './multipart';

/** As browsers and `fetch` write it. */
async function written(parts: Readonly<Record<string, Uint8Array<ArrayBuffer>>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts))
    form.append(name, new Blob([value]), 'a;name="b".csv');
  const message = new Response(form);
  const boundary = boundaryOf(message.headers.get('content-type') ?? '') ?? '';
  return { body: Buffer.from(await message.arrayBuffer()), boundary };
}

it.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; boundary="a b"', 'a b'],
  ['multipart/form-data; charset=utf-8; boundary=a-b', 'a-b'],
  ['multipart/form-data', undefined],
  ['multipart/form-data; boundary=', undefined],
  [`multipart/form-data; boundary=${'x'.repeat(71)}`, undefined],
  ['text/csv; boundary=abc', undefined],
])('%s', (type, boundary) => expect(boundaryOf(type)).toBe(boundary));

it('gives back the bytes of each part, whatever they are', () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (bytes, text) => {
      const { body, boundary } = await written({
        file: Uint8Array.from(bytes),
        mapping: Uint8Array.of(109),
      });
      expect(parseForm(body, boundary)?.get('file')?.equals(bytes)).toBe(true);
      expect(parseForm(body, boundary)?.get('mapping')?.toString()).toBe('m');
      expect(parseForm(Buffer.from(text), boundary)).toBeUndefined();
    }),
  ));

it.each<[string, (text: string) => string]>([
  ['cut off', (text) => text.slice(0, -10)],
  ['without its first boundary', (text) => `x${text}`],
  ['with a part of no name', (text) => text.replace(/name="file"/, 'title="file"')],
  ['with two parts of one name', (text) => text.replace('name="mapping"', 'name="file"')],
  ['with a header without end', (text) => text.replace(/\r\n\r\n/g, '\r\n')],
])('takes no form %s', async (_, change) => {
  const { body, boundary } = await written({
    file: Uint8Array.of(1, 2),
    mapping: Uint8Array.of(123, 125),
  });
  expect(parseForm(body, boundary)?.size).toBe(2);
  const changed = Buffer.from(change(body.toString('latin1')), 'latin1');
  expect(parseForm(changed, boundary)).toBeUndefined();
});

it('takes no form of too many parts', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`p${i}`, Uint8Array.of(1)]),
  );
  const { body, boundary } = await written(many);
  expect(parseForm(body, boundary)).toBeUndefined();
});
