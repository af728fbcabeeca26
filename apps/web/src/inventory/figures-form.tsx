import { useState } from 'react';
import { Problem } from '../client/problem';
import type { Input } from '../client/operations';
import { useCommand } from '../client/use-command';
import { Alert } from '../patterns/alert';
import { drafts } from '../patterns/drafts';
import { Explained } from '../patterns/explained';
import { useFirstWrong } from '../patterns/first-wrong';
import { GiveUp } from '../patterns/give-up';
import { Grid } from '../patterns/grid';
import { cellKey, decimalIn, type CellValues } from '../patterns/grid-values';
import { Icon } from '../patterns/icon';
import { LineField } from '../patterns/line-field';
import { ProblemNote } from '../patterns/problem-note';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import type { Figure } from './figure-derivation';
import type { Snapshot } from './answers';

type Props = Readonly<{ snapshot: Snapshot; figures: readonly Figure[] }>;
type Sent = Input<'RecordFigures'>['figures'][number];

const rowKey = (areaId: string, ageGroup: string) => `${areaId} ${ageGroup}`;

/** What was typed and differs from what is recorded goes to the inventory, under one source. */
export function FiguresForm({ snapshot, figures }: Props) {
  const say = useTexts('inventory');
  const may = useMay();
  const { expected, state } = snapshot;
  const [form, lead] = useFirstWrong<HTMLFormElement>();
  const table = useFigures({ snapshot, figures, onRefused: lead });
  const editable = state === 'OPEN' && may('RecordFigures');
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void table.submit();
      }}
    >
      <Grid
        caption={say('figures.caption', { title: snapshot.title })}
        heads={[say('area'), say('ageGroup')]}
        columns={expected.measures.map((key) => ({ key, name: say(`measure.${key}`) }))}
        rows={expected.areas.flatMap(({ areaId, name }) =>
          expected.ageGroups.map((ageGroup) => ({
            key: rowKey(areaId, ageGroup),
            name: `${name}, ${say(`age.${ageGroup}`)}`,
            lead: [name, say(`age.${ageGroup}`)],
          })),
        )}
        values={table.values}
        onChange={table.change}
        errors={table.errors}
        readOnly={!editable}
      />
      {table.wrong > 0 && (
        <Alert tone="danger" title={say('wrongCells', { count: table.wrong })} live>
          <p className="kern-body">
            <Explained>{say('figures.wrong')}</Explained>
          </p>
        </Alert>
      )}
      <ProblemNote error={table.error} />
      {editable && (
        <>
          <LineField
            label={say('source')}
            hint={say('figures.source.hint')}
            value={table.source}
            error={
              table.missing && table.source.trim() === '' ? say('figures.sourceNeeded') : undefined
            }
            onType={table.setSource}
          />
          <LineField
            label={say('method')}
            hint={say('figures.method.hint')}
            value={table.method}
            error={
              table.missing && table.method.trim() === '' ? say('figures.methodNeeded') : undefined
            }
            onType={table.setMethod}
          />
          {table.saved !== undefined && (
            <Alert tone="success" title={say('figures.saved', { count: table.saved })} live />
          )}
          {table.state === 'waiting' && <GiveUp onGiveUp={table.giveUp} />}
          <div className="form-actions">
            <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={table.busy}>
              <Icon name={table.busy ? 'autorenew' : 'check'} />
              <span className="kern-label">{say(table.busy ? 'sending' : 'figures.take')}</span>
            </button>
          </div>
        </>
      )}
    </form>
  );
}

/** What was typed, what is wrong with it, and how it is sent. */
function useFigures({ snapshot, figures, onRefused }: Props & Readonly<{ onRefused: () => void }>) {
  const say = useTexts('inventory');
  const { snapshotId, expected } = snapshot;
  const name = `RecordFigures ${snapshotId}`;
  const [typed, setTyped] = useState<CellValues>(
    () => (drafts.read(name) as CellValues | undefined) ?? {},
  );
  const [source, setSource] = useState('');
  const [method, setMethod] = useState(say('figures.method'));
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [missing, setMissing] = useState(false);
  const [saved, setSaved] = useState<number>();
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const { state, error, send, giveUp } = useCommand('RecordFigures');
  const recorded = presentOf(figures);
  const values = { ...recorded, ...typed };

  const submit = async () => {
    const changed = Object.entries(values).filter(
      ([key, value]) => value.trim() !== '' && value !== recorded[key],
    );
    const faults = [
      ...changed
        .filter(([, value]) => decimalIn(value) === null)
        .map(([key, value]) => [key, say('noFigure', { typed: value.slice(0, 40) })] as const),
      ...Object.entries(typed)
        .filter(([key, value]) => value.trim() === '' && (recorded[key] ?? '') !== '')
        .map(([key]) => [key, say('figures.kept', { now: recorded[key] ?? '' })] as const),
    ];
    const nameless = changed.length > 0 && (source.trim() === '' || method.trim() === '');
    setWrong(Object.fromEntries(faults));
    setMissing(nameless);
    setSaved(undefined);
    if (faults.length > 0 || nameless) {
      onRefused();
      return;
    }
    const rows = expected.areas.flatMap(({ areaId }) =>
      expected.ageGroups.flatMap((ageGroup) =>
        expected.measures.flatMap((measure): readonly Sent[] => {
          const change = changed.find(
            ([key]) => key === cellKey(rowKey(areaId, ageGroup), measure),
          );
          const value = change && decimalIn(change[1]);
          if (!value) return [];
          const of = { areaId, ageGroup, measure, value };
          return [{ ...of, source: source.trim(), method: method.trim(), quality: 'REPORTED' }];
        }),
      ),
    );
    setSent(rows);
    if (rows.length === 0) {
      setSaved(0);
      return;
    }
    const receipt = await send({ snapshotId, figures: rows });
    if (!receipt) {
      onRefused();
      return;
    }
    drafts.forget(name);
    setTyped({});
    setSaved(rows.length);
  };

  return {
    ...{ values, source, setSource, method, setMethod, missing, saved, submit },
    ...{ state, error, giveUp },
    errors: { ...refusedCells(error, sent), ...wrong },
    wrong: Object.keys(wrong).length,
    busy: state === 'sending' || state === 'waiting',
    change: (next: CellValues) => {
      const own = Object.fromEntries(
        Object.entries(next).filter(([key, value]) => value !== recorded[key]),
      );
      setTyped(own);
      setSaved(undefined);
      setWrong({});
      drafts.write(name, own);
    },
  };
}

/** What is recorded, as it is typed. */
const presentOf = (figures: readonly Figure[]): CellValues =>
  Object.fromEntries(
    figures
      .filter(({ careForm }) => careForm === undefined)
      .map(({ areaId, ageGroup, measure, value }) => [
        cellKey(rowKey(areaId, ageGroup), measure),
        value ?? '',
      ]),
  );

/** What the server refused, at its cells. */
function refusedCells(error: unknown, sent: readonly Sent[]): Readonly<Record<string, string>> {
  if (!(error instanceof Problem)) return {};
  return Object.fromEntries(
    error.document.errors.flatMap(({ pointer, detail, wayOut }) => {
      const [, row] = /^\/figures\/(\d+)/.exec(pointer) ?? [];
      const figure = row === undefined ? undefined : sent[Number(row)];
      if (!figure) return [];
      const key = cellKey(rowKey(figure.areaId, figure.ageGroup), figure.measure);
      return [[key, `${detail} ${wayOut}`]];
    }),
  );
}
