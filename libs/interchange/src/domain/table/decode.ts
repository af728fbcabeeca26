import { Rejection } from '#kernel';
import type { Encoding } from './table';

/** Unit: bytes. */
export const MAX_BYTES = 20_000_000;
/** Unit: rows of figures. */
export const MAX_ROWS = 20_000;
/** Lines that preamble, headings and footnotes may take beside the rows. */
const OTHER_LINES = 1000;
/** Bytes that Windows-1252 leaves undefined. */
const UNDEFINED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

type Decoded = Readonly<{ text: string; encoding: Encoding }>;

/**
 * The text of a file: UTF-8 with or without mark, else Windows-1252 (Latin-1 where none of its
 * extra characters occurs).
 * @throws Rejection FILE_EMPTY, FILE_TOO_LARGE, FILE_UTF16, FILE_NOT_TEXT, FILE_TOO_MANY_ROWS
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES)
    throw new Rejection('FILE_TOO_LARGE', {
      value: String(bytes.length),
      params: { limit: MAX_BYTES },
    });
  notAnotherFormat(bytes);
  notTooManyLines(bytes);
  const { text, encoding } = decoded(bytes);
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines.trim() === '') throw new Rejection('FILE_EMPTY', { value: String(bytes.length) });
  return { text: lines, encoding };
}

/** First bytes of UTF-16 in either order, and of what spreadsheets store. */
const [LITTLE_ENDIAN, BIG_ENDIAN, ZIP, OLE] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function notAnotherFormat(bytes: Uint8Array): void {
  if (begins(bytes, OLE)) throw new Rejection('FILE_NOT_TEXT', { value: 'XLS' });
  const marked = begins(bytes, LITTLE_ENDIAN) || begins(bytes, BIG_ENDIAN);
  if (marked || looksLikeUtf16(bytes)) throw new Rejection('FILE_UTF16', { value: 'UTF-16' });
  if (begins(bytes, ZIP)) throw new Rejection('FILE_NOT_TEXT', { value: 'ZIP, XLSX' });
  if (bytes.includes(0)) throw new Rejection('FILE_NOT_TEXT', { value: 'NUL' });
}

/** Without mark: every second byte of western text is 0. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 512);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return zeros > 0 && zeros * 3 >= sample.length;
}

/** Refuses a million rows before they become text. */
function notTooManyLines(bytes: Uint8Array): void {
  const feeds = count(bytes, 0x0a);
  const lines = feeds > 0 ? feeds : count(bytes, 0x0d);
  if (lines > MAX_ROWS + OTHER_LINES) throw tooManyRows(lines);
}

export const tooManyRows = (rows: number): Rejection =>
  new Rejection('FILE_TOO_MANY_ROWS', { value: String(rows), params: { limit: MAX_ROWS } });

function count(bytes: Uint8Array, byte: number): number {
  let found = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) found += 1;
  return found;
}

function decoded(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const undefinedByte = UNDEFINED.find((byte) => bytes.includes(byte));
    if (undefinedByte !== undefined)
      throw new Rejection('FILE_NOT_TEXT', { value: `0x${undefinedByte.toString(16)}` });
    const extra = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
    return { text: western(bytes), encoding: extra ? 'windows-1252' : 'iso-8859-1' };
  }
}

/** Characters that Windows-1252 has where Latin-1 has controls, from 0x80. */
const EXTRA =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Not by `TextDecoder`: Node 20 takes Windows-1252 for Latin-1. */
function western(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    const codes = Array.from(bytes.subarray(at, at + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? EXTRA.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** Traces of text that was read in a wrong encoding before it came here. */
export const isGarbled = (text: string): boolean => /\ufffd|Ã[¤¶¼Ÿ„–œ]/.test(text);
