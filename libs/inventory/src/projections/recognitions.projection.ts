import type { LocalDate, ReadModel } from '#kernel';
import { upcast } from '../domain/provider.events';

export type RecognitionRow = Readonly<{
  providerId: string;
  since: LocalDate;
  until?: LocalDate;
  authority: string;
}>;

/** Who was recognised when (§ 75): to be asked `on` a day. */
export const recognitions: ReadModel<RecognitionRow> = {
  name: 'recognitions',
  version: 1,
  categories: ['provider'],
  columns: { providerId: ({ providerId }) => providerId },
  dated: ({ since, until }) => ({ from: since, ...(until === undefined ? {} : { to: until }) }),
  project(recorded, rows) {
    const { type, data } = upcast(recorded);
    switch (type) {
      case 'ProviderRecognised': {
        const { providerId, since, authority } = data;
        rows.put(`${providerId}.${since}`, { providerId, since, authority });
        return;
      }
      case 'ProviderRecognitionEnded':
        for (const [id, row] of rows.where('providerId', data.providerId))
          if (row.until === undefined) rows.put(id, { ...row, until: data.until });
        return;
      case 'ProviderRegistered':
      case 'ProviderRenamed':
    }
  },
};
