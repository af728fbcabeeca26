import type { Refusals } from '#kernel';
import { fileRefusals } from './file-refusals';
import { importRefusals } from './import-refusals';
import { mappingRefusals } from './mapping-refusals';

/** The words of every refusal of this room. */
export const refusals = {
  ...fileRefusals,
  ...mappingRefusals,
  ...importRefusals,
} satisfies Refusals;
