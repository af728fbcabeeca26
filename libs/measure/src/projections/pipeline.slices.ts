import type { LocalDate } from '#kernel';
import type { PlaceChange } from '../domain/measure.content';
import type { MeasureApproved, RealisationEvent } from '../domain/measure.events';
import { counted } from './pipeline.references';
import {
  add,
  heldBy,
  isOpen,
  type Held,
  type Leaving,
  type Slice,
  type Table,
} from './pipeline.rows';

type Resolved = Omit<Slice, 'areaId' | 'areaName' | 'ageGroup' | 'careForm' | 'places'>;

/** Only places stand in the pipeline; hours or cases do not. */
const slices = (resolved: Resolved, changes: readonly PlaceChange[]): readonly Slice[] =>
  changes.flatMap(({ areaId, areaName, ageGroup, careForm, unit, amount }) =>
    unit === 'PLACES' && ageGroup !== undefined
      ? [
          {
            ...resolved,
            areaId,
            areaName,
            ageGroup,
            ...(careForm === undefined ? {} : { careForm }),
            places: amount,
          },
        ]
      : [],
  );

export function approve(rows: Table, data: MeasureApproved['data']): void {
  const { measureId, title, cycleId, provider, decidedOn, placesUnknown } = data;
  const { paperId, sessionId, resolutionItem } = data;
  if (placesUnknown)
    add(rows, measureId, [{ kind: 'UNKNOWN', measureId, title, decidedOn, from: decidedOn }]);
  const resolved: Resolved = {
    kind: 'SLICE',
    measureId,
    title,
    ...(cycleId === undefined ? {} : { cycleId }),
    ...(provider === undefined ? {} : { provider }),
    decidedOn,
    paperId,
    sessionId,
    resolutionItem,
    from: decidedOn,
  };
  add(rows, measureId, slices(resolved, data.places));
}

/** Splits what opens from what is still to open; both stay until a reference date counts them. */
function open(rows: Table, measureId: string, openedOn: LocalDate, places: readonly PlaceChange[]) {
  for (const change of places) split(rows, measureId, openedOn, change);
  for (const [id, row] of heldBy(rows, measureId))
    if (row.kind === 'UNKNOWN' && isOpen(row)) rows.put(id, counted(rows, { ...row, openedOn }));
}

function split(rows: Table, measureId: string, openedOn: LocalDate, change: PlaceChange): void {
  let wanted = change.amount;
  for (const [id, row] of heldBy(rows, measureId)) {
    if (row.kind !== 'SLICE' || !isOpen(row) || !sameGroup(row, change)) continue;
    const part = Math.abs(wanted) < Math.abs(row.places) ? wanted : row.places;
    if (part === 0) break;
    wanted -= part;
    const rest = row.places - part;
    if (rest !== 0) add(rows, measureId, [{ ...row, places: rest }]);
    rows.put(id, counted(rows, { ...row, places: part, openedOn }));
  }
}

const sameGroup = (row: Slice, { areaId, ageGroup, unit }: PlaceChange) =>
  unit === 'PLACES' && row.areaId === areaId && row.ageGroup === ageGroup;

const leave = (rows: Table, measureId: string, leaves: Leaving): readonly Held[] => {
  const gone = heldBy(rows, measureId).filter(([, row]) => isOpen(row));
  for (const [id, row] of gone) rows.put(id, { ...row, leaves });
  return gone.map(([, row]) => row);
};

/** What was there goes on under another area, site or provider; its resolution stays. */
function goOn(
  rows: Table,
  measureId: string,
  leaves: Leaving,
  as: (rows: readonly Slice[]) => readonly Slice[],
): void {
  const gone = leave(rows, measureId, leaves);
  const slicesBefore = gone.filter((row) => row.kind === 'SLICE');
  const unknown = gone.filter((row) => row.kind === 'UNKNOWN');
  const { on: from } = leaves;
  add(
    rows,
    measureId,
    [...as(slicesBefore), ...unknown].map((row) => ({ ...row, from })),
  );
}

export function realise(rows: Table, { type, data }: RealisationEvent): void {
  const { measureId } = data;
  switch (type) {
    case 'MeasureOpened':
      open(rows, measureId, data.openedOn, data.places);
      return;
    case 'MeasureWithdrawn':
      leave(rows, measureId, { on: data.withdrawnOn, because: 'WITHDRAWN' });
      return;
    case 'MeasureReleased':
      leave(rows, measureId, { on: data.releasedOn, because: 'RELEASED' });
      return;
    case 'MeasureRededicated': {
      const leaves: Leaving = { on: data.rededicatedOn, because: 'REDEDICATED' };
      goOn(rows, measureId, leaves, ([first]) => (first ? slices(first, data.to) : []));
      return;
    }
    case 'MeasureTransferred': {
      const leaves: Leaving = { on: data.transferredOn, because: 'TRANSFERRED' };
      goOn(rows, measureId, leaves, (before) =>
        before.map((row) => ({ ...row, provider: data.to })),
      );
      return;
    }
  }
}
