import { isInstant, isLocalDate } from '#calendar';
import { InvalidRead, type AsOf, type Moment, type Position } from '#kernel';

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
  if (/^[0-9/]+$/.test(asOf)) return { position: asOf as Position };
  const parsed = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(asOf) ? Date.parse(asOf) : NaN;
  const instant = Number.isNaN(parsed) ? '' : new Date(parsed).toISOString();
  if (!isInstant(instant))
    throw new InvalidRead(
      'asOf',
      asOf,
      `an instant such as ${INSTANT_EXAMPLE} or a position such as 0000000000000000042`,
    );
  return { instant: instant };
}

function dayOf(on: string, dated: boolean) {
  if (!dated)
    throw new InvalidRead('on', on, 'nothing, this view has no dated facts, leave it out');
  if (!isLocalDate(on)) throw new InvalidRead('on', on, 'a date, YYYY-MM-DD');
  return on;
}
