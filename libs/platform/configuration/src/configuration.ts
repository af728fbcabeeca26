import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { redisAddress } from './redis-address';
import { ConfigurationError } from './refused';
import { address } from './secret';
import { smtpAddress } from './smtp-address';
import { storeAddress, type StoreAddress } from './store-address';

/** What can be set from outside; read once at start. */
export type Configuration = Readonly<{
  /** `PORT`; 0 takes a free one. */
  port: number;
  /** `HOST`; the loopback address unless said otherwise. */
  host: string;
  /** `JAHRESRING_DATA`: folder of logs, keys, documents and read models. */
  data: string;
  /**
   * `EVENTSTORE_URL` or the file `EVENTSTORE_URL_FILE`: the EventStoreDB or KurrentDB that keeps the
   * logs. Absent: they lie in files under the data.
   */
  eventStore: StoreAddress | undefined;
  /**
   * `JAHRESRING_SHARED`: folder of keys, documents and secrets that all nodes share. On a store of
   * its own it is the folder of the data.
   */
  shared: string;
  /**
   * `PUBLIC_ORIGIN`: where browsers find the product, e.g. `https://planung.example.org`; without
   * TLS on this machine alone.
   */
  publicOrigin: string;
  /** `JAHRESRING_DEMO`: `on` opens the demo town in a fresh data folder. */
  demo: boolean;
  /**
   * `JAHRESRING_BACKDATING_DAYS`: how many days late a dated fact may be recorded without role and
   * reason. A quarter: the places of 1 March come back from the carriers within weeks.
   */
  backdatingDays: number;
  /** `JAHRESRING_HEALTH_PORT`: where a worker tells its health; absent, nowhere. */
  healthPort: number | undefined;
  /**
   * `JAHRESRING_DISK_RESERVE_MB`: with less free where the data lie, `/health/ready` says down.
   * Unit: bytes.
   */
  diskReserve: number;
  /** `JAHRESRING_KEK_FILE`: the key that wraps all keys, kept apart from them. */
  kekFile: string | undefined;
  /**
   * `REDIS_URL` or the file `REDIS_URL_FILE`: the Redis or Valkey by which processes share their work.
   * Absent: this process does it alone.
   */
  redis: string | undefined;
  /**
   * `SMTP_URL` or the file `SMTP_URL_FILE`, and `MAIL_FROM`: who sends mail, and as whom. Absent: mail
   * is written to the folder `mail` of the data.
   */
  mail: Readonly<{ smtp: string | undefined; from: string }> | undefined;
  /** `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET_FILE`: the municipality's provider. */
  oidc: Readonly<{ issuer: string; clientId: string; clientSecretFile: string }> | undefined;
}>;

/** Unit: bytes. */
const MB = 1024 * 1024;

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ConfigurationError naming the wrong variable */
export function readConfiguration(environment: Environment): Configuration {
  const port = whole(environment, 'PORT', 3000, 65_535);
  const eventStore = address(environment, 'EVENTSTORE_URL', storeAddress);
  const data = folder(environment, 'JAHRESRING_DATA', 'data');
  return {
    port,
    host: environment['HOST'] ?? '127.0.0.1',
    data,
    eventStore,
    shared: sharedFolder(environment, data, eventStore),
    publicOrigin: origin(environment, 'PUBLIC_ORIGIN', `http://localhost:${port}`),
    demo: demo(environment, eventStore),
    backdatingDays: whole(environment, 'JAHRESRING_BACKDATING_DAYS', 92, 36_500),
    healthPort: whole(environment, 'JAHRESRING_HEALTH_PORT', 0, 65_535) || undefined,
    diskReserve: whole(environment, 'JAHRESRING_DISK_RESERVE_MB', 64, 1_000_000) * MB,
    kekFile: environment['JAHRESRING_KEK_FILE'],
    redis: address(environment, 'REDIS_URL', redisAddress),
    mail: mail(environment),
    oidc: provider(environment),
  };
}

function whole(environment: Environment, name: string, preset: number, most: number): number {
  const given = environment[name];
  if (given === undefined || given === '') return preset;
  const value = Number(given);
  if (!/^\d+$/.test(given) || value > most)
    throw new ConfigurationError(name, given, {
      de: `eine ganze Zahl von 0 bis ${most}`,
      en: `a whole number from 0 to ${most}`,
    });
  return value;
}

function folder(environment: Environment, name: string, preset: string): string {
  const given = environment[name] ?? preset;
  if (existsSync(given) && !statSync(given).isDirectory())
    throw new ConfigurationError(name, given, { de: 'ein Ordner', en: 'a folder' });
  return resolve(given);
}

function flag(environment: Environment, name: string, preset: boolean): boolean {
  const given = environment[name];
  if (given === undefined || given === '') return preset;
  if (given !== 'on' && given !== 'off')
    throw new ConfigurationError(name, given, { de: 'on oder off', en: 'on or off' });
  return given === 'on';
}

function origin(environment: Environment, name: string, preset: string): string {
  const given = environment[name] ?? preset;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== given)
    throw new ConfigurationError(name, given, {
      de: 'ein Ursprung wie https://planung.example.org',
      en: 'an origin such as https://planung.example.org',
    });
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    throw new ConfigurationError(name, given, {
      de: 'https: ohne das halten Browser keine Sitzung',
      en: 'https: without it browsers keep no session',
    });
  return given;
}

/** What browsers trust without TLS. @source W3C Secure Contexts 3.1 */
const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/;

function provider(environment: Environment): Configuration['oidc'] {
  const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET_FILE'] as const;
  const [issuer, clientId, clientSecretFile] = names.map((name) => environment[name]);
  if (!issuer && !clientId && !clientSecretFile) return undefined;
  if (!issuer || !URL.canParse(issuer))
    throw new ConfigurationError('OIDC_ISSUER', issuer ?? '', {
      de: 'die Adresse des Ausstellers',
      en: 'the address of the issuer',
    });
  if (!clientId)
    throw new ConfigurationError('OIDC_CLIENT_ID', '', {
      de: 'die Kennung des Clients',
      en: 'the client’s id',
    });
  if (!clientSecretFile)
    throw new ConfigurationError('OIDC_CLIENT_SECRET_FILE', '', {
      de: 'eine Datei mit dem Geheimnis des Clients',
      en: 'a file with the client’s secret',
    });
  return { issuer, clientId, clientSecretFile };
}

function mail(environment: Environment): Configuration['mail'] {
  const smtp = address(environment, 'SMTP_URL', smtpAddress);
  const from = environment['MAIL_FROM'] || undefined;
  if (smtp !== undefined && from === undefined)
    throw new ConfigurationError('MAIL_FROM', '', {
      de: 'die Adresse, von der Post verschickt wird',
      en: 'the address mail is sent from',
    });
  if (from !== undefined && !/^[^\s@<>]+@[^\s@<>]+$/.test(from))
    throw new ConfigurationError('MAIL_FROM', from, {
      de: 'eine Adresse wie planung@stadt.example',
      en: 'an address such as planung@stadt.example',
    });
  return { smtp, from: from ?? 'jahresring@localhost' };
}

function sharedFolder(
  environment: Environment,
  data: string,
  eventStore: StoreAddress | undefined,
): string {
  const given = environment['JAHRESRING_SHARED'];
  if (!given) return data;
  if (!eventStore)
    throw new ConfigurationError('JAHRESRING_SHARED', given, {
      de: 'nichts ohne EVENTSTORE_URL',
      en: 'nothing without EVENTSTORE_URL',
    });
  return folder(environment, 'JAHRESRING_SHARED', data);
}

/** What is played cannot be taken back from a store that others use. */
function demo(environment: Environment, eventStore: StoreAddress | undefined): boolean {
  const wanted = flag(environment, 'JAHRESRING_DEMO', eventStore === undefined);
  if (wanted && eventStore)
    throw new ConfigurationError('JAHRESRING_DEMO', 'on', {
      de: 'off, wo EVENTSTORE_URL gesetzt ist',
      en: 'off where EVENTSTORE_URL is given',
    });
  return wanted;
}
