/** What was looked at: `id` for programs, the same in every language; `check` for people. */
export type Check = Readonly<{ id: string; check: string }>;

export type Finding = Check & Readonly<{ state: 'ok' | 'warning' | 'error'; found: string }>;

/** `newest`: log time of the newest event of a log. */
export type Examined = Readonly<{ findings: readonly Finding[]; newest?: string }>;

type Judge = (check: Check, found: string) => Finding;

export const ok: Judge = (check, found) => ({ ...check, state: 'ok', found });
export const warning: Judge = (check, found) => ({ ...check, state: 'warning', found });
export const error: Judge = (check, found) => ({ ...check, state: 'error', found });
