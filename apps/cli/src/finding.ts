export type Finding = Readonly<{ check: string; state: 'ok' | 'warning' | 'error'; found: string }>;

/** `newest`: log time of the newest event of a log. */
export type Examined = Readonly<{ findings: readonly Finding[]; newest?: string }>;

export const ok = (check: string, found: string): Finding => ({ check, state: 'ok', found });
export const warning = (check: string, found: string): Finding => ({
  check,
  state: 'warning',
  found,
});
export const error = (check: string, found: string): Finding => ({ check, state: 'error', found });
