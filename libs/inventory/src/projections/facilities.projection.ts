import type { LocalDate, ReadModel } from '#kernel';
import type { OfferKind, Unit } from '../domain/catalogue';
import { upcast } from '../domain/facility.events';

export type OfferRow = Readonly<{
  offerId: string;
  kind: OfferKind;
  paragraph: string;
  unit: Unit;
  from: LocalDate;
  until?: LocalDate;
}>;

export type FacilityRow = Readonly<{
  facilityId: string;
  name: string;
  providerId: string;
  providerName: string;
  areaId: string;
  areaName: string;
  address?: string;
  openedOn: LocalDate;
  offers: readonly OfferRow[];
}>;

export const facilityList: ReadModel<FacilityRow> = {
  name: 'facilities',
  version: 1,
  categories: ['facility'],
  columns: {
    name: ({ name }) => name,
    providerId: ({ providerId }) => providerId,
    areaId: ({ areaId }) => areaId,
  },
  searched: ({ name, providerName, areaName, address }) => ({
    title: name,
    more: [providerName, areaName, address ?? ''],
  }),
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    const { facilityId } = data;
    if (type === 'FacilityRegistered') {
      rows.put(facilityId, { ...data, offers: [] });
      return;
    }
    const row = rows.get(facilityId);
    if (!row) return;
    switch (type) {
      case 'FacilityTransferred': {
        const { providerId, providerName } = data;
        rows.put(facilityId, { ...row, providerId, providerName });
        return;
      }
      case 'OfferAdded': {
        const { offerId, kind, paragraph, unit, from } = data;
        rows.put(facilityId, {
          ...row,
          offers: [...row.offers, { offerId, kind, paragraph, unit, from }],
        });
        return;
      }
      case 'OfferClosed': {
        const { offerId, until } = data;
        const offers = row.offers.map((offer) =>
          offer.offerId === offerId ? { ...offer, until } : offer,
        );
        rows.put(facilityId, { ...row, offers });
        return;
      }
      case 'CapacityRecorded':
    }
  },
};
