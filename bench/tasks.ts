/** What waits for a planner, as a browser sends it. */
export const ASSIGN = {
  subject: { kind: 'CYCLE', id: 'kita-2027' },
  title: 'Rückmeldungen der Träger zur Platzzahl einholen',
  why: 'Vor der Beratung im Ausschuss müssen die anerkannten Träger gehört sein.',
  for: { role: 'planner' },
  cycleId: 'kita-2027',
} as const;

const PATHS = ['', '/claim', '/release'];

/** The `n`th command of a client: three to a task, of which the first answers with its id. */
export const commandAt = (n: number, id: string): Readonly<{ path: string; body: object }> =>
  isFirst(n)
    ? { path: '/api/tasks', body: ASSIGN }
    : { path: `/api/tasks/${id}${PATHS[n % PATHS.length] ?? ''}`, body: {} };

export const isFirst = (n: number): boolean => n % PATHS.length === 0;
