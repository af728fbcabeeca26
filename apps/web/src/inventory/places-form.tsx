import type { Input } from '../client/operations';
import { Alert, Badge } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { useFirstWrong } from '../patterns/first-wrong';
import { GiveUp } from '../patterns/give-up';
import { Grid } from '../patterns/grid';
import type { CellValues } from '../patterns/grid-values';
import { Icon } from '../patterns/icon';
import { LineField } from '../patterns/line-field';
import { ProblemNote } from '../patterns/problem-note';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import {
  FIELDS,
  keyOf,
  usePlacesTable,
  type Line,
  type Note,
  type Reporting,
} from './places-table';

type Props<C extends Reporting> = Readonly<{
  command: C;
  fixed: Partial<Input<C>>;
  lines: readonly Line[];
  placesOn: string;
  caption: string;
  submit: string;
  note: Note;
  /** Nothing is taken any more; the table can be read. */
  frozen: boolean;
}>;

/** Places of many offers as one table: every wrong cell is named, and nothing is taken before all are right. */
export function PlacesForm<C extends Reporting>(props: Props<C>) {
  const { command, fixed, lines, placesOn, caption, submit, note, frozen } = props;
  const say = useTexts('inventory');
  const may = useMay();
  const [form, lead] = useFirstWrong<HTMLFormElement>();
  const table = usePlacesTable({ command, fixed, lines, note, onRefused: lead });
  const editable = may(command) && !frozen;
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
      {table.faster > 0 && (
        <Alert tone="warning" title={say('fasterCells')} live>
          <p className="kern-body">
            <Explained>{say('fasterCellsHint')}</Explained>
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
