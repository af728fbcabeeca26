import { Spoken, type Words } from '#kernel';

/** The product does not start on a guess. */
export class ConfigurationError extends Spoken {
  override readonly name = 'ConfigurationError';
  constructor(
    readonly variable: string,
    /** As it may be shown. */
    readonly value: string,
    /** What would stand in its place. */
    readonly expected: Words,
  ) {
    const given = `${variable}="${oneLine(value)}"`;
    super({
      de: `${given} geht nicht; möglich ist: ${expected.de}.`,
      en: `${given} is not possible; expected: ${expected.en}.`,
    });
  }
}

/** What is wrong with an address, and what stands there in its place; it never repeats a password. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  constructor(readonly expected: Words) {
    super(expected.en);
  }
}

const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');
