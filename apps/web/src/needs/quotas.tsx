import { numberOf } from '../patterns/exact';
import { Explained } from '../patterns/explained';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { Needs } from './age-groups';

/** Target quotas with their sources, and the provision for what nobody foresees. */
export function Quotas({ needs }: Readonly<{ needs: Needs }>) {
  const say = useTexts('needs');
  const { percent } = useFormats();
  const { quotas, reserves, cohorts } = needs;
  const areaOf = (areaId: string | undefined) =>
    areaId === undefined
      ? say('allAreas')
      : (cohorts.find((cohort) => cohort.areaId === areaId)?.areaName ?? areaId);
  return (
    <div className="stack">
      {quotas.length === 0 ? (
        <p className="kern-body">
          <Explained>{say('noQuotas')}</Explained>
        </p>
      ) : (
        <Table
          caption={say('quotasCaption')}
          rows={quotas}
          rowKey={({ ageGroup }) => ageGroup}
          columns={[
            {
              key: 'age',
              name: say('ageGroup'),
              heading: true,
              cell: ({ ageGroup }) => say(`age.${ageGroup}`),
            },
            {
              key: 'quota',
              name: say('quota'),
              numeric: true,
              cell: ({ quota, displayPrecision }) => percent(numberOf(quota), displayPrecision),
            },
            { key: 'source', name: say('source'), cell: ({ source }) => source },
            { key: 'year', name: say('year'), numeric: true, cell: ({ year }) => year },
            {
              key: 'resolution',
              name: say('resolution'),
              cell: ({ resolution }) => resolution ?? '–',
            },
          ]}
        />
      )}
      {reserves.length === 0 ? (
        <p className="kern-body">
          <Explained>{say('noReserves')}</Explained>
        </p>
      ) : (
        <Table
          caption={say('reservesCaption')}
          rows={reserves}
          rowKey={({ ageGroup, areaId = '' }) => `${areaId} ${ageGroup}`}
          columns={[
            {
              key: 'age',
              name: say('ageGroup'),
              heading: true,
              cell: ({ ageGroup }) => say(`age.${ageGroup as 'U3'}`),
            },
            { key: 'area', name: say('area'), cell: ({ areaId }) => areaOf(areaId) },
            {
              key: 'share',
              name: say('reserveShare'),
              numeric: true,
              cell: ({ share }) => percent(numberOf(share), 1),
            },
          ]}
        />
      )}
    </div>
  );
}
