import { canonical } from '#kernel';
import { v5 } from 'uuid';
import type { TableMapping } from '../domain/table/mapping';

const NAMESPACE = '5b1c9d0e-8f0f-5a64-9d5e-2f6f0a3b7c11';

/** The same file under the same mapping is one import; streams belong to their tenant. */
export const importIdOf = (documentHash: string, mapping: TableMapping): string =>
  v5(canonical({ documentHash, mapping }), NAMESPACE);
