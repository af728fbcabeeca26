import type { Language } from '#kernel';

/** German unless the reader's first choice is English. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'de';
