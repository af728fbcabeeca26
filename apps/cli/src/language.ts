import type { Command } from 'commander';

export type Language = 'de' | 'en';
export type Said = Readonly<Record<Language, string>>;

/** Known before anything is parsed: help and complaints speak it too. */
export function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = args[at]?.split('=')[1] ?? args[at + 1];
  const wanted = at < 0 ? env['JAHRESRING_LANG'] : given;
  return wanted === 'en' ? 'en' : 'de';
}

export const language = languageOf(process.argv, process.env);

export const say = ({ [language]: words }: Said): string => words;

/** The message of an error that knows both languages in the reader's, of any other as it is. */
export const saidBy = (error: Error & Partial<Speaking>): string =>
  error.saidIn?.(language) ?? error.message;

type Speaking = Readonly<{ saidIn: (language: Language) => string }>;

/** What the parser says by itself, in German. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Commands:': 'Befehle:',
};
const REMARKS: readonly (readonly [english: RegExp, german: string])[] = [
  [/\bchoices: /, 'möglich: '],
  [/\bdefault: /, 'sonst: '],
  [/\benv: /, 'Umgebung: '],
];
const COMPLAINTS: readonly (readonly [english: RegExp, german: string])[] = [
  [/^error: /, 'Fehler: '],
  [/unknown command '(.*)'/, "Den Befehl '$1' gibt es nicht."],
  [/unknown option '(.*)'/, "Die Option '$1' gibt es nicht."],
  [/missing required argument '(.*)'/, "Die Angabe '$1' fehlt."],
  [/required option '(.*)' not specified/, "Die Option '$1' fehlt."],
  [/option '(.*)' argument missing/, "Der Option '$1' fehlt ihr Wert."],
  [
    /(option|command-argument value) '(.*)' argument '(.*)' is invalid\./,
    "'$3' geht bei '$2' nicht.",
  ],
  [/option '(.*)' value '(.*)' from env '(.*)' is invalid\./, "'$2' geht bei '$1' nicht ($3)."],
  [/Allowed choices are (.*)\./, 'Möglich: $1.'],
  [
    /too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\./,
    'Zu viele Angaben: $3, möglich sind $2.',
  ],
  [/\(Did you mean (.*)\?\)/, '(Ist $1 gemeint?)'],
];

const germanOf = (patterns: typeof REMARKS, text: string): string =>
  patterns.reduce((said, [english, german]) => said.replace(english, german), text);

/** Before commands are added: they inherit it. */
export const speaking = (program: Command): Command =>
  program
    .helpOption('-h, --help', say({ de: 'zeigt diese Hilfe', en: 'display help for command' }))
    .helpCommand('help [command]', say({ de: 'Hilfe zu einem Befehl', en: 'help for a command' }))
    .configureHelp(
      language === 'en'
        ? {}
        : {
            styleTitle: (title) => TITLES[title] ?? title,
            styleOptionDescription: (text) => germanOf(REMARKS, text),
          },
    )
    .configureOutput({
      outputError: (text, write) => write(language === 'en' ? text : germanOf(COMPLAINTS, text)),
    });
