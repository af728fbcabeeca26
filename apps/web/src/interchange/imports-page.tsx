import { Badge } from '../patterns/alert';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** Tables that were imported, the newest first. */
export default function ImportsPage() {
  const say = useTexts('interchange');
  const { instant, number } = useFormats();
  const may = useMay();
  return (
    <Page
      title={say('imports')}
      lead={say('imports.lead')}
      crumbs={[{ to: '/inventory', text: say('inventory') }]}
      actions={
        may('ConfirmImport') && (
          <To to="/inventory/import" className="kern-btn kern-btn--primary">
            <span className="kern-label">{say('title')}</span>
          </To>
        )
      }
    >
      <Register
        query="listImports"
        asked={{}}
        filters={['state']}
        caption={say('imports.caption')}
        presetSort="-startedAt"
        exports
        rowKey={({ importId }) => importId}
        empty={<Empty title={say('imports.none')}>{say('imports.none.first')}</Empty>}
        rowsAsLists
        columns={[
          {
            key: 'file',
            name: say('file'),
            heading: true,
            cell: ({ importId, fileName, source }) => (
              <To to={`/inventory/imports/${importId}`}>{fileName ?? source}</To>
            ),
          },
          { key: 'source', name: say('source'), sort: 'source', cell: ({ source }) => source },
          {
            key: 'at',
            name: say('startedAt'),
            sort: 'startedAt',
            cell: ({ startedAt }) => instant(startedAt),
          },
          {
            key: 'figures',
            name: say('figuresTaken'),
            numeric: true,
            cell: ({ figures }) => number(figures),
          },
          {
            key: 'errors',
            name: say('errors'),
            numeric: true,
            cell: ({ errors }) => number(errors),
          },
          {
            key: 'state',
            name: say('state'),
            sort: 'state',
            cell: ({ state }) => (
              <Badge tone={state === 'COMPLETED' ? 'success' : 'info'}>
                {say(`state.${state}`)}
              </Badge>
            ),
          },
        ]}
      />
    </Page>
  );
}
