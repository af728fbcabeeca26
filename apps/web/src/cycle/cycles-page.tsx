import type { RowOf } from '../client/operations';
import { useAll } from '../client/use-answer';
import { useStageName } from '../patterns/cycle-words';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { StageBadge } from './stages';

type Row = RowOf<'Cycles'>;

/** Sectoral plans side by side, and the closed cycles behind them. */
export default function CyclesPage() {
  const say = useTexts('cycle');
  const may = useMay();
  const question = useAll('Cycles', { orderBy: '-startedAt' });
  const start = may('StartCycle') && (
    <To to="/cycles/new" className="kern-btn kern-btn--primary">
      <span className="kern-label">{say('start')}</span>
    </To>
  );
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      crumbs={[]}
      actions={
        <>
          {may('ProcessModels') && (
            <To to="/cycles/models" className="kern-btn kern-btn--tertiary">
              <span className="kern-label">{say('models')}</span>
            </To>
          )}
          {start}
        </>
      }
    >
      <Answered question={question}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={say('none')}>
              <p>{say('none.text')}</p>
              {start}
            </Empty>
          ) : (
            <>
              <Running rows={rows.filter(({ status }) => status === 'RUNNING')} />
              <Closed rows={rows.filter(({ status }) => status === 'CLOSED')} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function Running({ rows }: Readonly<{ rows: readonly Row[] }>) {
  const say = useTexts('cycle');
  const nameOf = useStageName();
  if (rows.length === 0) return null;
  const kinds = [...new Set(rows.flatMap(({ stages }) => stages.map(({ stage }) => stage)))];
  return (
    <Section title={say('running')}>
      <Table
        caption={say('side.caption')}
        captionHidden
        rows={kinds}
        rowKey={(kind) => kind}
        columns={[
          {
            key: 'stage',
            name: say('col.stage'),
            heading: true,
            cell: nameOf,
          },
          ...rows.map(({ id, title, stages }) => ({
            key: id,
            name: <To to={`/cycles/${id}`}>{title}</To>,
            cell: (kind: Row['stages'][number]['stage']) => {
              const stage = stages.find((found) => found.stage === kind);
              return stage ? <StageBadge status={stage.status} /> : '–';
            },
          })),
        ]}
      />
    </Section>
  );
}

function Closed({ rows }: Readonly<{ rows: readonly Row[] }>) {
  const say = useTexts('cycle');
  const formats = useFormats();
  if (rows.length === 0) return null;
  return (
    <Section title={say('closed')}>
      <Table
        rowsAsLists
        caption={say('closed')}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            name: say('cycle'),
            heading: true,
            cell: ({ id, title }) => <To to={`/cycles/${id}`}>{title}</To>,
          },
          { key: 'plan', name: say('plan'), cell: ({ sectoralPlan }) => sectoralPlan },
          {
            key: 'closed',
            name: say('closedOn'),
            cell: ({ closedOn }) => (closedOn === undefined ? '–' : formats.day(closedOn)),
          },
        ]}
      />
    </Section>
  );
}
