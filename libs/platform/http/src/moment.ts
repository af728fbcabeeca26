import { isInstant, isLocalDate } from '#calendar';
import { InvalidRead, type AsOf, type EventStore, type Moment, type Position } from '#kernel';

/** What a position may look like; nobody computes with it. */
const POSITION = /^[0-9/]+$/;
const POSITION_EXAMPLE = '0000000000000000042';

/**
 * The position a reader waits for.
 * @throws InvalidRead when it is none: nothing would ever reach it
 */
export function awaited(waitFor: string | undefined): Position | undefined {
  if (waitFor === undefined || POSITION.test(waitFor)) return waitFor as Position | undefined;
  throw new InvalidRead('waitFor', waitFor, `a position such as ${POSITION_EXAMPLE}`);
}

const INSTANT_EXAMPLE = '2026-03-01T14:00:00Z';

/**
 * What `asOf` and `on` of a query string mean.
 * @throws InvalidRead
 */
export function momentOf(
  { asOf, on }: Readonly<{ asOf?: string | undefined; on?: string | undefined }>,
  dated: boolean,
): Moment {
  return {
    ...(asOf === undefined ? {} : { asOf: asOfOf(asOf) }),
    ...(on === undefined ? {} : { on: dayOf(on, dated) }),
  };
}

function asOfOf(asOf: string): AsOf {
  if (POSITION.test(asOf)) return { position: asOf as Position };
  const [, day] = /^(\d{4}-\d\d-\d\d)T.*(?:Z|[+-]\d\d:\d\d)$/.exec(asOf) ?? [];
  const parsed = isLocalDate(day) ? Date.parse(asOf) : NaN;
  const instant = Number.isNaN(parsed) ? '' : new Date(parsed).toISOString();
  if (!isInstant(instant))
    throw new InvalidRead(
      'asOf',
      asOf,
      `an instant such as ${INSTANT_EXAMPLE} or a position such as ${POSITION_EXAMPLE}`,
    );
  return { instant: instant };
}

function dayOf(on: string, dated: boolean) {
  if (!dated)
    throw new InvalidRead('on', on, 'nothing, this view has no dated facts, leave it out');
  if (!isLocalDate(on)) throw new InvalidRead('on', on, 'a date, YYYY-MM-DD');
  return on;
}

/** Clocks of a reader and of the product differ by less. Unit: milliseconds. */
const SKEW = 60_000;

/**
 * What will be recorded nobody can know: an instant that is still to come is no question. Log time
 * may run ahead of the clock, so an instant up to the newest event is one.
 * @throws InvalidRead
 */
export async function demandRecorded(
  { asOf }: Moment,
  store: EventStore,
  now: string,
): Promise<void> {
  if (!asOf || !('instant' in asOf)) return;
  const { instant } = asOf;
  if (Date.parse(instant) <= Date.parse(now) + SKEW) return;
  for await (const [newest] of store.readAll({ direction: 'backwards', limit: 1 }))
    if (newest && newest.metadata.recordedAt >= instant) return;
  throw new InvalidRead('asOf', instant, `an instant up to now, ${now}`);
}
