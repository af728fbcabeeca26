import type { BodyKind } from '../terms';

/** Whether carriers were heard by a day: recorded here, only taken over from elsewhere, or not. */
export type Hearing = 'RECORDED' | 'IMPORTED' | 'NONE';

type Vote = Readonly<{
  bodyKind: BodyKind;
  planAdoption: boolean;
  cycleId?: string | undefined;
}>;

/**
 * The youth welfare committee votes on the plan of a cycle only after it has heard the carriers.
 * @source § 80 Abs. 4 S. 2 SGB VIII
 */
export const needsHearing = ({ bodyKind, planAdoption, cycleId }: Vote): boolean =>
  planAdoption && cycleId !== undefined && (bodyKind === 'JHA' || bodyKind === 'LJHA');

/** What was taken over proves nothing for a vote taken here. */
export const isHeard = (hearing: Hearing, imported: boolean): boolean =>
  hearing === 'RECORDED' || (imported && hearing === 'IMPORTED');
