import type { Facility } from './answers';
import { useAll } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { Term } from '../patterns/term';
import { Answered, Empty } from '../patterns/states';
import { Table } from '../patterns/table';
import { today, useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useKinds } from './kinds';

type Props = Readonly<{ facility: Facility }>;

/** What the facility offers, and what it offered. */
export function Offers({ facility }: Props) {
  const say = useTexts('inventory');
  const { shortDay } = useFormats();
  const { kindOf } = useKinds();
  if (facility.offers.length === 0)
    return <Empty title={say('offers.none')}>{say('offers.none.first')}</Empty>;
  return (
    <Table
      rowsAsLists
      caption={say('offers.caption')}
      captionHidden
      rows={facility.offers}
      rowKey={({ offerId }) => offerId}
      columns={[
        { key: 'kind', name: say('offer.kind'), heading: true, cell: ({ kind }) => kindOf(kind) },
        { key: 'law', name: say('offer.law'), cell: ({ paragraph }) => paragraph },
        { key: 'unit', name: say('offer.unit'), cell: ({ unit }) => say(`unit.${unit}`) },
        { key: 'from', name: say('offer.from'), cell: ({ from }) => shortDay(from) },
        {
          key: 'until',
          name: say('offer.until'),
          cell: ({ until }) =>
            until === undefined ? (
              <Badge tone="success">{say('offer.open')}</Badge>
            ) : (
              say(until <= today() ? 'offer.endedOn' : 'offer.endsOn', { day: shortDay(until) })
            ),
        },
      ]}
    />
  );
}

/** Places by day; what was replaced by later numbers stays to be seen. */
export function Capacities({ facility: { facilityId, offers } }: Props) {
  const say = useTexts('inventory');
  const { shortDay, number } = useFormats();
  const { kindOf, offerName } = useKinds();
  const question = useAll('listCapacities', { facilityId });
  const count = (places: number | null) => (places === null ? say('unknown') : number(places));
  return (
    <Answered question={question}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={say('places.none')}>{say('places.none.first')}</Empty>
        ) : (
          <Table
            rowsAsLists
            caption={say('places.caption')}
            captionHidden
            rows={[...rows].sort(newestFirst)}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'offer',
                name: say('offer'),
                heading: true,
                cell: ({ offerId, kind }) => {
                  const offer = offers.find((each) => each.offerId === offerId);
                  return offer ? offerName(offer, offers) : kindOf(kind);
                },
              },
              {
                key: 'for',
                name: say('ageAndForm'),
                cell: (row) => `${say(`age.${row.ageGroup}`)}, ${say(`care.${row.careForm}`)}`,
              },
              {
                key: 'when',
                name: say('places.when'),
                cell: ({ from, to }) =>
                  to === undefined
                    ? say('area.since', { day: shortDay(from) })
                    : say('area.fromTo', { from: shortDay(from), to: shortDay(to) }),
              },
              ...(['permitted', 'offered', 'occupied', 'reserved'] as const).map((name) => ({
                key: name,
                name: say(`places.${name}`),
                numeric: true,
                cell: (row: (typeof rows)[number]) => count(row[name]),
              })),
              {
                key: 'utilisation',
                name: <Term name="utilisation">{say('utilisation')}</Term>,
                label: say('utilisation'),
                numeric: true,
                cell: ({ utilisation }) =>
                  utilisation ? `${number(utilisation.percent, 1)} %` : '–',
              },
              { key: 'source', name: say('source'), cell: ({ source }) => source },
            ]}
          />
        )
      }
    </Answered>
  );
}

type Dated = Readonly<{ from: string; to?: string }>;

/** What holds now, then what held before. */
const newestFirst = (a: Dated, b: Dated): number =>
  Number(a.to !== undefined) - Number(b.to !== undefined) || b.from.localeCompare(a.from);
