import type { LocalDate } from '#kernel';

/** A row as read; `line` counts from 1, where the row begins. */
export type TableRow = Readonly<{ line: number; cells: readonly string[] }>;

export type Encoding = 'utf-8' | 'windows-1252' | 'iso-8859-1';

/** One figure of a table and the cell it stands in; `line` and `column` count from 1. */
export type ImportedFigure = Readonly<{
  areaId: string;
  areaName?: string;
  ageGroup: string;
  measure: string;
  careForm?: string;
  sex?: string;
  nationality?: string;
  asOf: LocalDate;
  /** Exact; `null` where the table says that it is unknown. */
  value: string | null;
  /** How the statistics office marked the cell. */
  mark?: Mark;
  line: number;
  column: number;
}>;

/** Nil, unknown or secret, follows later, not reliable, of limited reliability. */
export type Mark = '-' | '.' | '...' | '/' | '()';

/** An area as the table names it; its parent follows from the indentation of names. */
export type ImportedArea = Readonly<{
  areaId: string;
  name: string;
  depth: number;
  parentId?: string;
}>;

export type Severity = 'error' | 'notice';

/** Something to say about a cell, a row or the table. What has an error is not stored. */
export type Finding = Readonly<{
  code: string;
  severity: Severity;
  line: number;
  column: number;
  value: string;
  params?: Readonly<Record<string, string | number>>;
}>;

/** What must be known of a measure to judge a number of it. */
export type MeasureFacts = (
  measure: string,
) => Readonly<{ whole: boolean; persons: boolean }> | undefined;
