export type Entry = Readonly<{
  term: string;
  /** As it is written in texts; as the term itself where absent. */
  forms?: readonly string[];
  meaning: string;
  source?: string;
}>;
export type Glossary = Readonly<Record<string, Entry>>;

/** A stretch of a text, with the key of the term it is a form of. */
export type Stretch = Readonly<{ text: string; name?: string }>;
/** Parts a text at the terms in it; put together the stretches are the text. */
export type Recognise = (text: string) => readonly Stretch[];

/** A form as a pattern: its first letter large or small, its spaces breaking or not. */
const patternOf = (form: string) =>
  form
    .replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s`)
    .replace(/^\p{L}/u, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);

const plain = (text: string) => text.replaceAll(/\s/g, ' ').toLowerCase();

/** Whole words only, the longest form first. */
export function recogniserOf(glossary: Glossary): Recognise {
  const forms = Object.entries(glossary)
    .flatMap(([name, { term, forms: written = [term] }]) => written.map((form) => ({ form, name })))
    .sort((a, b) => b.form.length - a.form.length);
  const names = new Map(forms.map(({ form, name }) => [plain(form), name]));
  const word = String.raw`[\p{L}\p{N}-]`;
  const any = forms.map(({ form }) => patternOf(form)).join('|');
  const found = new RegExp(`(?<!${word})(${any})(?!${word})`, 'u');
  return (text) =>
    text.split(found).flatMap((part, index) => {
      if (part === '') return [];
      const name = index % 2 === 1 ? names.get(plain(part)) : undefined;
      return [name === undefined ? { text: part } : { text: part, name }];
    });
}
