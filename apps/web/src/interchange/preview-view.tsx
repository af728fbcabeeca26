import { Alert, Badge } from '../patterns/alert';
import { numberOf } from '../patterns/exact';
import { Explained } from '../patterns/explained';
import { Facts } from '../patterns/facts';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useWords } from './words';

type Said = Readonly<{ reason: string; wayOut: string }>;

const whole = ({ reason, wayOut }: Said) => `${reason} ${wayOut}`;

/** The answer of `POST /imports/preview`. */
export type Preview = Readonly<{
  figureCount: number;
  rows: number;
  errors: number;
  findings: readonly Readonly<{
    code: string;
    severity: 'error' | 'notice';
    line: number;
    column: number;
    value: string;
    de: Said;
    en: Said;
  }>[];
  undefinedAreas: readonly string[];
  figures: readonly Readonly<{
    areaId: string;
    areaName?: string;
    ageGroup: string;
    measure: string;
    asOf: string;
    value: string | null;
    line: number;
    column: number;
  }>[];
}>;

const SHOWN = 10;

/** What the file would bring, and what of it would be left out. Nothing is stored yet. */
export function PreviewView({ preview }: Readonly<{ preview: Preview }>) {
  const say = useTexts('interchange');
  const { words, shortDay, number } = useFormats();
  const named = useWords();
  const { figureCount, rows, errors, findings, figures, undefinedAreas } = preview;
  return (
    <div className="stack">
      <Facts
        facts={[
          [say('rows'), rows],
          [say('figures'), figureCount],
          [say('errors'), errors],
        ]}
      />
      {undefinedAreas.length > 0 && (
        <Alert tone="warning" title={say('undefinedAreas', { count: undefinedAreas.length })}>
          <p className="kern-body">{undefinedAreas.slice(0, SHOWN).join(', ')}</p>
          <p className="kern-body">
            <Explained>{say('undefinedAreasHint')}</Explained>
          </p>
        </Alert>
      )}
      {findings.length === 0 ? (
        <Alert tone="success" title={say('noFindings')} live />
      ) : (
        <Table
          caption={say('findings', { count: findings.length })}
          rows={findings}
          rowKey={({ line, column, code }) => `${line}.${column}.${code}`}
          columns={[
            {
              key: 'place',
              name: say('place'),
              heading: true,
              cell: ({ line, column }) => say('placeOf', { line, column }),
            },
            { key: 'value', name: say('value'), cell: ({ value }) => value },
            {
              key: 'severity',
              name: say('severity'),
              cell: ({ severity }) => (
                <Badge tone={severity === 'error' ? 'danger' : 'warning'}>
                  {say(`severity.${severity}`)}
                </Badge>
              ),
            },
            {
              key: 'text',
              name: say('finding'),
              cell: ({ de, en }) => words({ de: whole(de), en: whole(en) }),
            },
          ]}
        />
      )}
      <Table
        caption={say('firstFigures', { count: Math.min(SHOWN, figures.length) })}
        rows={figures.slice(0, SHOWN)}
        rowKey={({ line, column }) => `${line}.${column}`}
        columns={[
          {
            key: 'area',
            name: say('area'),
            heading: true,
            cell: ({ areaId, areaName }) => named.area(areaId, areaName),
          },
          { key: 'age', name: say('ageGroup'), cell: ({ ageGroup }) => named.ageGroup(ageGroup) },
          { key: 'measure', name: say('measure'), cell: ({ measure }) => named.measure(measure) },
          { key: 'asOf', name: say('asOf'), cell: ({ asOf }) => shortDay(asOf) },
          {
            key: 'value',
            name: say('value'),
            numeric: true,
            cell: ({ value }) => (value === null ? say('unknown') : number(numberOf(value))),
          },
          {
            key: 'place',
            name: say('place'),
            cell: ({ line, column }) => say('placeOf', { line, column }),
          },
        ]}
      />
    </div>
  );
}
