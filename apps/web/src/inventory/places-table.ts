import { useMemo, useState } from 'react';
import type { Answer, CommandName, Input } from '../client/operations';
import { Problem } from '../client/problem';
import { useCommand } from '../client/use-command';
import { drafts } from '../patterns/drafts';
import { cellKey, countOf, overtakenIn, type CellValues } from '../patterns/grid-values';
import { useTexts } from '../texts/texts';

export type Line = Answer<'snapshotPlaces'>['rows'][number];
export type Reporting = Extract<CommandName, 'EnterPlaces' | 'AnswerDataRequest'>;

export const FIELDS = ['permitted', 'offered', 'occupied', 'reserved'] as const;
/** Rules that yield to a reason. */
const YIELDING = [
  'OFFERED_WITHIN_PERMITTED',
  'OCCUPIED_WITHIN_PERMITTED',
  'RESERVED_WITHIN_PERMITTED',
];

export const keyOf = ({ facilityId, offerId, ageGroup, careForm }: Line) =>
  [facilityId, offerId, ageGroup, careForm].join(' ');

/** A line of free text under the table. */
export type Note = Readonly<{
  name: 'note' | 'source';
  label: string;
  hint: string;
  preset: string;
}>;

type TableProps<C extends Reporting> = Readonly<{
  command: C;
  fixed: Partial<Input<C>>;
  lines: readonly Line[];
  note: Note;
  onRefused: () => void;
}>;

/** The cells typed into, and what stood in them when that began. */
type Typed = Readonly<{ typed: CellValues; before: CellValues }>;
type Kept = Typed & Readonly<{ text?: string }>;
const NOTHING_TYPED: Typed = { typed: {}, before: {} };

/** What was typed, what is wrong with it, and how it is sent. */
export function usePlacesTable<C extends Reporting>(props: TableProps<C>) {
  const { command, fixed, lines, note, onRefused } = props;
  const say = useTexts('inventory');
  const name = `${command} ${JSON.stringify(fixed)}`;
  const [draft] = useState(() => drafts.read(name) as Kept | undefined);
  const present = useMemo(() => presentOf(lines), [lines]);
  const [{ typed, before }, keep] = useState(draft ?? NOTHING_TYPED);
  const values = { ...present, ...typed };
  const [text, setText] = useState(draft?.text ?? note.preset);
  const [reason, setReason] = useState('');
  const [faster, setFaster] = useState<readonly (readonly [cell: string, now: string])[]>([]);
  const [typedWrong, setTypedWrong] = useState<Readonly<Record<string, string>>>({});
  const [sentLines, setSentLines] = useState<readonly Line[]>([]);
  const [saved, setSaved] = useState(false);
  const { state, error, send, giveUp, reset } = useCommand(command);
  const refused = useMemo(() => refusedCells(error, sentLines), [error, sentLines]);

  const submit = async () => {
    const wrong = wrongIn(values, (word) => say('noCount', { typed: word }));
    const overtaken = overtakenIn(typed, before, present);
    setTypedWrong(wrong);
    setFaster(
      overtaken.map((key) => [key, say('fasterCell', { now: present[key] || say('nothingNow') })]),
    );
    setSaved(false);
    // What was seen is not asked again.
    if (overtaken.length > 0) keep({ typed, before: { ...before, ...present } });
    if (Object.keys(wrong).length > 0 || overtaken.length > 0) {
      onRefused();
      return;
    }
    const filled = lines.filter((line) =>
      FIELDS.some((field) => (values[cellKey(keyOf(line), field)] ?? '').trim() !== ''),
    );
    setSentLines(filled);
    const because = reason.trim();
    const receipt = await send({
      ...fixed,
      ...(because === ''
        ? {}
        : { overrides: refused.yielding.map((rule) => ({ rule, reason: because })) }),
      ...(text.trim() !== '' ? { [note.name]: text.trim() } : {}),
      rows: filled.map((line) => rowOf(line, values)),
    } as unknown as Input<C>);
    if (!receipt) {
      onRefused();
      return;
    }
    drafts.forget(name);
    keep(NOTHING_TYPED);
    setReason('');
    setSaved(true);
  };

  return {
    ...{ values, text, reason, setReason, saved, state, error, giveUp, submit },
    errors: { ...refused.cells, ...Object.fromEntries(faster), ...typedWrong },
    faster: faster.length,
    wrong: Object.keys(typedWrong).length,
    yielding: refused.yielding,
    restored: draft !== undefined,
    busy: state === 'sending' || state === 'waiting',
    setText: (next: string) => {
      setText(next);
      drafts.write(name, { typed, before, text: next });
    },
    change: (next: CellValues) => {
      const own = Object.entries(next).filter(([key, value]) => value !== present[key]);
      const kept = {
        typed: Object.fromEntries(own),
        before: Object.fromEntries(own.map(([key]) => [key, before[key] ?? present[key] ?? ''])),
      };
      keep(kept);
      setSaved(false);
      setFaster([]);
      setTypedWrong({});
      if (own.length === 0) drafts.forget(name);
      else drafts.write(name, { ...kept, text });
    },
    discard: () => {
      drafts.forget(name);
      keep(NOTHING_TYPED);
      setText(note.preset);
      setFaster([]);
      setTypedWrong({});
      reset();
    },
  };
}

const wrongIn = (values: CellValues, say: (typed: string) => string) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      countOf(value) === 'wrong' ? [[key, say(value.slice(0, 40))] as const] : [],
    ),
  );

const presentOf = (lines: readonly Line[]): CellValues =>
  Object.fromEntries(
    lines.flatMap((line) =>
      FIELDS.map((field) => {
        const value = line[field];
        return [cellKey(keyOf(line), field), value === null ? '' : String(value)] as const;
      }),
    ),
  );

function rowOf(line: Line, values: CellValues) {
  const { facilityId, offerId, ageGroup, careForm } = line;
  const places = FIELDS.flatMap((field) => {
    const count = countOf(values[cellKey(keyOf(line), field)] ?? '');
    return typeof count === 'number' ? [[field, count] as const] : [];
  });
  return { facilityId, offerId, ageGroup, careForm, ...Object.fromEntries(places) };
}

/** What the server refused, at its cells, and which of the rules yield to a reason. */
function refusedCells(error: unknown, lines: readonly Line[]) {
  const cells: Record<string, string> = {};
  const yielding = new Set<string>();
  if (error instanceof Problem)
    for (const { pointer, detail, wayOut, code } of error.document.errors) {
      const [, row, field = 'permitted'] = /^\/rows\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? [];
      const line = row === undefined ? undefined : lines[Number(row)];
      const at = FIELDS.some((known) => known === field) ? field : 'permitted';
      if (line) cells[cellKey(keyOf(line), at)] = `${detail} ${wayOut}`;
      const rule = code ?? error.document.code;
      if (YIELDING.includes(rule)) yielding.add(rule);
    }
  return { cells, yielding: [...yielding] };
}
