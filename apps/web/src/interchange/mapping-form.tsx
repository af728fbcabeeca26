import { useId, useRef } from 'react';
import { useAll, useAnswer } from '../client/use-answer';
import { Explained } from '../patterns/explained';
import { Icon } from '../patterns/icon';
import { LineField } from '../patterns/line-field';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { NO_COLUMN, type ColumnChoice, type Look, type Role, type TableChoice } from './mapping';

const ROLES: readonly Role[] = [
  'ignore',
  'value',
  'area',
  'areaName',
  'year',
  'date',
  'ageGroup',
  'measure',
  'careForm',
  'sex',
  'nationality',
];

type Choice = Readonly<{ value: string; text: string }>;

type Props = Readonly<{
  look: Look;
  columns: readonly ColumnChoice[];
  onColumns: (columns: readonly ColumnChoice[]) => void;
  table: TableChoice;
  onTable: (table: TableChoice) => void;
  sourceMissing: boolean;
  busy: boolean;
  onPreview: () => void;
}>;

/** What each column says, and what holds for the whole table. */
export function MappingForm(props: Props) {
  const { look, columns, onColumns, table, onTable, sourceMissing, busy, onPreview } = props;
  const form = useRef<HTMLFormElement>(null);
  const say = useTexts('interchange');
  const { words } = useFormats();
  const catalogue = useAnswer('offerCatalogue', {});
  const areas = useAll('listPlanningAreas', { orderBy: 'name' });
  const measures = (catalogue.data?.answer.measures ?? []).map(({ measure, de, en }) => ({
    value: measure,
    text: words({ de, en }),
  }));
  const ages = (['U1', 'U3', 'U3PLUS', 'SCHOOL', 'ALL'] as const).map((value) => ({
    value,
    text: say(`age.${value}`),
  }));
  const areaChoices = (areas.data?.answer.rows ?? []).map(({ areaId, name }) => ({
    value: areaId,
    text: name,
  }));
  const set = (index: number, change: Partial<ColumnChoice>) =>
    onColumns(
      look.columns.map((_, at) => ({
        ...(columns[at] ?? NO_COLUMN),
        ...(at === index ? change : {}),
      })),
    );
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (table.source.trim() === '') form.current?.querySelector('input')?.focus();
        onPreview();
      }}
    >
      <LineField
        label={say('source')}
        hint={say('sourceHint')}
        value={table.source}
        error={sourceMissing && table.source.trim() === '' ? say('sourceMissing') : undefined}
        onType={(source) => onTable({ ...table, source })}
      />
      <div className="mapping__table">
        <Select
          label={say('areaOfTable')}
          choices={areaChoices}
          value={table.areaId}
          onChoose={(areaId) => onTable({ ...table, areaId })}
          none={say('fromColumn')}
        />
        <Select
          label={say('dayOfYear')}
          choices={[
            { value: '03-01', text: say('firstOfMarch') },
            { value: '12-31', text: say('lastOfYear') },
          ]}
          value={table.dayOfYear}
          onChoose={(dayOfYear) => onTable({ ...table, dayOfYear })}
          none={say('fromColumn')}
        />
        <Select
          label={say('publication')}
          choices={[
            { value: 'PUBLISHED', text: say('publication.PUBLISHED') },
            { value: 'INTERNAL', text: say('publication.INTERNAL') },
          ]}
          value={table.publication}
          onChoose={(publication) =>
            onTable({
              ...table,
              publication: publication === 'PUBLISHED' ? 'PUBLISHED' : 'INTERNAL',
            })
          }
        />
      </div>
      <ol className="mapping">
        {look.columns.map(({ column, header, samples }, index) => {
          const choice = columns[index] ?? NO_COLUMN;
          return (
            <li key={column}>
              <fieldset className="mapping__column">
                <legend className="kern-label">{header || say('column', { column })}</legend>
                <p className="kern-body muted">
                  <Explained>
                    {say('examples', { values: samples.filter((text) => text !== '').join(', ') })}
                  </Explained>
                </p>
                <Select
                  label={say('role')}
                  choices={ROLES.map((value) => ({ value, text: say(`role.${value as 'value'}`) }))}
                  value={choice.role}
                  onChoose={(role) => set(index, { role: role as Role })}
                />
                {choice.role === 'value' && (
                  <>
                    <Select
                      label={say('measure')}
                      choices={measures}
                      value={choice.measure}
                      onChoose={(measure) => set(index, { measure })}
                      none={say('fromColumn')}
                    />
                    <Select
                      label={say('ageGroup')}
                      choices={ages}
                      value={choice.ageGroup}
                      onChoose={(ageGroup) => set(index, { ageGroup })}
                      none={say('fromColumn')}
                    />
                  </>
                )}
              </fieldset>
            </li>
          );
        })}
      </ol>
      <details className="card card--soft">
        <summary className="kern-title">{say('reading')}</summary>
        <div className="mapping__table">
          <Select
            label={say('numbers')}
            choices={(['AUTO', 'GERMAN', 'ENGLISH'] as const).map((value) => ({
              value,
              text: say(`numbers.${value}`),
            }))}
            value={table.numbers}
            onChoose={(numbers) => onTable({ ...table, numbers })}
          />
          <Select
            label={say('empty')}
            choices={(['REFUSE', 'UNKNOWN', 'NIL'] as const).map((value) => ({
              value,
              text: say(`empty.${value}`),
            }))}
            value={table.empty}
            onChoose={(empty) => onTable({ ...table, empty })}
          />
        </div>
      </details>
      <div className="form-actions">
        <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={busy}>
          <Icon name={busy ? 'autorenew' : 'visibility'} />
          <span className="kern-label">{say('preview')}</span>
        </button>
      </div>
    </form>
  );
}

type SelectProps = Readonly<{
  label: string;
  choices: readonly Choice[];
  value: string;
  onChoose: (value: string) => void;
  none?: string;
}>;

function Select({ label, choices, value, onChoose, none }: SelectProps) {
  const id = useId();
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select
          id={id}
          className="kern-form-input__select"
          value={value}
          onChange={(event) => onChoose(event.target.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
