let last = '';

/** The list a task was opened from, with its filters and its place. */
export const rememberList = (search: string): void => void (last = search);

export const lastList = (): string => (last === '' ? '/tasks' : `/tasks?${last}`);
