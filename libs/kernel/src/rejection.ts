/**
 * Where and at what a rule took offence. `at` is a JSON pointer into the command's data; what of `params`
 * reads otherwise in each language comes in words.
 */
export type Refusal = Readonly<{
  at?: string;
  value?: string;
  params?: Readonly<Record<string, string | number | Words>>;
}>;

/**
 * The command is well formed, yet a rule forbids it in the present state. Becomes HTTP 409; the
 * words stand in the room's `refusals`, under the code.
 */
export class Rejection extends Error {
  override readonly name = 'Rejection';
  constructor(
    readonly code: string,
    readonly refusal: Refusal = {},
  ) {
    super(`${code}${refusal.at ? ` at ${refusal.at}` : ''}`);
  }
}

/** Several rules took offence at once, as in a table: every cell is named. The first leads. */
export class Rejections extends Rejection {
  constructor(readonly all: readonly [Rejection, ...Rejection[]]) {
    super(all[0].code, all[0].refusal);
  }
}

/**
 * Tries each item and gathers what the rules refuse, so that a whole table is judged at once.
 * @throws Rejection the only one; Rejections several, at most `most` of them
 */
export function eachOrAll<Item, Result>(
  items: readonly Item[],
  judge: (item: Item, index: number) => Result,
  most = 100,
): readonly Result[] {
  const refused: Rejection[] = [];
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (refused.length >= most) break;
    try {
      results.push(judge(item, index));
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      refused.push(...(error instanceof Rejections ? error.all : [error]));
    }
  }
  const [first, ...further] = refused;
  if (!first) return results;
  throw further.length > 0 ? new Rejections([first, ...further]) : first;
}

export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in each language of the product. */
export type Words = Readonly<Record<Language, string>>;

/** `{name}` in a text is filled from the refusal's `params`, or its `value`. */
export type RefusalText = Readonly<{ title: string; detail: string; wayOut: string }>;

/** The words of a room's refusals. `source` is the paragraph; `force` as in {@link Check}. */
export type Refusals = Readonly<
  Record<string, Readonly<{ source?: string; force?: 'E' | 'W' } & Record<Language, RefusalText>>>
>;

/** Fills `{name}` from `values`; what is unknown stays visible. */
export const fill = (text: string, values: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : hole;
  });
