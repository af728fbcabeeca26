import type { BackupReport, Missing, RestoreReport } from '#platform/backup';
import { readConfiguration, type Configuration } from '#platform/configuration';
import type { Command } from 'commander';
import { outputOf, type Options } from '../connect';
import { EXIT } from '../exit-codes';
import { say, saidBy } from '../language';
import { print, printJson, shortInstant, table, tell, type Output } from '../output';
import { progress } from '../progress';
import type * as Safekeeping from '../safekeeping';
import type { BackupPlaces, RestorePlaces } from '../safekeeping';

const WORDS = {
  de: {
    taken: (report: BackupReport) => `Gesichert am ${shortInstant(report.takenAt)} nach:`,
    restored: ({ data, takenAt }: RestoreReport) =>
      `Stand vom ${shortInstant(takenAt)} zurückgespielt nach ${data}.`,
    checked: ({ takenAt }: RestoreReport) =>
      `Die Sicherung vom ${shortInstant(takenAt)} ist vollständig und lässt sich zurückspielen.`,
    documents: (count: number) => `${count} Dokumente`,
    apart:
      'Der Schlüssel, der alle anderen umschließt (kek.key), ist nicht dabei. Bewahren Sie ihn an einem anderen Ort auf: Ohne ihn liest niemand die Namen.',
    missing: (count: number) => `Im Protokoll genannt und nirgends vorhanden (${count}):`,
    other: 'Aus einer anderen Sicherung als das Protokoll:',
    accepted: (tenants: readonly string[]) =>
      `Angenommen, wie es liegt: ${tenants.join(', ')}. Vermerken Sie es: jahresring --operator send RecordOperatorAct --data '{"tenant":"system","act":"RESTORE","reason":"…"}'`,
  },
  en: {
    taken: (report: BackupReport) => `Backed up at ${shortInstant(report.takenAt)} to:`,
    restored: ({ data, takenAt }: RestoreReport) =>
      `Restored as of ${shortInstant(takenAt)} to ${data}.`,
    checked: ({ takenAt }: RestoreReport) =>
      `The backup of ${shortInstant(takenAt)} is complete and can be restored.`,
    documents: (count: number) => `${count} documents`,
    apart:
      'The key that wraps all others (kek.key) is not in it. Keep it in another place: without it nobody reads the names.',
    missing: (count: number) => `Named by the log and nowhere to be found (${count}):`,
    other: 'From another backup than the log:',
    accepted: (tenants: readonly string[]) =>
      `Accepted as it lies there: ${tenants.join(', ')}. Note it: jahresring --operator send RecordOperatorAct --data '{"tenant":"system","act":"RESTORE","reason":"…"}'`,
  },
} as const;

/** Work on the files themselves; loaded only when asked for. */
export function backupCommands(program: Command, options: () => Options): void {
  program
    .command('backup <folder>')
    .description(
      say({
        de: 'sichert Protokoll, Schlüssel, Dokumente und Konten, auch bei laufendem Produkt',
        en: 'copy log, keys, documents and accounts, beside a running product',
      }),
    )
    .option(
      '--keys <folder>',
      say({
        de: 'legt Schlüssel und Konten dorthin, getrennt vom Protokoll',
        en: 'put keys and accounts there, apart from the log',
      }),
    )
    .option(
      '--with-kek',
      say({
        de: 'mit dem Schlüssel, der alle anderen umschließt: dann öffnen sie sich ohne Weiteres',
        en: 'with the key that wraps all others: then the keys open by themselves',
      }),
    )
    .action((folder: string, given: Omit<BackupPlaces, 'folder'>) =>
      work(options, async ({ configuration, output, tools }) => {
        const bar = progress('backup');
        const report = await tools
          .backUp(configuration, { ...given, folder }, bar)
          .finally(() => bar.end());
        if (output.json) printJson(report);
        else sayTaken(report, output);
      }),
    );
  program
    .command('restore <folder>')
    .description(
      say({
        de: 'macht aus einer Sicherung einen Datenordner (JAHRESRING_DATA, leer) und prüft alles',
        en: 'make a data folder (JAHRESRING_DATA, empty) from a backup, and verify all of it',
      }),
    )
    .option(
      '--keys <folder>',
      say({
        de: 'wo Schlüssel und Konten liegen, wenn sie getrennt liegen',
        en: 'where keys and accounts lie, when they lie apart',
      }),
    )
    .option(
      '--kek <file>',
      say({
        de: 'der Schlüssel, der alle anderen umschließt',
        en: 'the key that wraps all others',
      }),
    )
    .option(
      '--accept-missing',
      say({
        de: 'auch wenn Schlüssel oder Dokumente verloren sind, die das Protokoll braucht',
        en: 'although keys or documents that the log needs are lost',
      }),
    )
    .option(
      '--check',
      say({ de: 'prüft nur und hinterlässt nichts', en: 'verify only, and leave nothing' }),
    )
    .action((folder: string, given: Omit<RestorePlaces, 'folder'>) =>
      work(options, async ({ configuration, output, tools }) => {
        const bar = progress('restore');
        const report = await tools
          .restore(configuration, { ...given, folder }, bar)
          .finally(() => bar.end());
        if (output.json) printJson(report);
        else sayRestored(report, output, given.check ? 'checked' : 'restored');
      }),
    );
  program
    .command('accept-loss')
    .description(
      say({
        de: 'macht mit Protokollen weiter, die älter sind, als ihr Ordner wusste; was fehlt, ist verloren',
        en: 'go on with logs that are older than their folder knew; what is missing is lost',
      }),
    )
    .action(() =>
      work(options, async ({ configuration, output, tools }) => {
        const tenants = tools.acceptLosses(configuration);
        if (output.json) printJson({ tenants });
        else print(WORDS[output.language].accepted(tenants));
      }),
    );
}

type Tools = typeof Safekeeping;
type Work = Readonly<{ configuration: Configuration; output: Output; tools: Tools }>;

/** What is refused is said in the reader's language, and ends with a code of its own. */
async function work(options: () => Options, todo: (work: Work) => Promise<void>): Promise<void> {
  const output = outputOf(options());
  const configuration = readConfiguration(process.env);
  const tools = await import('../safekeeping.js');
  try {
    await todo({ configuration, output, tools });
  } catch (error) {
    refuse(error as Error, output);
  }
}

type Refused = Error & { said: (language: Output['language']) => Said; code: string };
type Said = Readonly<{ title: string; detail: string; wayOut: string }>;

function refuse(error: Error, { json, language }: Output): void {
  const { name } = error;
  if (name === 'BackupRefused') {
    const { code, said } = {
      code: (error as Refused).code,
      said: (error as Refused).said(language),
    };
    process.exitCode = code === 'STORE_SILENT' ? EXIT.unavailable : EXIT.refused;
    if (json) printJson({ code, ...said });
    else tell(`${said.title} (${code})\n  ${said.detail} ${said.wayOut}`);
  } else if (name === 'LogRefused' || name === 'LogLocked' || name === 'SecretRefused') {
    process.exitCode = name === 'SecretRefused' ? EXIT.refused : EXIT.unreachable;
    if (json) printJson({ code: name, detail: saidBy(error) });
    else tell(saidBy(error));
  } else throw error;
}

function sayTaken(report: BackupReport, { language }: Output): void {
  const { taken, documents, apart } = WORDS[language];
  const sets = Object.entries(report.sets).map(([set, folder]) => ({ set, folder }));
  print([taken(report), table(sets), logsOf(report), documents(report.documents)].join('\n\n'));
  if (report.kek === 'apart') tell(apart);
  sayMissing(report.missing, language);
}

function sayRestored(
  report: RestoreReport,
  { language }: Output,
  what: 'restored' | 'checked',
): void {
  const { documents, other, [what]: done } = WORDS[language];
  print([done(report), logsOf(report), documents(report.documents)].join('\n\n'));
  if (report.otherSets.length > 0) tell(`${other}\n${table(report.otherSets)}`);
  sayMissing(report.missing, language);
}

const logsOf = ({ logs }: BackupReport | RestoreReport): string =>
  table(
    logs.map(({ tenant, logId, events, head, digest }) => ({
      ...{ tenant, log: logId, events, newest: shortInstant(head.recordedAt), digest },
    })),
  );

function sayMissing(missing: readonly Missing[], language: Output['language']): void {
  if (missing.length > 0) tell(`${WORDS[language].missing(missing.length)}\n${table(missing)}`);
}
