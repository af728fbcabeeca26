import { Badge } from '../patterns/alert';
import { Filters } from '../patterns/filters';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import { PROVIDER_TYPES } from './provider-words';

/** Everybody who runs facilities, and who is to be involved in the planning. */
export default function ProvidersPage() {
  const say = useTexts('inventory');
  const may = useMay();
  return (
    <Page
      title={say('providers')}
      lead={say('providers.lead')}
      crumbs={[{ to: '/inventory', text: say('title') }]}
      actions={
        may('RegisterProvider') && (
          <To to="/inventory/providers/new" className="kern-btn kern-btn--primary">
            <span className="kern-label">{say('provider.new')}</span>
          </To>
        )
      }
    >
      <Filters
        filters={[
          {
            name: 'type',
            label: say('provider.type'),
            all: say('provider.type.all'),
            choices: PROVIDER_TYPES.map((value) => ({
              value,
              text: say(`provider.type.${value}`),
            })),
          },
          {
            name: 'recognised',
            label: say('recognition'),
            all: say('recognition.all'),
            choices: [
              { value: 'true', text: say('recognition.true') },
              { value: 'false', text: say('recognition.false') },
            ],
          },
        ]}
      />
      <Register
        rowsAsLists
        query="listProviders"
        asked={{}}
        filters={['type', 'recognised']}
        caption={say('providers.caption')}
        presetSort="name"
        exports
        rowKey={({ providerId }) => providerId}
        empty={<Empty title={say('providers.none')}>{say('providers.none.first')}</Empty>}
        columns={[
          {
            key: 'name',
            name: say('provider'),
            heading: true,
            sort: 'name',
            cell: ({ providerId, name }) => (
              <To to={`/inventory/providers/${providerId}`}>{name}</To>
            ),
          },
          {
            key: 'type',
            name: say('provider.type'),
            sort: 'type',
            cell: ({ type }) => say(`provider.type.${type}`),
          },
          {
            key: 'umbrella',
            name: say('provider.umbrella'),
            cell: ({ umbrella }) => (umbrella ? say(`umbrella.${umbrella}`) : '–'),
          },
          {
            key: 'recognised',
            name: say('recognition'),
            sort: 'recognised',
            cell: ({ recognised }) => (
              <Badge tone={recognised ? 'success' : 'info'}>
                {say(recognised ? 'recognition.true' : 'recognition.false')}
              </Badge>
            ),
          },
        ]}
      />
    </Page>
  );
}
