import type { Refusals } from '#kernel';
import { agendaRefusals } from './words/agenda-refusals';
import { bodyRefusals } from './words/body-refusals';
import { chainRefusals } from './words/chain-refusals';
import { paperRefusals } from './words/paper-refusals';
import { sessionRefusals } from './words/session-refusals';
import { turnRefusals } from './words/turn-refusals';
import { voteRefusals } from './words/vote-refusals';

/** What this room says when it refuses. */
export const refusals = {
  ...bodyRefusals,
  ...sessionRefusals,
  ...agendaRefusals,
  ...turnRefusals,
  ...voteRefusals,
  ...paperRefusals,
  ...chainRefusals,
} satisfies Refusals;
