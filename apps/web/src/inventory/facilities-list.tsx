import type { RowOf } from '../client/operations';
import { To } from '../patterns/links';
import type { ColumnOf } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useKinds } from './kinds';

type Row = RowOf<'listFacilities'>;
export type FacilityColumn = 'name' | 'provider' | 'area' | 'offers' | 'opened';

/** The columns of lists of facilities. */
export function useFacilityColumns(): (
  ...names: readonly FacilityColumn[]
) => readonly ColumnOf<Row>[] {
  const say = useTexts('inventory');
  const { shortDay, list } = useFormats();
  const { kindOf } = useKinds();
  const columns: Readonly<Record<FacilityColumn, ColumnOf<Row>>> = {
    name: {
      key: 'name',
      name: say('facility'),
      heading: true,
      sort: 'name',
      cell: ({ facilityId, name }) => <To to={`/inventory/facilities/${facilityId}`}>{name}</To>,
    },
    provider: {
      key: 'provider',
      name: say('provider'),
      cell: ({ providerId, providerName }) => (
        <To to={`/inventory/providers/${providerId}`}>{providerName}</To>
      ),
    },
    area: {
      key: 'area',
      name: say('area'),
      cell: ({ areaId, areaName }) => <To to={`/inventory/areas/${areaId}`}>{areaName}</To>,
    },
    offers: {
      key: 'offers',
      name: say('offers'),
      cell: ({ offers }) =>
        list([
          ...new Set(
            offers.filter(({ until }) => until === undefined).map(({ kind }) => kindOf(kind)),
          ),
        ]) || <span className="muted">{say('offers.noneNow')}</span>,
    },
    opened: {
      key: 'opened',
      name: say('openedOn'),
      cell: ({ openedOn }) => shortDay(openedOn),
    },
  };
  return (...names) => names.map((name) => columns[name]);
}
