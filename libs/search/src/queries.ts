import { InvalidRead } from '#kernel';
import { Count, OneOf, Optional, Text, defineQuery, seen, type Subject, type View } from '#shell';

/** Unit: hits of one kind. Looked at: so many, to be shown those that the reader may see. */
const USUAL = 10;
const LOOKED_AT = 500;

type Found = Readonly<{ kind: string; id: string; title: string; more: readonly string[] }>;

/** Parameters of `GET /search`, for the kinds of subject there are. */
function shapeOf(kinds: readonly string[]) {
  class SearchDto {
    @Text(200)
    readonly q!: string;

    @Optional()
    @OneOf(kinds)
    readonly kind?: string;

    /** Hits of each kind. */
    @Optional()
    @Count(1, 100)
    readonly limit?: number;
  }
  return SearchDto;
}

/** What the reader may see of what has the words; each row asks the policy of its own page. */
async function findIn(
  subject: Subject,
  words: string,
  view: View,
  limit: number,
): Promise<Readonly<{ rows: readonly Found[]; more: boolean }>> {
  const rows: Found[] = [];
  for (const hit of subject.find(words, view, LOOKED_AT)) {
    if ((await seen(subject, hit.id, view)) === undefined) continue;
    if (rows.length === limit) return { rows, more: true };
    rows.push({ kind: subject.kind, ...hit });
  }
  return { rows, more: false };
}

export const queries = (subjects: readonly Subject[]) => [
  defineQuery({
    name: 'search',
    route: 'GET /search',
    shape: shapeOf(subjects.map(({ kind }) => kind)),
    allow: ['anyone'],
    models: subjects.flatMap(({ item }) => item.models),
    read: async ({ q, kind, limit = USUAL }, view) => {
      if (view.moment.asOf)
        throw new InvalidRead('asOf', 'then', 'nothing, what is there now is found');
      const asked = subjects.filter((subject) => kind === undefined || subject.kind === kind);
      const found = await Promise.all(asked.map((subject) => findIn(subject, q, view, limit)));
      return {
        rows: found.flatMap(({ rows }) => rows),
        more: asked.filter((_, at) => found[at]?.more).map((subject) => subject.kind),
      };
    },
    summary: {
      de: 'Suche nach Zyklen, Maßnahmen, Vorlagen, Einrichtungen, Trägern und Personen',
      en: 'Search for cycles, measures, papers, facilities, providers and persons',
    },
  }),
];
