import { useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Register, Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** The stock: inventories by reference date, and the register of facilities. */
export default function InventoryPage() {
  const say = useTexts('inventory');
  const may = useMay();
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <>
          <To to="/inventory/requests" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{say('requests')}</span>
          </To>
          {may('ConfirmImport') && (
            <To to="/inventory/import" className="kern-btn kern-btn--primary">
              <span className="kern-label">{say('importTable')}</span>
            </To>
          )}
        </>
      }
    >
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
  const question = useAnswer('listSnapshots', { orderBy: '-placesOn', limit: 100 });
  return (
    <Answered question={question}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={say('noSnapshots')}>{say('noSnapshotsHint')}</Empty>
        ) : (
          <Table
            caption={say('snapshotsCaption')}
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

function Facilities() {
  const say = useTexts('inventory');
  const { shortDay } = useFormats();
  return (
    <Register
      query="listFacilities"
      asked={{}}
      filters={['areaId', 'providerId']}
      caption={say('facilitiesCaption')}
      presetSort="name"
      exports
      rowKey={({ facilityId }) => facilityId}
      empty={<Empty title={say('noFacilities')}>{say('noFacilitiesHint')}</Empty>}
      columns={[
        {
          key: 'name',
          name: say('facility'),
          heading: true,
          sort: 'name',
          cell: (row) => row.name,
        },
        { key: 'provider', name: say('provider'), cell: (row) => row.providerName },
        { key: 'area', name: say('area'), cell: (row) => row.areaName },
        {
          key: 'offers',
          name: say('offers'),
          cell: (row) => row.offers.map(({ kind }) => say(`kind.${kind as 'CRECHE'}`)).join(', '),
        },
        { key: 'opened', name: say('openedOn'), cell: (row) => shortDay(row.openedOn) },
      ]}
    />
  );
}
