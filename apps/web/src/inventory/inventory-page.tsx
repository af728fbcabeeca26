import { useAll } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { useAreaChoices, useProviderChoices } from '../patterns/choices';
import { useCycleTitles } from '../patterns/cycle-words';
import { Filters } from '../patterns/filters';
import { To, useOfCycle } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Register, Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useFacilityColumns } from './facilities-list';

/** The stock: inventories by reference date, and the register of facilities. */
export default function InventoryPage() {
  const say = useTexts('inventory');
  const may = useMay();
  const ofCycle = useOfCycle();
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <>
          {may('RegisterFacility') && (
            <To to="/inventory/facilities/new" className="kern-btn kern-btn--primary">
              <span className="kern-label">{say('facility.new')}</span>
            </To>
          )}
          {may('OpenSnapshot') && (
            <To to={ofCycle('/inventory/snapshots/new')} className="kern-btn kern-btn--secondary">
              <span className="kern-label">{say('snapshot.new')}</span>
            </To>
          )}
          {may('ConfirmImport') && (
            <To to="/inventory/import" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{say('importTable')}</span>
            </To>
          )}
        </>
      }
    >
      <Ways />
      {may('listSnapshots') && (
        <Section title={say('snapshots')}>
          <Snapshots />
        </Section>
      )}
      <Section title={say('facilities')}>
        <Facilities />
      </Section>
    </Page>
  );
}

function Snapshots() {
  const say = useTexts('inventory');
  const { day } = useFormats();
  const cycle = useCycleTitles();
  const question = useAll('listSnapshots', { orderBy: '-placesOn' });
  return (
    <Answered question={question}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={say('noSnapshots')}>{say('noSnapshotsHint')}</Empty>
        ) : (
          <Table
            caption={say('snapshotsCaption')}
            rowsAsLists
            captionHidden
            rows={rows}
            rowKey={({ snapshotId }) => snapshotId}
            columns={[
              {
                key: 'title',
                name: say('snapshot'),
                heading: true,
                cell: ({ snapshotId, title }) => (
                  <To to={`/inventory/snapshots/${snapshotId}`}>{title}</To>
                ),
              },
              {
                key: 'cycle',
                name: say('snapshot.cycle'),
                cell: ({ cycleId }) => (cycleId === undefined ? '–' : cycle(cycleId)),
              },
              { key: 'placesOn', name: say('placesOn'), cell: (row) => day(row.placesOn) },
              {
                key: 'populationOn',
                name: say('populationOn'),
                cell: (row) => day(row.populationOn),
              },
              {
                key: 'state',
                name: say('state'),
                cell: (row) => (
                  <Badge tone={row.state === 'FROZEN' ? 'success' : 'info'}>
                    {say(`snapshot.${row.state}`)}
                  </Badge>
                ),
              },
            ]}
          />
        )
      }
    </Answered>
  );
}

/** The registers beside that of the facilities. */
function Ways() {
  const say = useTexts('inventory');
  const may = useMay();
  return (
    <nav className="ways no-print" aria-label={say('ways')}>
      <ul className="plain-list">
        <li>
          <To to="/inventory/providers">{say('providers')}</To>
        </li>
        <li>
          <To to="/inventory/areas">{say('areas')}</To>
        </li>
        <li>
          <To to="/inventory/requests">{say('requests')}</To>
        </li>
        {may('listImports') && (
          <li>
            <To to="/inventory/imports">{say('imports')}</To>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Facilities() {
  const say = useTexts('inventory');
  const columnsOf = useFacilityColumns();
  return (
    <>
      <Filters
        filters={[
          {
            name: 'providerId',
            label: say('provider'),
            all: say('providers.all'),
            choices: useProviderChoices(),
          },
          {
            name: 'areaId',
            label: say('area'),
            all: say('areas.all'),
            choices: useAreaChoices(),
          },
        ]}
      />
      <Register
        rowsAsLists
        query="listFacilities"
        asked={{}}
        filters={['areaId', 'providerId']}
        caption={say('facilitiesCaption')}
        presetSort="name"
        exports
        rowKey={({ facilityId }) => facilityId}
        empty={<Empty title={say('noFacilities')}>{say('noFacilitiesHint')}</Empty>}
        columns={columnsOf('name', 'provider', 'area', 'offers', 'opened')}
      />
    </>
  );
}
