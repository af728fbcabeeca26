/** What a file holds, as far as a mapping is to be made for it. */
export type FileTable = Readonly<{ delimiter: string; lines: readonly (readonly string[])[] }>;

const DELIMITERS = [';', ',', '\t'];
const SHOWN = 12;

/** UTF-8 where it is, else what offices' programs write. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The first lines of a file, split; only to choose columns by. The server reads the file itself. */
export async function readFile(file: File): Promise<FileTable> {
  const text = textOf(await file.slice(0, 64_000).arrayBuffer());
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const count = (delimiter: string) => (lines[0] ?? '').split(delimiter).length;
  const delimiter = DELIMITERS.reduce((a, b) => (count(b) > count(a) ? b : a), ';');
  return {
    delimiter,
    lines: lines.slice(0, SHOWN).map((line) =>
      line.split(delimiter).map((cell) =>
        cell
          .trim()
          .replace(/^"(.*)"$/, '$1')
          .slice(0, 200),
      ),
    ),
  };
}
