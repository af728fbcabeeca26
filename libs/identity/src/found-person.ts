import { hasWords } from '#kernel';
import type { QueryDefinition, Subject } from '#shell';
import { ERASED, openDetail } from './details';
import { directory } from './projections/directory.projection';

/**
 * Persons are found by the names that the directory can open now: no index keeps a name that would
 * outlive its key.
 */
export const personSubject = (item: QueryDefinition): Subject => ({
  kind: 'person',
  item,
  files: false,
  find: (words, { reads, tenant }, limit) =>
    reads
      .all(directory, { erased: 0 })
      .map(({ id, row }) => ({
        id,
        title: openDetail(tenant.vault, tenant.name, 'name', row.details?.name),
        more: row.details?.function
          ? [openDetail(tenant.vault, tenant.name, 'function', row.details.function)]
          : [],
      }))
      .filter(({ title, more }) => title !== ERASED && hasWords([title, ...more].join(' '), words))
      .sort((a, b) => a.title.localeCompare(b.title, 'de'))
      .slice(0, limit),
});
