import type { LocalDate, ReadModel } from '#kernel';
import { upcast, type ProviderType, type Umbrella } from '../domain/provider.events';
import { isRecognisedByLaw } from '../domain/rules/recognition.rule';

export type ProviderRow = Readonly<{
  providerId: string;
  name: string;
  type: ProviderType;
  umbrella?: Umbrella;
  /** Whether it is to be involved under § 80(4): by an act, or by law. */
  recognised: boolean;
  since?: LocalDate;
  authority?: string;
  /** First day without recognition. */
  until?: LocalDate;
}>;

export const providerList: ReadModel<ProviderRow> = {
  name: 'providers',
  version: 2,
  categories: ['provider'],
  columns: {
    name: ({ name }) => name,
    type: ({ type }) => type,
    recognised: ({ recognised }) => String(recognised),
  },
  searched: ({ name }) => ({ title: name }),
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    const { providerId } = data;
    if (type === 'ProviderRegistered') {
      const { name, umbrella } = data;
      const recognised = isRecognisedByLaw(data.type);
      const row = { providerId, name, type: data.type, recognised };
      rows.put(providerId, umbrella ? { ...row, umbrella } : row);
      return;
    }
    const row = rows.get(providerId);
    if (!row) return;
    switch (type) {
      case 'ProviderRecognised': {
        const { name, umbrella } = row;
        const { since, authority } = data;
        const known = { providerId, name, type: row.type, ...(umbrella ? { umbrella } : {}) };
        rows.put(providerId, { ...known, recognised: true, since, authority });
        return;
      }
      case 'ProviderRecognitionEnded':
        rows.put(providerId, {
          ...row,
          recognised: isRecognisedByLaw(row.type),
          until: data.until,
        });
        return;
      case 'ProviderRenamed':
        rows.put(providerId, { ...row, name: data.name });
    }
  },
};
