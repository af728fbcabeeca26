import { assess, Rejection, repeats, type Category, type Command } from '#kernel';
import type { Figure } from './figure';
import {
  evolveReport,
  isReport,
  isReported,
  report,
  type EnterPlaces,
  type AnswerDataRequest,
} from './reported-places';
import {
  aboutRequest,
  evolveRequest,
  isAboutRequest,
  isOfRequest,
  type RequestCommand,
} from './data-request';
import { completenessOf, openedOf, type OpenedSnapshot, type Snapshot } from './snapshot';
import {
  correctFigure,
  recordFigures,
  type CorrectFigure,
  type Recorder,
} from './snapshot-figures';
import { upcast, type MissingFigure, type SnapshotEvent } from './snapshot.events';

export type OpenSnapshot = Command<'OpenSnapshot', OpenedSnapshot>;
export type FreezeSnapshot = Command<'FreezeSnapshot', { snapshotId: string }>;
export type SnapshotCommand =
  | OpenSnapshot
  | Recorder
  | FreezeSnapshot
  | CorrectFigure
  | RequestCommand
  | EnterPlaces
  | AnswerDataRequest;

const initialState: Snapshot = { status: 'unopened', figures: {}, requests: {}, reported: {} };

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

const isRecorder = (command: SnapshotCommand): command is Recorder => 'figures' in command.data;

function decide(command: SnapshotCommand, snapshot: Snapshot): SnapshotEvent[] {
  if (isRecorder(command)) return recordFigures(command, snapshot);
  if (isReport(command)) return report(command, snapshot);
  if (isAboutRequest(command)) return aboutRequest(command, snapshot);
  switch (command.type) {
    case 'OpenSnapshot':
      return open(command, snapshot);
    case 'FreezeSnapshot':
      return freeze(command, snapshot);
    case 'CorrectFigure':
      return correctFigure(command, snapshot);
  }
}

function evolve(snapshot: Snapshot, event: SnapshotEvent): Snapshot {
  if (isReported(event)) return evolveReport(snapshot, event);
  if (isOfRequest(event)) return evolveRequest(snapshot, event);
  const { type, data } = event;
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
  }
}

const withFigures = (snapshot: Snapshot, figures: readonly Figure[]): Snapshot => ({
  ...snapshot,
  figures: {
    ...snapshot.figures,
    ...Object.fromEntries(figures.map((figure) => [figure.figureId, figure])),
  },
});

/** The stock as it stood on its reference dates; stream `snapshot-<snapshotId>`. */
export const snapshots: Category<Snapshot, SnapshotCommand, SnapshotEvent> = {
  category: 'snapshot',
  initialState,
  decide,
  evolve,
  upcast,
};
