import {
  assess,
  eachOrAll,
  gathered,
  Rejection,
  repeats,
  type Assessment,
  type Command,
  type LocalDate,
} from '#kernel';
import { figureIdOf, type Figure, type FigureOf, type Origin, type Quality } from './figure';
import { measureOf } from './measures';
import { soundFigure, soundNumber } from './rules/figure.rule';
import { openedOf, type OpenedSnapshot, type Snapshot } from './snapshot';
import type { SnapshotEvent } from './snapshot.events';

/** A figure as it is handed in: without day it holds on the reference date, without value it is unknown. */
export type GivenFigure = FigureOf &
  Readonly<{
    value?: string;
    published?: string;
    source: string;
    method: string;
    quality: Quality;
    asOf?: LocalDate;
    origins?: readonly Origin[];
  }>;

type Recording = { snapshotId: string; figures: readonly GivenFigure[] };

export type RecordFigures = Command<'RecordFigures', Recording>;
/** Places summed up from the register of facilities. */
export type TakePlacesFromRegister = Command<'TakePlacesFromRegister', Recording>;
/** Figures of a table that was imported. */
export type TakeFiguresFromImport = Command<
  'TakeFiguresFromImport',
  Recording & { importId: string }
>;
export type Recorder = RecordFigures | TakePlacesFromRegister | TakeFiguresFromImport;

export type CorrectFigure = Command<
  'CorrectFigure',
  {
    snapshotId: string;
    figureId: string;
    value: string;
    reason: string;
    source: string;
    /** Event that recorded the figure; looked up by the shell. */
    recordedBy: string;
  }
>;

/** Unit: figures in one command; keeps an event well below the limit of an append. */
export const MAX_FIGURES = 1000;

/**
 * All figures or none; every one that is refused is named.
 * @throws Rejection SNAPSHOT_NOT_FOUND, SNAPSHOT_FROZEN, TOO_MANY_FIGURES
 * @throws Rejections of figures: FIGURE_TWICE, AREA_NOT_IN_SNAPSHOT, NOT_A_NUMBER, NEGATIVE_FIGURE,
 * FIGURE_NOT_WHOLE, FIGURE_UNKNOWN, FIGURE_ON_REFERENCE_DATE
 */
export function recordFigures(command: Recorder, snapshot: Snapshot): SnapshotEvent[] {
  const { snapshotId, figures: given } = command.data;
  const opened = openedOf(snapshot, snapshotId);
  if (given.length > MAX_FIGURES)
    throw new Rejection('TOO_MANY_FIGURES', { at: '/figures', value: String(given.length) });
  const figures = given.map((figure) => figureOf(figure, opened));
  const changed = figures.filter(({ figureId, ...figure }) => {
    const known = snapshot.figures[figureId];
    return !(known && repeats(figure, known));
  });
  if (changed.length === 0) return [];
  if (snapshot.status === 'frozen')
    throw new Rejection('SNAPSHOT_FROZEN', { at: '/snapshotId', value: snapshotId });
  const seen = new Set<string>();
  const assessments = eachOrAll(figures, (figure, index) =>
    judged(figure, { command, opened, seen, at: `/figures/${index}` }),
  );
  return [
    {
      type: 'SnapshotFiguresRecorded',
      version: 1,
      data: { snapshotId, figures: changed, ...gathered(assessments) },
    },
  ];
}

function figureOf(
  { value, ...given }: GivenFigure,
  { placesOn, populationOn, expected }: OpenedSnapshot,
): Figure {
  const { areaId, measure } = given;
  const asOf = measureOf(measure).reference === 'PLACES' ? placesOn : populationOn;
  const areaName = expected.areas.find((area) => area.areaId === areaId)?.name ?? '';
  return { asOf, ...given, figureId: figureIdOf(given), areaName, value: value ?? null };
}

type Judging = Readonly<{
  command: Recorder;
  opened: OpenedSnapshot;
  /** Ids of the figures before it. */
  seen: Set<string>;
  at: string;
}>;

function judged(figure: Figure, { command, opened, seen, at }: Judging): Assessment {
  const { figureId, areaId, value, measure } = figure;
  if (seen.has(figureId)) throw new Rejection('FIGURE_TWICE', { at, value: figureId });
  seen.add(figureId);
  if (!opened.expected.areas.some((area) => area.areaId === areaId))
    throw new Rejection('AREA_NOT_IN_SNAPSHOT', { at: `${at}/areaId`, value: areaId });
  if (value !== null) soundNumber(value, measure, `${at}/value`);
  return assess(command, soundFigure(figure, at, opened));
}

/**
 * @throws Rejection SNAPSHOT_NOT_FOUND, FIGURE_NOT_FOUND, SNAPSHOT_NOT_FROZEN, NOT_A_NUMBER,
 * NEGATIVE_FIGURE, FIGURE_NOT_WHOLE
 */
export function correctFigure({ data }: CorrectFigure, snapshot: Snapshot): SnapshotEvent[] {
  const { snapshotId, figureId, recordedBy, ...correction } = data;
  openedOf(snapshot, snapshotId);
  const known = Object.hasOwn(snapshot.figures, figureId) ? snapshot.figures[figureId] : undefined;
  if (!known) throw new Rejection('FIGURE_NOT_FOUND', { at: '/figureId', value: figureId });
  if (snapshot.status !== 'frozen')
    throw new Rejection('SNAPSHOT_NOT_FROZEN', { at: '/snapshotId', value: snapshotId });
  if (known.value === data.value) return [];
  soundNumber(data.value, known.measure, '/value');
  const published = known.published ?? known.value;
  return [
    {
      type: 'FigureCorrected',
      version: 1,
      data: { snapshotId, figureId, ...(published === null ? {} : { published }), ...correction },
      corrects: recordedBy,
    },
  ];
}
