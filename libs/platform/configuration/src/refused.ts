import type { Language, Words } from '#kernel';

/** The product does not start on a guess. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(
    readonly variable: string,
    /** As it may be shown. */
    readonly value: string,
    /** What would stand in its place. */
    readonly expected: Words,
  ) {
    super(`${variable}="${oneLine(value)}" is not possible; expected: ${expected.en}.`);
  }

  /** The message in the language of whoever reads it. */
  saidIn(language: Language): string {
    if (language === 'en') return this.message;
    return `${this.variable}="${oneLine(this.value)}" geht nicht; möglich ist: ${this.expected.de}.`;
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
