import type { DocumentHash } from '#kernel';
import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DocumentBroken, DocumentTooLarge, FolderDocuments } from './folder-documents';

let folder: string, documents: FolderDocuments;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
  documents = new FolderDocuments(folder, 1000);
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = Buffer.from('Niederschrift der 3. Sitzung');
const hash = createHash('sha256').update(bytes).digest('hex') as DocumentHash;
const file = () => join(folder, hash.slice(0, 2), hash.slice(2));
const files = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );

it('gives back what was put, under the hash of its bytes', async () => {
  await expect(documents.put(bytes)).resolves.toBe(hash);
  await expect(documents.get(hash)).resolves.toEqual(bytes);
  expect(readFileSync(file())).toEqual(bytes);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
});

it('keeps the same bytes once, also when put at the same time', async () => {
  await Promise.all([documents.put(bytes), documents.put(bytes)]);
  const { ino } = statSync(file());
  await documents.put(bytes);
  expect(statSync(file()).ino).toBe(ino);
  expect(files()).toHaveLength(1);
});

it('knows nothing of what was never put', () =>
  expect(documents.get('0'.repeat(64) as DocumentHash)).resolves.toBeUndefined());

it('does not give out what was damaged, and mends it when it is put again', async () => {
  await documents.put(bytes);
  writeFileSync(file(), 'Niederschrift der 4. Sitzung');
  await expect(documents.get(hash)).rejects.toThrow(DocumentBroken);
  await documents.put(bytes);
  await expect(documents.get(hash)).resolves.toEqual(bytes);
});

it.each(['../../etc/passwd', `..%2f${'a'.repeat(60)}`, '', hash.toUpperCase(), `${hash}\n`])(
  'refuses %j as a name',
  (name) => expect(documents.get(name as DocumentHash)).rejects.toThrow(TypeError),
);

it('refuses what is too large and keeps nothing of it', async () => {
  await documents.put(Buffer.alloc(1000));
  await expect(documents.put(Buffer.alloc(1001))).rejects.toThrow(DocumentTooLarge);
  expect(files()).toHaveLength(1);
});

it('leaves no draft behind, neither of a failure nor of a crash, but what a node writes just now', async () => {
  const [crash, other] = ['of-a-crash', 'of-another-node'].map((n) => join(folder, 'drafts', n));
  for (const draft of [crash!, other!]) writeFileSync(draft, 'half');
  const before = new Date(Date.now() - 2 * 3_600_000);
  utimesSync(crash!, before, before);
  documents = new FolderDocuments(folder);
  expect(files()).toEqual([relative(folder, other!)]);
  rmSync(other!);
  writeFileSync(join(folder, hash.slice(0, 2)), 'a file in the way');
  await expect(documents.put(bytes)).rejects.toThrow();
  expect(readdirSync(join(folder, 'drafts'))).toEqual([]);
});
