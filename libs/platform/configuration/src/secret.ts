import { readFileSync } from 'node:fs';
import { AddressRefused, ConfigurationError } from './refused';

type Environment = Readonly<Record<string, string | undefined>>;

/** A value that may hold a password, and the variable it came by. */
type Given = Readonly<{ variable: string; text: string }>;

/**
 * Given itself or in a file. An empty file is none: without the address that somebody meant to give,
 * the product would quietly work on its own.
 * @throws ConfigurationError
 */
export function secret(environment: Environment, name: string): Given | undefined {
  const itself = environment[name]?.trim();
  const variable = `${name}_FILE`;
  const file = environment[variable];
  if (itself && file)
    throw new ConfigurationError(variable, file, {
      de: `nichts, wo auch ${name} gesetzt ist`,
      en: `nothing where ${name} is given too`,
    });
  if (!file) return itself ? { variable: name, text: itself } : undefined;
  const text = contents(variable, file);
  if (text === '')
    throw new ConfigurationError(variable, file, {
      de: 'eine Datei, in der etwas steht',
      en: 'a file that is not empty',
    });
  return { variable, text };
}

function contents(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new ConfigurationError(variable, file, {
      de: 'eine Datei, die gelesen werden kann',
      en: 'a file that can be read',
    });
  }
}

/**
 * What `read` makes of an address that may hold a password.
 * @throws ConfigurationError by the variable it came by, without the password
 */
export function address<T>(
  environment: Environment,
  name: string,
  read: (text: string) => T,
): T | undefined {
  const given = secret(environment, name);
  if (given === undefined) return undefined;
  try {
    return read(given.text);
  } catch (error) {
    if (!(error instanceof AddressRefused)) throw error;
    throw new ConfigurationError(given.variable, masked(given.text), error.expected);
  }
}

/**
 * An address as it may be shown: without the password and all that might be one, where an @ or a
 * percent sign was forgotten too.
 */
export function masked(given: string): string {
  const [, scheme = '', rest = ''] = /^([^:/@]*:\/+)?(.*)$/s.exec(given) ?? [];
  const at = rest.lastIndexOf('@');
  const user = at < 0 ? undefined : /^[^:@]*(?=:)/.exec(rest)?.[0];
  const shown = at < 0 ? '' : `${user ?? ''}:***@`;
  const [, hosts = '', behind = ''] = /^([^/?#]*)(.*)$/s.exec(rest.slice(at + 1)) ?? [];
  return `${scheme}${shown}${withoutWords(hosts)}${behind.replace(TELLING, '$1***')}`;
}

/** Behind a host stands a number; what does not look like one may be a password. */
const withoutWords = (hosts: string): string =>
  hosts.replace(/\[[^\]]*\]|:(?!\d{0,5}(?:,|$))[^,]*/g, (part) =>
    part.startsWith('[') ? part : ':***',
  );

/** Options that by their names hold a secret. */
const TELLING = /([?&;][^=&]*(?:pass|pwd|secret|token|cred)[^=&]*=)[^&]*/gi;

/** For an @ that ends no password, as a character before it ends the place of passwords. */
export const PERCENT = {
  de: 'Benutzer:Passwort vor dem @, mit /, ?, # und @ darin als %2F, %3F, %23 und %40',
  en: 'user:password before the @, with /, ?, # and @ in them as %2F, %3F, %23 and %40',
} as const;

/** An @ behind the host belongs to a password that was not encoded. */
export const misplaced = ({ pathname, search, hash }: URL): boolean =>
  `${pathname}${search}${hash}`.includes('@');
