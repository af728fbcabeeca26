import type { OrderedStep } from './order-of-bodies.rule';

/**
 * The youth welfare committee deals with every plan: a chain that adopts one has a step of it.
 * @source § 71 Abs. 3 SGB VIII
 */
export const hasCommitteeStep = (
  chain: readonly Pick<OrderedStep, 'bodyKind' | 'status'>[],
): boolean => chain.some(({ bodyKind, status }) => bodyKind === 'JHA' && status !== 'skipped');
