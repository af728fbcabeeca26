import { LANGUAGES, wordOf, type Language, type PersonRef, type StoryTemplates } from '#kernel';

export type Sentence = Readonly<Record<Language, string>>;

/** What an id is called; unknown ids stay as they are. */
export type Naming = (id: string) => string | undefined;

/** Fields of an event by their path, `votes.yes`. */
function at(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[name]
          : undefined,
      data,
    );
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

const FORMS = {
  de: {
    number: (value: number) => value.toLocaleString('de-DE'),
    truth: (value: boolean) => (value ? 'ja' : 'nein'),
    day: '$3.$2.$1',
  },
  en: {
    number: (value: number) => value.toLocaleString('en-GB'),
    truth: (value: boolean) => (value ? 'yes' : 'no'),
    day: '$1-$2-$3',
  },
} as const;

/** A value as a reader of `language` expects it: days in their order, lists in a row. */
function say(value: unknown, language: Language, naming: Naming): string {
  const form = FORMS[language];
  if (Array.isArray(value)) return value.map((v) => say(v, language, naming)).join(', ');
  if (typeof value === 'number') return form.number(value);
  if (typeof value === 'boolean') return form.truth(value);
  if (typeof value !== 'string') return '–';
  return naming(value) ?? wordOf(value, language) ?? value.replace(DAY, form.day);
}

/** Holes that name a person. A stored sentence keeps them: names stand nowhere in clear. */
const PERSON = /(?:^|\.)(?:actor|person|holder|sitter)$/;
/** A part that is said once for each of a list: `[votes: {name} …]`. */
const EACH = /\[(\w+):([^\]]*)\]/g;
const HOLE = /\{([\w.]+)\}/g;

const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** The template with a part for each of its lists, the holes by their place in them. */
const spread = (template: string, data: object): string =>
  template.replace(EACH, (_, list: string, part: string) =>
    Array.from({ length: count(at(data, list)) }, (_, i) =>
      part.replace(HOLE, (_, path: string) => `{${list}.${i}.${path}}`),
    ).join(''),
  );

/** Braces that a user typed are no holes. */
const quoted = (text: string) => text.replaceAll('{', '{{');

/** The persons a sentence names, by their holes. */
export function personsIn(
  templates: StoryTemplates,
  { type, data, actor }: Told,
): Readonly<Record<string, PersonRef>> {
  const texts = spread(Object.values(templates[type] ?? {}).join(' '), data);
  const paths = [...texts.matchAll(HOLE)].map(([, path = '']) => path);
  return Object.fromEntries(
    paths
      .filter((path) => PERSON.test(path))
      .map((path) => [path, at({ ...data, actor }, path)])
      .filter((entry): entry is [string, PersonRef] => typeof entry[1] === 'string'),
  );
}

/** Puts names into the holes of a stored sentence; `first`: the name begins it. */
export const withNames = (
  text: string,
  nameOf: (path: string, first: boolean) => string | undefined,
): string =>
  text.replace(/\{\{|\{([\w.]+)\}/g, (_, path: string | undefined, offset: number) =>
    path === undefined ? '{' : (nameOf(path, offset === 0) ?? '–'),
  );

export type Told = Readonly<{ type: string; data: object; actor: string }>;

/** The sentence of one event, in every language; without a template the type itself. */
export function sentence(templates: StoryTemplates, told: Told, naming: Naming): Sentence {
  const { type, data } = told;
  const tell = (language: Language) =>
    spread(templates[type]?.[language] ?? type, data).replace(HOLE, (hole, path: string) =>
      PERSON.test(path) ? hole : quoted(say(at(data, path), language, naming)),
    );
  return Object.fromEntries(LANGUAGES.map((language) => [language, tell(language)])) as Sentence;
}

const NAMES = ['title', 'name', 'label'] as const;

/** What the event calls its own aggregate, if it does. */
export const nameIn = (data: object): string | undefined =>
  NAMES.map((key) => (data as Record<string, unknown>)[key]).find(
    (name): name is string => typeof name === 'string',
  );

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** An id of what two others are needed to name, e.g. a carrier's response: part of the story of both. */
const OF_TWO = new RegExp(`^(${UUID})\\.(${UUID})$`);

const idsOf = (value: string): readonly string[] => OF_TWO.exec(value) ?? [value];

/** Ids the event speaks of: its fields that end in `Id` or `Ids`, however deep. */
export function subjectsIn(data: unknown): readonly string[] {
  const found = new Set<string>();
  collect(data, '', found);
  return [...found].slice(0, MOST);
}

function collect(value: unknown, key: string, found: Set<string>): void {
  if (typeof value === 'string') {
    if (/Ids?$/.test(key)) idsOf(value).forEach((id) => found.add(id));
  } else if (typeof value === 'object' && value !== null)
    for (const [name, member] of Object.entries(value))
      collect(member, Array.isArray(value) ? key : name, found);
}

/** A bulk event tells its own aggregate's story, not that of each of its thousand rows. */
const MOST = 64;
