import type { Language, Words } from './rejection';

/** An error that whoever runs the product is told in their language; its message is the English one. */
export abstract class Spoken extends Error {
  constructor(
    private readonly words: Words,
    options?: ErrorOptions,
  ) {
    super(words.en, options);
  }

  saidIn(language: Language): string {
    return this.words[language];
  }
}
