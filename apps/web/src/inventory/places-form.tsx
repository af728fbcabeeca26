import { useMemo, useState } from 'react';
import type { Answer, CommandName, Input } from '../client/operations';
import { Problem } from '../client/problem';
import { useCommand } from '../client/use-command';
import { Alert, Badge } from '../patterns/alert';
import { drafts } from '../patterns/drafts';
import { Explained } from '../patterns/explained';
import { LineField } from '../patterns/line-field';
import { GiveUp } from '../patterns/give-up';
import { Grid } from '../patterns/grid';
import { cellKey, countOf, type CellValues } from '../patterns/grid-values';
import { Icon } from '../patterns/icon';
import { ProblemNote } from '../patterns/problem-note';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Line = Answer<'snapshotPlaces'>['rows'][number];
type Reporting = Extract<CommandName, 'EnterPlaces' | 'AnswerDataRequest'>;

const FIELDS = ['permitted', 'offered', 'occupied', 'reserved'] as const;
/** Rules that yield to a reason. */
const YIELDING = [
  'OFFERED_WITHIN_PERMITTED',
  'OCCUPIED_WITHIN_PERMITTED',
  'RESERVED_WITHIN_PERMITTED',
];

const keyOf = ({ facilityId, offerId, ageGroup, careForm }: Line) =>
  [facilityId, offerId, ageGroup, careForm].join(' ');

type Props<C extends Reporting> = Readonly<{
  command: C;
  fixed: Partial<Input<C>>;
  lines: readonly Line[];
  placesOn: string;
  caption: string;
  submit: string;
  /** A line of free text under the table. */
  note: Readonly<{ name: 'note' | 'source'; label: string; hint: string; preset: string }>;
}>;

/** Places of many offers as one table: every wrong cell is named, and nothing is taken before all are right. */
export function PlacesForm<C extends Reporting>(props: Props<C>) {
  const { command, fixed, lines, placesOn, caption, submit, note } = props;
  const say = useTexts('inventory');
  const may = useMay();
  const table = usePlacesTable({ command, fixed, lines, note });
  const editable = may(command);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void table.submit();
      }}
    >
      {table.restored && (
        <p className="kern-body muted">
          <Explained>{say('draft')}</Explained>
        </p>
      )}
      <PlacesGrid
        lines={lines}
        placesOn={placesOn}
        caption={caption}
        values={table.values}
        onChange={table.change}
        errors={table.errors}
        readOnly={!editable}
      />
      {table.wrong > 0 && (
        <Alert tone="danger" title={say('wrongCells', { count: table.wrong })} live>
          <p className="kern-body">
            <Explained>{say('wrongCellsHint')}</Explained>
          </p>
        </Alert>
      )}
      <ProblemNote error={table.error} />
      {table.yielding.length > 0 && (
        <LineField
          label={say('overReason')}
          hint={say('overReasonHint')}
          value={table.reason}
          onType={table.setReason}
        />
      )}
      {editable && (
        <LineField label={note.label} hint={note.hint} value={table.text} onType={table.setText} />
      )}
      {table.state === 'waiting' && <GiveUp onGiveUp={table.giveUp} />}
      {table.saved && <Alert tone="success" title={say('savedPlaces')} live />}
      {editable && <Actions submit={submit} busy={table.busy} onDiscard={table.discard} />}
    </form>
  );
}

type TableProps<C extends Reporting> = Pick<Props<C>, 'command' | 'fixed' | 'lines' | 'note'>;

/** What was typed, what is wrong with it, and how it is sent. */
function usePlacesTable<C extends Reporting>({ command, fixed, lines, note }: TableProps<C>) {
  const say = useTexts('inventory');
  const name = `${command} ${JSON.stringify(fixed)}`;
  const [draft] = useState(() => drafts.read(name) as { values?: CellValues } | undefined);
  const present = useMemo(() => presentOf(lines), [lines]);
  const [values, setValues] = useState<CellValues>({ ...present, ...draft?.values });
  const [text, setText] = useState(note.preset);
  const [reason, setReason] = useState('');
  const [typedWrong, setTypedWrong] = useState<Readonly<Record<string, string>>>({});
  const [sentLines, setSentLines] = useState<readonly Line[]>([]);
  const [saved, setSaved] = useState(false);
  const { state, error, send, giveUp, reset } = useCommand(command);
  const refused = useMemo(() => refusedCells(error, sentLines), [error, sentLines]);

  const submit = async () => {
    const wrong = wrongIn(values, (typed) => say('noCount', { typed }));
    setTypedWrong(wrong);
    setSaved(false);
    if (Object.keys(wrong).length > 0) return;
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
    if (!receipt) return;
    drafts.forget(name);
    setReason('');
    setSaved(true);
  };

  return {
    ...{ values, text, setText, reason, setReason, saved, state, error, giveUp, submit },
    errors: { ...refused.cells, ...typedWrong },
    wrong: Object.keys(typedWrong).length,
    yielding: refused.yielding,
    restored: draft?.values !== undefined,
    busy: state === 'sending' || state === 'waiting',
    change: (next: CellValues) => {
      setValues(next);
      setSaved(false);
      setTypedWrong({});
      drafts.write(name, { values: next });
    },
    discard: () => {
      drafts.forget(name);
      setValues(present);
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

type GridProps = Readonly<{
  lines: readonly Line[];
  placesOn: string;
  caption: string;
  values: CellValues;
  onChange: (values: CellValues) => void;
  errors: Readonly<Record<string, string>>;
  readOnly: boolean;
}>;

function PlacesGrid({ lines, placesOn, ...grid }: GridProps) {
  const say = useTexts('inventory');
  const { shortDay } = useFormats();
  const known = ({ from, reported }: Line) => {
    if (reported) return <Badge tone="success">{say('reportedBadge')}</Badge>;
    if (from === undefined) return say('knownNothing');
    return from === placesOn ? shortDay(from) : say('carried', { day: shortDay(from) });
  };
  return (
    <Grid
      {...grid}
      heads={[say('facility'), say('offer'), say('ageAndForm'), say('known')]}
      columns={FIELDS.map((key) => ({ key, name: say(`places.${key}`) }))}
      rows={lines.map((line) => ({
        key: keyOf(line),
        name: `${line.facilityName}, ${say(`age.${line.ageGroup}`)}`,
        lead: [
          line.facilityName,
          say(`kind.${line.kind}`),
          `${say(`age.${line.ageGroup}`)}, ${say(`care.${line.careForm}`)}`,
          known(line),
        ],
      }))}
    />
  );
}

type ActionProps = Readonly<{ submit: string; busy: boolean; onDiscard: () => void }>;

function Actions({ submit, busy, onDiscard }: ActionProps) {
  const say = useTexts('inventory');
  return (
    <div className="form-actions">
      <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={busy}>
        <Icon name={busy ? 'autorenew' : 'check'} />
        <span className="kern-label">{busy ? say('sending') : submit}</span>
      </button>
      <button type="button" className="kern-btn kern-btn--tertiary" onClick={onDiscard}>
        <span className="kern-label">{say('discard')}</span>
      </button>
    </div>
  );
}

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
