import type { Job } from 'bullmq';

/** What a job that is none of ours is called by: no more of it than a line. */
export const said = ({ id, name }: Pick<Job, 'id' | 'name'>): string =>
  `${name.slice(0, 40)} ${String(id).slice(0, 80)}`.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');
