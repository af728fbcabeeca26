import readWorkbook from 'read-excel-file/universal';
import { NotUnpacked, unpacked } from './unpack';
import { sheetText, type SheetFormat } from './sheet-text';

/**
 * A process of its own, ended by memory and time: takes a workbook on its standard input and gives
 * one sheet as text, or, with exit code 3, a reason in JSON.
 */
async function main(): Promise<void> {
  const format = JSON.parse(process.argv[2] ?? '{}') as SheetFormat;
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  const packed = unpacked(Buffer.concat(parts), format.mostRows);
  const sheets = await readWorkbook(new Blob([packed as Uint8Array<ArrayBuffer>])).catch(
    (error: unknown) => {
      throw new NotUnpacked('FILE_WORKBOOK_BROKEN', String(error).slice(0, 100));
    },
  );
  process.stdout.write(sheetText(sheets, format));
}

main().catch((error: unknown) => {
  const known = error instanceof NotUnpacked;
  const told = known ? { code: error.code, value: error.value } : { error: String(error) };
  process.stdout.write(JSON.stringify(told), () => process.exit(known ? 3 : 1));
});
