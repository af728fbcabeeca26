/** Exit codes of the command line; documented by `jahresring --help`. */
export const EXIT = {
  ok: 0,
  /** The product refused: the problem document says why. */
  refused: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** No product answers and the files cannot be opened. */
  unreachable: 3,
  /** Not signed in, or not allowed. */
  forbidden: 4,
} as const;

export const HELP = `
Exit codes: 0 done · 1 refused by a rule or not found · 2 wrong usage · 3 no product reachable ·
4 not signed in or not allowed`;
