import { Rejection } from '#kernel';
import { spawn } from 'node:child_process';
import { MAX_BYTES, MAX_ROWS } from '../domain/table/decode';
import type { TableMapping } from '../domain/table/mapping';
import type { SheetFormat } from './sheet-text';

/** Bounds of the process that reads. Units: megabytes; milliseconds; processes at a time. */
const MEMORY = 256;
const PATIENCE = 20_000;
const AT_A_TIME = 2;

/** Lines that preamble, headings and footnotes may take beside the rows. */
const OTHER_LINES = 1000;

const NOT_READ = 3;

/** The built program, with no heap beyond its bound. Looked up when it is needed: a build may be under way. */
const program = () => [`--max-old-space-size=${MEMORY}`, require.resolve('#workbook-program')];

export const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Where cells carry no delimiter of their own. */
const DELIMITER = ';';

type Wanted = Pick<TableMapping, 'delimiter' | 'numbers' | 'sheet'>;

/** One sheet of a workbook as the CSV it would have been saved as. @throws Rejection FILE_… */
export async function workbookText(bytes: Uint8Array, wanted: Wanted): Promise<Uint8Array> {
  if (bytes.length > MAX_BYTES)
    throw new Rejection('FILE_TOO_LARGE', {
      value: String(bytes.length),
      params: { limit: MAX_BYTES },
    });
  return inTurn(() => converted(bytes, formatOf(wanted)));
}

const formatOf = ({ delimiter = DELIMITER, numbers, sheet }: Wanted): SheetFormat => ({
  delimiter,
  decimal: numbers === 'ENGLISH' || (numbers === 'AUTO' && delimiter === ',') ? '.' : ',',
  ...(sheet === undefined ? {} : { sheet }),
  mostRows: MAX_ROWS + OTHER_LINES,
});

async function converted(bytes: Uint8Array, format: SheetFormat): Promise<Uint8Array> {
  const { code, output } = await run(bytes, format);
  if (code === 0 && output) return output;
  if (code === NOT_READ && output) {
    const told = JSON.parse(output.toString()) as { code: string; value: string };
    throw new Rejection(told.code, {
      value: told.value,
      params: { limit: told.code === 'FILE_TOO_MANY_ROWS' ? MAX_ROWS : 0 },
    });
  }
  throw new Rejection('FILE_WORKBOOK_TOO_LARGE', { value: String(bytes.length) });
}

/** `code` is null where the process was ended. */
function run(
  bytes: Uint8Array,
  format: SheetFormat,
): Promise<Readonly<{ code: number | null; output: Buffer | undefined }>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program(), JSON.stringify(format)], {
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    const parts: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size > MAX_BYTES) child.kill('SIGKILL');
      else parts.push(part);
    });
    child.stdin.on('error', () => undefined); // it ended before it had read all
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, output: size > MAX_BYTES ? undefined : Buffer.concat(parts) }),
    );
    child.stdin.end(bytes);
  });
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_A_TIME) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
