import type { Instant } from '#kernel';
import { specification } from '#kernel/testing';
import fc from 'fast-check';
import { attachments } from './attachment.decider';
import type { Attached, FileAttached, FileDetached } from './attachment.events';
import { fileNameOf } from './file-name';
import { mediaOf } from './media';

const file: Attached = {
  attachmentId: 'a1',
  subjectKind: 'measure',
  subjectId: 'm1',
  fileName: 'Grundriss.pdf',
  size: 12,
  media: 'PDF',
  documentHash: 'e'.repeat(64),
};
const given = specification(attachments);
const now = '2026-03-02T09:00:00.000Z' as Instant;
const attach = (more: Partial<Attached> = {}) =>
  ({ type: 'AttachFile', data: { ...file, ...more }, now, by: 'ada' }) as const;
const detach = {
  type: 'DetachFile',
  data: { attachmentId: 'a1', reason: 'Falsche Fassung' },
  now,
  by: 'ben',
} as const;
const attached: FileAttached = { type: 'FileAttached', version: 1, data: file };
const detached: FileDetached = {
  type: 'FileDetached',
  version: 1,
  data: { ...detach.data, subjectId: 'm1', fileName: 'Grundriss.pdf' },
};

describe('a file', () => {
  it('is attached once', () => {
    given().when(attach()).then(attached);
    given(attached).when(attach()).then();
  });

  it('has content and a name', () => {
    given()
      .when(attach({ size: 0 }))
      .thenRejected('FILE_WITHOUT_CONTENT', { at: '/file' });
    given()
      .when(attach({ fileName: '../..' }))
      .thenRejected('FILE_NAME_UNUSABLE', { at: '/name' });
  });

  it('is taken back once, with a reason, and leaves its name', () => {
    given(attached).when(detach).then(detached);
    given(attached, detached).when(detach).then();
    given().when(detach).thenRejected('ATTACHMENT_NOT_FOUND');
  });
});

it.each([
  ['Grundriss.pdf', 'Grundriss.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\ada\\Bericht.docx', 'Bericht.docx'],
  ['a\r\nSet-Cookie: x=1.txt', 'aSet-Cookie x=1.txt'],
  ['be\u202ericht.exe', 'bericht.exe'],
  ['…', '…'],
  ['.htaccess', 'htaccess'],
  ['Bericht \u0000.pdf', 'Bericht .pdf'],
  ['Stra\u0308ße.pdf', 'Sträße.pdf'],
  ['روضة.pdf', 'روضة.pdf'],
  ['..', undefined],
  ['', undefined],
  [`${'ä'.repeat(300)}.pdf`, 'ä'.repeat(255)],
])('%j is kept as %j', (given, kept) => expect(fileNameOf(given)).toBe(kept));

it('no name leads anywhere', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      expect(fileNameOf(given) ?? 'x').not.toMatch(/[/\\\r\n\0"]|^\.|^$/);
    }),
  ));

it.each([
  ['%PDF-1.7', 'PDF'],
  ['PK\x03\x04', 'ARCHIVE'],
  ['<script>alert(1)</script>', 'TEXT'],
  ['\x89PNG\r\n\x1a\n', 'PNG'],
  ['\xff\xd8\xff\xe0', 'JPEG'],
  ['MZ\x00\x00', 'OTHER'],
  ['', 'TEXT'],
])('%j is %s', (bytes, media) => expect(mediaOf(Buffer.from(bytes, 'latin1'))).toBe(media));
