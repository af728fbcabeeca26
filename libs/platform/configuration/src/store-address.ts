import { X509Certificate, createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Words } from '#kernel';
import { AddressRefused } from './refused';
import { PERCENT, masked } from './secret';

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

/** Names of the scheme before and after the product was renamed. */
const SCHEME = /^(esdb|kurrentdb|kurrent|kdb)(\+discover)?:\/\/(.*)$/;
const EXAMPLE = (or: string) =>
  `esdb://user:password@host:2113 ${or} kurrentdb://host-1:2113,host-2:2113,host-3:2113`;
const PORT = 2113;

/** @throws AddressRefused naming the part that cannot be */
export function storeAddress(given: string): StoreAddress {
  const [known, , plus, rest = ''] = SCHEME.exec(given) ?? [];
  if (known === undefined)
    throw refused(
      `eine Verbindung wie ${EXAMPLE('oder')}`,
      `a connection string such as ${EXAMPLE('or')}`,
    );
  const [before = '', query = ''] = split(rest, '?');
  if (query.includes('@')) throw new AddressRefused(PERCENT);
  const at = before.lastIndexOf('@');
  const hosts = before
    .slice(at + 1)
    .replace(/\/+$/, '')
    .split(',')
    .map(hostOf);
  const discover = plus !== undefined;
  if (discover && hosts.length > 1)
    throw refused(
      'ein Hostname hinter +discover://, oder mehrere Hosts ohne +discover',
      'one host name behind +discover://, or several hosts without +discover',
    );
  return {
    hosts,
    discover,
    shown: masked(given),
    ...(at < 0 ? {} : { credentials: credentialsOf(before.slice(0, at)) }),
    ...optionsOf(query),
  };
}

const refused = (de: string, en: string) => new AddressRefused({ de, en });

const split = (text: string, mark: string): string[] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
};

function hostOf(text: string) {
  const [, address = '', port = ''] = /^([\w.-]+|\[[0-9a-f:.]+\])(?::(.*))?$/i.exec(text) ?? [];
  if (!address)
    throw refused(
      `Host und Port wie localhost:${PORT}, wo „${masked(text)}“ steht`,
      `a host and port, such as localhost:${PORT}, where "${masked(text)}" stands`,
    );
  if (port === '') return { address, port: PORT };
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
    throw refused(
      `ein Port von 1 bis 65535 hinter ${address}; steht dort ein Passwort, so folgen ihm @ und Host`,
      `a port from 1 to 65535 behind ${address}; where that is a password, @ and a host follow it`,
    );
  return { address, port: Number(port) };
}

function credentialsOf(text: string) {
  const [username = '', password] = split(text, ':');
  if (!username || !password)
    throw refused('Benutzer:Passwort vor dem @', 'user:password before the @');
  try {
    return {
      username: decodeURIComponent(username),
      password: decodeURIComponent(password),
    };
  } catch {
    throw refused(
      'Benutzer:Passwort vor dem @, Sonderzeichen als %xx',
      'user:password before the @, special characters percent-encoded',
    );
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
const CERTIFICATE = { de: 'einem Zertifikat (PEM)', en: 'a certificate (PEM)' };
const FILES = {
  tlscafile: { name: 'caFile', read: certificate, holds: CERTIFICATE },
  usercertfile: { name: 'certFile', read: certificate, holds: CERTIFICATE },
  userkeyfile: {
    name: 'keyFile',
    read: createPrivateKey,
    holds: { de: 'einem privaten Schlüssel (PEM)', en: 'a private key (PEM)' },
  },
} as const;

/** What would weaken a promise or does nothing is refused, not passed over. */
const REFUSED: Readonly<Record<string, Words>> = {
  throwonappendfailure: {
    de: 'kein throwOnAppendFailure: Was nicht geschrieben wurde, darf nicht unbemerkt bleiben',
    en: 'no throwOnAppendFailure: a failed append must not go unnoticed',
  },
  tlsverifycert: {
    de: 'kein tlsVerifyCert: Nennen Sie das Zertifikat Ihrer Zertifizierungsstelle als tlsCAFile',
    en: 'no tlsVerifyCert: give the certificate of your authority as tlsCAFile',
  },
  defaultdeadline: {
    de: 'kein defaultDeadline: Jeder Aufruf hat seine eigene Frist',
    en: 'no defaultDeadline: every call has a time limit of its own',
  },
};

function optionsOf(query: string): Options {
  const options: Record<string, unknown> = { tls: true };
  for (const pair of query === '' ? [] : query.split('&')) {
    const [key = '', value = ''] = split(pair, '=');
    Object.assign(options, optionOf(key, value));
  }
  return options as Options;
}

function fileOf(option: keyof typeof FILES, key: string, value: string) {
  const { name, read, holds } = FILES[option];
  try {
    const file = decodeURIComponent(value);
    read(readFileSync(file));
    return { [name]: file };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw refused(
      `eine Datei mit ${holds.de} als ${key}, wo „${value}“ steht: ${why}`,
      `a file with ${holds.en} as ${key}, where "${value}" stands: ${why}`,
    );
  }
}

function optionOf(key: string, value: string): Partial<Options> {
  const name = key.toLowerCase().replace(/[_-]/g, '');
  const number = NUMBERS.find((known) => known.toLowerCase() === name);
  if (number) {
    if (!/^\d{1,9}$/.test(value))
      throw refused(
        `Millisekunden als ${key}, wo „${value}“ steht`,
        `milliseconds as ${key}, where "${value}" stands`,
      );
    return { [number]: Number(value) };
  }
  if (Object.hasOwn(FILES, name)) return fileOf(name as keyof typeof FILES, key, value);
  if (name === 'tls') {
    if (value !== 'true' && value !== 'false')
      throw refused('tls=true oder tls=false', 'tls=true or tls=false');
    return { tls: value === 'true' };
  }
  if (name === 'nodepreference') {
    if (value.toLowerCase() !== 'leader')
      throw refused(
        'nodePreference=leader: Entscheidungen dürfen nicht auf einem Knoten beruhen, der hinterherhinkt',
        'nodePreference=leader: decisions must not rest on a node that lags',
      );
    return {};
  }
  const known = `tls, tlsCAFile, userCertFile, userKeyFile, ${NUMBERS.join(', ')}`;
  throw Object.hasOwn(REFUSED, name)
    ? new AddressRefused(REFUSED[name] as Words)
    : refused(`keine Option ${key}; es gibt ${known}`, `no option ${key}; known are ${known}`);
}
