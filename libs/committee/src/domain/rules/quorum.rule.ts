/**
 * `base`: all seats the bye-law gives, or those that are held. `recused`: whether members who may
 * not take part leave the base. `atLeast`: never fewer than so many.
 */
export type QuorumRule = Readonly<{
  threshold: 'HALF_OR_MORE' | 'MORE_THAN_HALF';
  base: 'STATUTORY' | 'ACTUAL_SEATS';
  recused: 'STAY_IN_BASE' | 'LEAVE_BASE';
  atLeast?: number;
}>;

/** Unit: seats. `statutory` voting seats, `entitled` of them held on the day, `recused` of these. */
export type Membership = Readonly<{ statutory: number; entitled: number; recused: number }>;

export type QuorumNeeded = Readonly<{ base: number; needed: number }>;

/**
 * How many members must be present and free to vote when the item is voted on.
 * @source § 37 Abs. 2 GemO BW (half or more); § 90 Abs. 1 VwVfG (more than half, three at least)
 */
export function quorumNeeded(
  { threshold, base, recused, atLeast = 1 }: QuorumRule,
  members: Membership,
): QuorumNeeded {
  const all = base === 'STATUTORY' ? members.statutory : members.entitled;
  const left = recused === 'LEAVE_BASE' ? all - members.recused : all;
  const half = threshold === 'HALF_OR_MORE' ? Math.ceil(left / 2) : Math.floor(left / 2) + 1;
  return { base: left, needed: Math.max(half, atLeast) };
}
