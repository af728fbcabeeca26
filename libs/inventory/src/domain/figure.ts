import type { LocalDate } from '#kernel';
import type { AgeGroup, CareForm } from './age-groups';
import type { Measure } from './measures';

export const QUALITIES = ['REPORTED', 'ESTIMATED', 'FORECAST'] as const;
export type Quality = (typeof QUALITIES)[number];

/** Where in a document a figure stands. `line` and `column` count from 1. */
export type Origin = Readonly<{
  importId: string;
  documentHash: string;
  line: number;
  column: number;
}>;

/** What a figure is about. Without care form it is of all of them. */
export type FigureOf = Readonly<{
  areaId: string;
  ageGroup: AgeGroup;
  measure: Measure;
  careForm?: CareForm;
}>;

/** One number of an inventory, and where it comes from. */
export type Figure = FigureOf &
  Readonly<{
    figureId: string;
    areaName: string;
    /** Exact number as text, `219` or `438/2`; `null` where history does not say. */
    value: string | null;
    /** As printed in the source, where that differs from the value by more than rounding. */
    published?: string;
    source: string;
    method: string;
    quality: Quality;
    asOf: LocalDate;
    /** Where the cells stand that it was read from. */
    origins?: readonly Origin[];
  }>;

/** A figure has the same id in every snapshot, so that years can be laid side by side. */
export const figureIdOf = ({ areaId, ageGroup, measure, careForm }: FigureOf): string =>
  [areaId, ageGroup, measure, ...(careForm ? [careForm] : [])].join('.');
