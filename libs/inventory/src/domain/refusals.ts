import type { Refusals } from '#kernel';
import { areaRefusals } from './area-refusals';
import { facilityRefusals } from './facility-refusals';
import { providerRefusals } from './provider-refusals';
import { reportRefusals } from './report-refusals';
import { snapshotRefusals } from './snapshot-refusals';

/** The words of every refusal of this room. */
export const refusals = {
  ...areaRefusals,
  ...providerRefusals,
  ...facilityRefusals,
  ...snapshotRefusals,
  ...reportRefusals,
} satisfies Refusals;
