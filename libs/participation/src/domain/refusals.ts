import type { Refusals } from '#kernel';
import { invitationRefusals } from './words/invitation-refusals';
import { occasionRefusals } from './words/occasion-refusals';

/** What this room says when it refuses. */
export const refusals = {
  ...invitationRefusals,
  ...occasionRefusals,
} satisfies Refusals;
