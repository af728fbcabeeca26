import type { ProviderType } from '../provider.events';

/**
 * Recognition is for free carriers that serve the public good: the public carrier needs none, a
 * commercial one cannot have it.
 * @source § 75 Abs. 1 SGB VIII
 */
export const canBeRecognised = (type: ProviderType): boolean =>
  type !== 'PUBLIC' && type !== 'PRIVATE_COMMERCIAL';

/**
 * Churches and religious communities under public law are recognised without an act.
 * @source § 75 Abs. 3 SGB VIII
 */
export const isRecognisedByLaw = (type: ProviderType): boolean => type === 'CHURCH';
