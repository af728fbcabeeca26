import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Context, Run } from '../connect';
import { EXIT, WrongUsage } from '../exit-codes';
import { say } from '../language';
import { print, printJson, table, tell, type Output } from '../output';
import { accepted, show } from '../problem';
import { progress } from '../progress';
import type { Transport } from '../transport';
import { jsonObject } from '../words';

type Words = Readonly<{ reason: string; wayOut: string }>;
type Finding = Readonly<{
  severity: 'error' | 'notice';
  line: number;
  column: number;
  value: string;
  de: Words;
  en: Words;
}>;
type Preview = Readonly<{
  importId: string;
  hash: string;
  encoding: string;
  delimiter: string;
  rows: number;
  figureCount: number;
  areaCount: number;
  errors: number;
  notices: number;
  findings: readonly Finding[];
  undefinedAreas: readonly string[];
}>;
type Imported = Readonly<{
  id: string;
  state: string;
  recorded: number;
  chunks: number;
  figures: number;
}>;
type Importing = Readonly<{ mapping: string; confirm?: boolean; override?: string }>;

/** Unit: milliseconds. */
const LOOK = 100;

export const importCommand = (program: Command, run: Run): void =>
  void program
    .command('import <file>')
    .description(
      say({
        de: 'zeigt eine Tabelle (CSV) in der Vorschau und übernimmt sie mit --confirm',
        en: 'preview a table (CSV) under a mapping, and take it over with --confirm',
      }),
    )
    .requiredOption(
      '--mapping <file>',
      say({
        de: 'wie die Tabelle zu lesen ist, als JSON',
        en: 'how the table is to be read, as JSON',
      }),
    )
    .option('--confirm', say({ de: 'übernimmt sie', en: 'take it over' }))
    .option(
      '--override <reason>',
      say({
        de: 'übernimmt sie trotz fehlerhafter Zellen: Diese bleiben weg',
        en: 'take it over although cells have errors: they are left out',
      }),
    )
    .action((file: string, options: Importing) =>
      run(async (context) => {
        const bytes = read(file);
        const mapping = jsonObject('--mapping', read(options.mapping).toString('utf8'));
        const upload = () => {
          const form = new FormData();
          form.set('mapping', JSON.stringify(mapping));
          form.set('file', new Blob([bytes]), basename(file));
          return form;
        };
        const preview = await previewed(context, upload());
        if (!preview) return;
        const { confirm, override } = options;
        if (!confirm || (preview.errors > 0 && override === undefined))
          shown(preview, context.output);
        else await takeOver(context, { preview, mapping, file, upload, override });
      }),
    );

function read(file: string): Buffer<ArrayBuffer> {
  try {
    return Buffer.from(readFileSync(file));
  } catch (error) {
    throw new WrongUsage((error as Error).message);
  }
}

async function previewed({ transport, output }: Context, form: FormData) {
  const reply = await transport.request('POST', '/api/imports/preview', { form });
  return accepted(reply, output) as Preview | undefined;
}

/** What has errors would not be taken over as it is. */
function shown(preview: Preview, output: Output): void {
  if (preview.errors > 0) process.exitCode = EXIT.refused;
  if (output.json) printJson(preview);
  else print(summary(preview, output));
}

function summary(preview: Preview, { language }: Output): string {
  const { rows, figureCount, areaCount, errors, notices, encoding, delimiter, findings } = preview;
  const { undefinedAreas } = preview;
  const head =
    language === 'de'
      ? `${rows} Zeilen, ${figureCount} Zahlen, ${areaCount} Räume; ${errors} Fehler, ${notices} Hinweise (${encoding}, „${delimiter}“)`
      : `${rows} rows, ${figureCount} figures, ${areaCount} areas; ${errors} errors, ${notices} notices (${encoding}, "${delimiter}")`;
  const unknown = language === 'de' ? 'Nicht angelegte Räume' : 'Areas not defined';
  const list = findings.map(({ severity, line, column, value, [language]: words }) => ({
    line,
    column,
    severity,
    value,
    finding: `${words.reason} ${words.wayOut}`,
  }));
  return [
    head,
    ...(undefinedAreas.length > 0 ? [`${unknown}: ${undefinedAreas.join(', ')}`] : []),
    ...(list.length > 0 ? [table(list)] : []),
  ].join('\n\n');
}

type Taken = Readonly<{
  preview: Preview;
  mapping: object;
  file: string;
  upload: () => FormData;
  override: string | undefined;
}>;

async function takeOver({ transport, output }: Context, taken: Taken): Promise<void> {
  const { preview, mapping, file, upload, override: reason } = taken;
  if (!output.json) tell(summary(preview, output));
  const kept = await transport.request('POST', '/api/imports/originals', { form: upload() });
  const original = accepted(kept, output) as { documentHash: string } | undefined;
  if (!original) return;
  const overrides = reason ? { overrides: [{ rule: 'TABLE_WITHOUT_ERRORS', reason }] } : {};
  const confirmed = await transport.request('POST', '/api/imports', {
    body: { ...original, mapping, fileName: basename(file), ...overrides },
    headers: { 'idempotency-key': `import ${preview.importId}`.replace(' ', '-') },
  });
  const receipt = accepted(confirmed, output) as { id: string; position: string } | undefined;
  if (!receipt) return;
  const done = await completed(transport, receipt);
  show(done, output, ({ id, figures }: Imported) =>
    output.language === 'de'
      ? `${id}: ${figures} Zahlen übernommen`
      : `${id}: ${figures} figures imported`,
  );
}

/** Waits until all chunks are there. */
async function completed(transport: Transport, { id, position }: { id: string; position: string }) {
  const bar = progress('import');
  try {
    for (let wait = `?waitFor=${position}`; ; wait = '') {
      const reply = await transport.request('GET', `/api/imports/${id}${wait}`);
      const { state, recorded, chunks } = (reply.body ?? {}) as Partial<Imported>;
      if (reply.status >= 400 || state === 'COMPLETED') return reply;
      bar.at(recorded ?? 0, chunks ?? 1);
      await setTimeout(LOOK);
    }
  } finally {
    bar.end();
  }
}
