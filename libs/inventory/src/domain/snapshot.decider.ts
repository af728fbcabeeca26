import { localDateOf } from '#calendar';
import { assess, Rejection, repeats, type Category, type Command, type LocalDate } from '#kernel';
import type { Figure } from './figure';
import {
  completenessOf,
  openedOf,
  type OpenedSnapshot,
  type Request,
  type Snapshot,
} from './snapshot';
import {
  correctFigure,
  recordFigures,
  type CorrectFigure,
  type Recorder,
} from './snapshot-figures';
import { upcast, type MissingFigure, type SnapshotEvent } from './snapshot.events';

export type OpenSnapshot = Command<'OpenSnapshot', OpenedSnapshot>;
export type FreezeSnapshot = Command<'FreezeSnapshot', { snapshotId: string }>;
export type RequestData = Command<
  'RequestData',
  { snapshotId: string; providerId: string; providerName?: string; dueOn: LocalDate }
>;
export type DeliverData = Command<
  'DeliverData',
  { snapshotId: string; providerId: string; note?: string }
>;
export type SnapshotCommand =
  OpenSnapshot | Recorder | FreezeSnapshot | CorrectFigure | RequestData | DeliverData;

const initialState: Snapshot = { status: 'unopened', figures: {}, requests: {} };

/** @throws Rejection SNAPSHOT_ALREADY_OPENED, NOTHING_EXPECTED */
function open({ data }: OpenSnapshot, { opened }: Snapshot): SnapshotEvent[] {
  if (opened) {
    if (repeats(data, opened)) return [];
    throw new Rejection('SNAPSHOT_ALREADY_OPENED', { at: '/snapshotId', value: data.snapshotId });
  }
  for (const field of ['areas', 'ageGroups', 'measures'] as const)
    if (data.expected[field].length === 0)
      throw new Rejection('NOTHING_EXPECTED', { at: `/expected/${field}`, value: field });
  return [{ type: 'SnapshotOpened', version: 1, data }];
}

/** Unit: names of missing figures that a refusal lists; the event lists all. */
const NAMED = 10;

/** @throws Rejection SNAPSHOT_NOT_FOUND, INVENTORY_COMPLETE */
function freeze(command: FreezeSnapshot, snapshot: Snapshot): SnapshotEvent[] {
  const { snapshotId } = command.data;
  const { expected, cycleId, placesOn, populationOn } = openedOf(snapshot, snapshotId);
  if (snapshot.status === 'frozen') return [];
  const { completeness, missing } = completenessOf(snapshot, expected);
  const assessment = assess(command, [
    {
      force: 'W',
      rule: 'INVENTORY_COMPLETE',
      met: missing.length === 0,
      at: '/snapshotId',
      value: missing.slice(0, NAMED).map(say(expected.areas)).join('; '),
      params: { missing: missing.length, expected: completeness.expected },
    },
  ]);
  const reason = assessment.overrides[0]?.reason;
  return [
    {
      type: 'SnapshotFrozen',
      version: 1,
      data: {
        snapshotId,
        ...(cycleId === undefined ? {} : { cycleId }),
        placesOn,
        populationOn,
        completeness,
        missing,
        ...(reason === undefined ? {} : { reason }),
        ...assessment,
      },
    },
  ];
}

const say =
  (areas: OpenedSnapshot['expected']['areas']) =>
  ({ areaId, ageGroup, measure }: MissingFigure): string =>
    `${areas.find((area) => area.areaId === areaId)?.name ?? areaId} ${ageGroup} ${measure}`;

/** @throws Rejection SNAPSHOT_NOT_FOUND, SNAPSHOT_FROZEN, UNKNOWN_PROVIDER, DUE_IN_THE_PAST */
function request({ data, now }: RequestData, snapshot: Snapshot): SnapshotEvent[] {
  const { snapshotId, providerId, providerName, dueOn } = data;
  openedOf(snapshot, snapshotId);
  if (snapshot.requests[providerId]?.dueOn === dueOn) return [];
  if (snapshot.status === 'frozen')
    throw new Rejection('SNAPSHOT_FROZEN', { at: '/snapshotId', value: snapshotId });
  if (providerName === undefined)
    throw new Rejection('UNKNOWN_PROVIDER', { at: '/providerId', value: providerId });
  const today = localDateOf(now);
  if (dueOn <= today)
    throw new Rejection('DUE_IN_THE_PAST', { at: '/dueOn', value: dueOn, params: { today } });
  return [{ type: 'DataRequested', version: 1, data: { ...data, providerName } }];
}

/** @throws Rejection SNAPSHOT_NOT_FOUND, DATA_NOT_REQUESTED */
function deliver({ data, now }: DeliverData, snapshot: Snapshot): SnapshotEvent[] {
  openedOf(snapshot, data.snapshotId);
  const known = snapshot.requests[data.providerId];
  if (!known)
    throw new Rejection('DATA_NOT_REQUESTED', { at: '/providerId', value: data.providerId });
  if (known.deliveredOn !== undefined) return [];
  return [{ type: 'DataDelivered', version: 1, data: { ...data, deliveredOn: localDateOf(now) } }];
}

const isRecorder = (command: SnapshotCommand): command is Recorder => 'figures' in command.data;

function decide(command: SnapshotCommand, snapshot: Snapshot): SnapshotEvent[] {
  if (isRecorder(command)) return recordFigures(command, snapshot);
  switch (command.type) {
    case 'OpenSnapshot':
      return open(command, snapshot);
    case 'FreezeSnapshot':
      return freeze(command, snapshot);
    case 'CorrectFigure':
      return correctFigure(command, snapshot);
    case 'RequestData':
      return request(command, snapshot);
    case 'DeliverData':
      return deliver(command, snapshot);
  }
}

function evolve(snapshot: Snapshot, { type, data }: SnapshotEvent): Snapshot {
  switch (type) {
    case 'SnapshotOpened':
      return { ...snapshot, status: 'open', opened: data };
    case 'SnapshotFiguresRecorded':
      return withFigures(snapshot, data.figures);
    case 'SnapshotFrozen':
      return { ...snapshot, status: 'frozen' };
    case 'FigureCorrected':
      return withFigures(
        snapshot,
        [snapshot.figures[data.figureId]].flatMap((known) =>
          known ? [{ ...known, value: data.value }] : [],
        ),
      );
    case 'DataRequested':
      return withRequest(snapshot, data.providerId, { dueOn: data.dueOn });
    case 'DataDelivered':
      return withRequest(snapshot, data.providerId, {
        ...snapshot.requests[data.providerId],
        deliveredOn: data.deliveredOn,
      });
  }
}

const withFigures = (snapshot: Snapshot, figures: readonly Figure[]): Snapshot => ({
  ...snapshot,
  figures: {
    ...snapshot.figures,
    ...Object.fromEntries(figures.map((figure) => [figure.figureId, figure])),
  },
});

const withRequest = (snapshot: Snapshot, providerId: string, request: Request): Snapshot => ({
  ...snapshot,
  requests: { ...snapshot.requests, [providerId]: request },
});

/** The stock as it stood on its reference dates; stream `snapshot-<snapshotId>`. */
export const snapshots: Category<Snapshot, SnapshotCommand, SnapshotEvent> = {
  category: 'snapshot',
  initialState,
  decide,
  evolve,
  upcast,
};
