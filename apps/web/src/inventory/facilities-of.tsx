import type { Asked } from '../client/operations';
import { useAll } from '../client/use-answer';
import { Explained } from '../patterns/explained';
import { Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useTexts } from '../texts/texts';
import { useFacilityColumns, type FacilityColumn } from './facilities-list';

type Props = Readonly<{
  of: Pick<Asked<'listFacilities'>, 'areaId' | 'providerId'>;
  columns: readonly FacilityColumn[];
}>;

/** The facilities of a provider or of an area. */
export function FacilitiesOf({ of, columns }: Props) {
  const say = useTexts('inventory');
  const columnsOf = useFacilityColumns();
  const question = useAll('listFacilities', { ...of, orderBy: 'name' });
  return (
    <Section title={say('facilities')}>
      <Answered question={question}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="kern-body muted">
              <Explained>{say('facilities.none')}</Explained>
            </p>
          ) : (
            <Table
              rowsAsLists
              caption={say('facilities')}
              captionHidden
              rows={rows}
              rowKey={({ facilityId }) => facilityId}
              columns={columnsOf(...columns)}
            />
          )
        }
      </Answered>
    </Section>
  );
}
