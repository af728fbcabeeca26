import type { Tone } from '../patterns/alert';

export const JUDGEMENT_TONE: Readonly<
  Record<'REACHED' | 'PARTLY' | 'NOT_REACHED' | 'NOT_ASSESSABLE', Tone>
> = { REACHED: 'success', PARTLY: 'info', NOT_REACHED: 'danger', NOT_ASSESSABLE: 'warning' };
