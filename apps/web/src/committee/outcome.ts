const CARRIED = ['ACCEPTED', 'ACCEPTED_AMENDED', 'RECOMMENDED', 'HEARD', 'NOTED'];

/** How an outcome is coloured; its words say it, too. */
export const toneOf = (outcome: string) =>
  CARRIED.includes(outcome)
    ? ('success' as const)
    : outcome === 'REJECTED'
      ? ('danger' as const)
      : ('warning' as const);
