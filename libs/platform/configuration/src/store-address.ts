import { X509Certificate, createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Where a remote event store is and how it is spoken to. Units: milliseconds. */
export type StoreAddress = Readonly<{
  hosts: readonly Readonly<{ address: string; port: number }>[];
  /** The one host is a name whose addresses are the nodes of a cluster. */
  discover: boolean;
  tls: boolean;
  credentials?: Readonly<{ username: string; password: string }>;
  caFile?: string;
  certFile?: string;
  keyFile?: string;
  keepAliveInterval?: number;
  keepAliveTimeout?: number;
  discoveryInterval?: number;
  maxDiscoverAttempts?: number;
  /** As it may be shown: without the password. */
  shown: string;
}>;

/** What is wrong with a connection string, and what stands there in its place. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  constructor(
    readonly shown: string,
    readonly expected: string,
  ) {
    super(expected);
  }
}

/** Names of the scheme before and after the product was renamed. */
const SCHEME = /^(esdb|kurrentdb|kurrent|kdb)(\+discover)?:\/\/(.*)$/;
const EXAMPLE = 'esdb://user:password@host:2113 or kurrentdb://host-1:2113,host-2:2113,host-3:2113';
const PORT = 2113;

/** @throws AddressRefused naming the part that cannot be */
export function storeAddress(given: string): StoreAddress {
  const shown = masked(given);
  const refuse = (expected: string) => new AddressRefused(shown, expected);
  const [, , plus, rest = ''] = SCHEME.exec(given) ?? [];
  if (!SCHEME.test(given)) throw refuse(`a connection string such as ${EXAMPLE}`);
  const [before = '', query = ''] = split(rest, '?');
  const at = before.lastIndexOf('@');
  const hosts = before
    .slice(at + 1)
    .replace(/\/+$/, '')
    .split(',')
    .map((host) => hostOf(host, refuse));
  const discover = plus !== undefined;
  if (discover && hosts.length > 1)
    throw refuse('one host name behind +discover://, or several hosts without +discover');
  return {
    hosts,
    discover,
    shown,
    ...(at < 0 ? {} : { credentials: credentialsOf(before.slice(0, at), refuse) }),
    ...optionsOf(query, refuse),
  };
}

type Refuse = (expected: string) => AddressRefused;

const split = (text: string, mark: string): string[] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
};

/** The password, and all that might be one. */
const masked = (given: string): string =>
  given.replace(/^([^:]*:\/\/)?.*@/, (all, scheme: string | undefined) => {
    const user = /^(?:[^:]*:\/\/)?([^:@]*):/.exec(all)?.[1];
    return `${scheme ?? ''}${user ?? ''}:***@`;
  });

function hostOf(text: string, refuse: Refuse) {
  const [, address = '', port = ''] = /^([\w.-]+|\[[0-9a-f:.]+\])(?::(.*))?$/i.exec(text) ?? [];
  if (!address) throw refuse(`a host and port, such as localhost:${PORT}, where "${text}" stands`);
  if (port === '') return { address, port: PORT };
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
    throw refuse(`a port from 1 to 65535 behind ${address}, where "${port}" stands`);
  return { address, port: Number(port) };
}

function credentialsOf(text: string, refuse: Refuse) {
  const [username = '', password] = split(text, ':');
  if (!username || !password) throw refuse('user:password before the @');
  try {
    return {
      username: decodeURIComponent(username),
      password: decodeURIComponent(password),
    };
  } catch {
    throw refuse('user:password before the @, special characters percent-encoded');
  }
}

type Options = Omit<StoreAddress, 'hosts' | 'discover' | 'credentials' | 'shown'>;

const NUMBERS = [
  'keepAliveInterval',
  'keepAliveTimeout',
  'discoveryInterval',
  'maxDiscoverAttempts',
] as const;
const certificate = (pem: Buffer) => new X509Certificate(pem);
const FILES = {
  tlscafile: { name: 'caFile', read: certificate, holds: 'a certificate (PEM)' },
  usercertfile: { name: 'certFile', read: certificate, holds: 'a certificate (PEM)' },
  userkeyfile: { name: 'keyFile', read: createPrivateKey, holds: 'a private key (PEM)' },
} as const;

/** What would weaken a promise or does nothing is refused, not passed over. */
const REFUSED: Readonly<Record<string, string>> = {
  throwonappendfailure: 'no throwOnAppendFailure: a failed append must not go unnoticed',
  tlsverifycert: 'no tlsVerifyCert: give the certificate of your authority as tlsCAFile',
  defaultdeadline: 'no defaultDeadline: every call has a time limit of its own',
};

function optionsOf(query: string, refuse: Refuse): Options {
  const options: Record<string, unknown> = { tls: true };
  for (const pair of query === '' ? [] : query.split('&')) {
    const [key = '', value = ''] = split(pair, '=');
    Object.assign(options, optionOf(key, value, refuse));
  }
  return options as Options;
}

function fileOf(option: keyof typeof FILES, key: string, value: string, refuse: Refuse) {
  const { name, read, holds } = FILES[option];
  try {
    const file = decodeURIComponent(value);
    read(readFileSync(file));
    return { [name]: file };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw refuse(`a file with ${holds} as ${key}, where "${value}" stands: ${why}`);
  }
}

function optionOf(key: string, value: string, refuse: Refuse): Partial<Options> {
  const name = key.toLowerCase().replace(/[_-]/g, '');
  const number = NUMBERS.find((known) => known.toLowerCase() === name);
  if (number) {
    if (!/^\d{1,9}$/.test(value)) throw refuse(`milliseconds as ${key}, where "${value}" stands`);
    return { [number]: Number(value) };
  }
  if (Object.hasOwn(FILES, name)) return fileOf(name as keyof typeof FILES, key, value, refuse);
  if (name === 'tls') {
    if (value !== 'true' && value !== 'false') throw refuse('tls=true or tls=false');
    return { tls: value === 'true' };
  }
  if (name === 'nodepreference') {
    if (value.toLowerCase() !== 'leader')
      throw refuse('nodePreference=leader: decisions must not rest on a node that lags');
    return {};
  }
  throw refuse(
    REFUSED[name] ??
      `no option ${key}; known are tls, tlsCAFile, userCertFile, userKeyFile, ${NUMBERS.join(', ')}`,
  );
}
