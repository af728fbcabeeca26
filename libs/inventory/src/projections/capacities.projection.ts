import type { LocalDate, ReadModel, Rows } from '#kernel';
import type { AgeGroup, CareForm } from '../domain/age-groups';
import type { OfferKind } from '../domain/catalogue';
import {
  upcast,
  type CapacityRecorded,
  type OfferClosed,
  type Places,
  type ReportOf,
} from '../domain/facility.events';

/** Places of one offer for one age group in one care form, from a day until the next that is recorded. */
export type CapacityRow = Readonly<
  Places & {
    facilityId: string;
    offerId: string;
    areaId: string;
    kind: OfferKind;
    ageGroup: AgeGroup;
    careForm: CareForm;
    source: string;
    /** Where a provider, or the office in a table, reported it. */
    report?: ReportOf;
    from: LocalDate;
    to?: LocalDate;
  }
>;

export const capacities: ReadModel<CapacityRow> = {
  name: 'capacities',
  version: 2,
  categories: ['facility'],
  columns: {
    offer: ({ facilityId, offerId }) => `${facilityId} ${offerId}`,
    facilityId: ({ facilityId }) => facilityId,
    areaId: ({ areaId }) => areaId,
    kind: ({ kind }) => kind,
    ageGroup: ({ ageGroup }) => ageGroup,
  },
  dated: ({ from, to }) => ({ from, ...(to === undefined ? {} : { to }) }),
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    switch (type) {
      case 'CapacityRecorded':
        place(data, rows);
        return;
      case 'OfferClosed':
        end(data, rows);
        return;
      case 'FacilityRegistered':
      case 'FacilityTransferred':
      case 'OfferAdded':
    }
  },
};

/** Between the day before it and the day after it, whichever was recorded first. */
function place(data: CapacityRecorded['data'], rows: Rows<CapacityRow>): void {
  const { facilityId, offerId, areaId, kind, ageGroup, careForm, source, on: from } = data;
  const { permitted, offered, occupied, reserved, report } = data;
  const same = rows
    .where('offer', `${facilityId} ${offerId}`)
    .filter(([, row]) => row.ageGroup === ageGroup && row.careForm === careForm);
  for (const [id, row] of same)
    if (row.from < from && (row.to ?? '9999') > from) rows.put(id, { ...row, to: from });
  const next = same
    .map(([, row]) => row.from)
    .filter((day) => day > from)
    .sort()[0];
  const to = next ?? data.until;
  rows.put([facilityId, offerId, ageGroup, careForm, from].join('.'), {
    ...{ facilityId, offerId, areaId, kind, ageGroup, careForm, source, from },
    ...{ permitted, offered, occupied, reserved },
    ...(report === undefined ? {} : { report }),
    ...(to === undefined ? {} : { to }),
  });
}

function end({ facilityId, offerId, until }: OfferClosed['data'], rows: Rows<CapacityRow>): void {
  for (const [id, row] of rows.where('offer', `${facilityId} ${offerId}`)) {
    if (row.from >= until) rows.remove(id);
    else if ((row.to ?? '9999') > until) rows.put(id, { ...row, to: until });
  }
}
