import type { Media } from './attachment.events';

const MARKS: readonly (readonly [media: Media, mark: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['ARCHIVE', [0x50, 0x4b, 0x03, 0x04]],
];

/** Unit: bytes looked at. */
const BEGIN = 4096;

/** What a file is by its own bytes; its name may say anything. For information only: none is ever shown. */
export function mediaOf(bytes: Uint8Array): Media {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  return bytes.subarray(0, BEGIN).includes(0) ? 'OTHER' : 'TEXT';
}
