import { readConfiguration, type Configuration } from '#platform/configuration';
import { Option, type Command } from 'commander';
import { operatorToken, tokenOf } from './credentials';
import { say, saidBy } from './language';
import type { Output } from './output';
import {
  Unreachable,
  overHttp,
  stranger,
  signed,
  type CredentialsOf,
  type Transport,
} from './transport';

export type Options = Readonly<{
  url?: string;
  token?: string;
  operator?: boolean;
  tenant?: string;
  lang: 'de' | 'en';
  json?: boolean;
}>;

export type Context = Readonly<{ transport: Transport; output: Output }>;

/** Opens the way to the product for one piece of work, and closes it after. */
export type Run = (work: (context: Context) => Promise<void>) => Promise<void>;

export const withOptions = (program: Command): Command =>
  program
    .addOption(
      new Option(
        '--url <address>',
        say({ de: 'wo das Produkt läuft', en: 'where the product runs' }),
      ).env('JAHRESRING_URL'),
    )
    .addOption(
      new Option(
        '--token <token>',
        say({
          de: 'Zugangstoken, statt dessen von `sign-in`',
          en: 'access token, instead of that of `sign-in`',
        }),
      ).env('JAHRESRING_TOKEN'),
    )
    .option(
      '--operator',
      say({
        de: 'als Betreiber dieses Rechners, mit der Tokendatei im Datenordner',
        en: 'act as operator of this machine, by the token file in the data folder',
      }),
    )
    .option(
      '--tenant <name>',
      say({ de: 'Mandant, den ein Betreiber ansieht', en: 'tenant an operator looks at' }),
    )
    .addOption(
      new Option('--lang <language>', say({ de: 'Sprache', en: 'language' }))
        .choices(['de', 'en'])
        .default('de')
        .env('JAHRESRING_LANG'),
    )
    .option('--json', say({ de: 'druckt ein JSON-Dokument', en: 'print one JSON document' }));

export const outputOf = ({ json = false, lang }: Options): Output => ({ json, language: lang });

export const addressOf = ({ url }: Options, { publicOrigin }: Configuration): string =>
  url ?? publicOrigin;

export const runner =
  (options: () => Options): Run =>
  async (work) => {
    const given = options();
    const configuration = readConfiguration(process.env);
    const transport = await connect(given, configuration);
    try {
      await work({
        transport: signed(transport, credentialsOf(given, configuration)),
        output: outputOf(given),
      });
    } finally {
      await transport.close();
    }
  };

function credentialsOf(options: Options, configuration: Configuration): CredentialsOf {
  const { token, operator, tenant, lang: language } = options;
  const address = addressOf(options, configuration);
  return async (transport) => ({
    language,
    tenant,
    token:
      token ?? (operator ? operatorToken(configuration.data) : await tokenOf(address, transport)),
  });
}

/** Looks for a running product first; opens the files only when none answers. */
async function connect(options: Options, configuration: Configuration): Promise<Transport> {
  const address = addressOf(options, configuration);
  const http = overHttp(address);
  try {
    await alive(http);
    return http;
  } catch (error) {
    if (options.url !== undefined || !(error instanceof Unreachable)) throw error;
    return openFiles(configuration, error);
  }
}

async function alive(http: Transport): Promise<void> {
  const { status, body } = await http.request('GET', '/health/live');
  if (status !== 200 || (body as { status?: string }).status !== 'ok')
    throw new Unreachable(stranger(http.place));
}

/** Why what lies there cannot be opened. */
const FORESEEN = new Set(['LogLocked', 'LogRefused', 'SecretRefused', 'WrongKek', 'QueueRefused']);

async function openFiles(configuration: Configuration, away: Unreachable): Promise<Transport> {
  const { onFiles } = await import('./in-process.js');
  try {
    return await onFiles(configuration);
  } catch (error) {
    const { name } = error as Error;
    if (!FORESEEN.has(name)) throw error;
    throw new Unreachable(`${away.message} ${saidBy(error as Error)}`, { cause: error });
  }
}
