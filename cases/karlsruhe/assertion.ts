/** What the sources say, what the product says. */
export type Assertion = Readonly<{
  id: string;
  what: string;
  expected: string;
  found: string;
  ok: boolean;
  /** What the sources leave open here. */
  unexplained?: readonly string[];
}>;

type Compared = Omit<Assertion, 'ok'>;

export const compare = (compared: Compared): Assertion => ({
  ...compared,
  ok: compared.expected === compared.found,
});

/** Parts that are alike are said once: how many of how many. */
export const allOf = (agreeing: number, all: number): string => `${agreeing} of ${all}`;
