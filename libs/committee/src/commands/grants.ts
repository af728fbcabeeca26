import type { Grant } from '#kernel';

/** Who sets bodies up. */
export const KEEPERS: readonly Grant[] = ['headOfPlanning', 'administrator', 'system'];

/** Who writes papers and leads them through their chain. */
export const WRITERS: readonly Grant[] = ['planner', 'headOfPlanning', 'departmentHead', 'system'];

/** Who releases them. */
export const RELEASERS: readonly Grant[] = ['headOfPlanning', 'departmentHead', 'system'];

/** Who convenes a session and records what it did. */
export const OFFICERS: readonly Grant[] = ['chair', 'minuteTaker', 'system'];
