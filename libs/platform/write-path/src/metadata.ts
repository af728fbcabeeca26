import {
  Rejection,
  type CommandContext,
  type Event,
  type Instant,
  type LocalDate,
  type Metadata,
} from '#kernel';

/** The first day a fact may carry that is recorded now, without counting as backdated. */
export type Timeliness = (now: Instant) => LocalDate;

type Attempt = Readonly<{ commandId: string; fingerprint: string; context: CommandContext }>;

/** @throws Rejection BACKDATING_NEEDS_ROLE, BACKDATING_NEEDS_REASON */
export function metadataOf(
  { effectiveOn, corrects }: Event,
  { commandId, fingerprint, context }: Attempt,
  recordedAt: Instant,
  timeliness: Timeliness,
): Metadata {
  const { actor, onBehalfOf, correlationId, causationId, imported } = context;
  const backdated = effectiveOn && backdating(effectiveOn, timeliness(recordedAt), context);
  return {
    actor,
    commandId,
    fingerprint,
    correlationId: correlationId ?? commandId,
    causationId: causationId ?? commandId,
    recordedAt,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    ...(backdated === undefined ? {} : { backdated }),
    ...(imported === undefined ? {} : { imported }),
    ...(corrects === undefined ? {} : { corrects }),
  };
}

/** The reason a late record must give. Imported history says so itself and needs none. */
function backdating(
  effectiveOn: LocalDate,
  timelyFrom: LocalDate,
  { backdating, imported }: CommandContext,
): string | undefined {
  if (effectiveOn >= timelyFrom || imported) return undefined;
  const refusal = { at: '/backdating', value: effectiveOn, params: { timelyFrom } };
  if (!backdating?.allowed) throw new Rejection('BACKDATING_NEEDS_ROLE', refusal);
  if (!backdating.reason) throw new Rejection('BACKDATING_NEEDS_REASON', refusal);
  return backdating.reason;
}
