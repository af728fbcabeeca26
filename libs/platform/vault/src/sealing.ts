import { canonical, type Place, type Sealed } from '#kernel';
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto';

const CIPHER = 'aes-256-gcm';
/** Units: bytes. @source NIST SP 800-38D, 5.2 */
const NONCE = 12;
const TAG = 16;

/** A text does not open although its key is there: moved, altered, or under another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  constructor(
    readonly place: Place,
    readonly keyId: string,
  ) {
    super(`The sealed ${place.field} of a ${place.category} does not fit its place or its key.`);
  }
}

/** Key of one person, in the clear: in memory only. */
export type Dek = Readonly<{ keyId: string; person: string; key: Buffer }>;

export type Encrypted = Readonly<{ nonce: Uint8Array; cipher: Uint8Array }>;

/**
 * A text sealed twice by one key in one place is one cipher: the nonce is a keyed hash of both. So a
 * repeated command stays the same command; other texts meet the same nonce as rarely as by chance.
 * @source RFC 5297 (synthetic nonce)
 */
export function encrypt(key: Buffer, place: readonly string[], text: Uint8Array): Encrypted {
  const bound = Buffer.from(canonical(place));
  const nonce = createHmac('sha256', derive(key, 'nonce'))
    .update(createHash('sha256').update(bound).digest())
    .update(text)
    .digest()
    .subarray(0, NONCE);
  const cipher = createCipheriv(CIPHER, derive(key, 'text'), nonce, { authTagLength: TAG });
  cipher.setAAD(bound);
  return {
    nonce,
    cipher: Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]),
  };
}

/** @throws Error when the tag does not fit */
export function decrypt(key: Buffer, place: readonly string[], given: Encrypted): Buffer {
  const at = given.cipher.length - TAG;
  if (at < 0 || given.nonce.length !== NONCE) throw new Error('Too short.');
  const decipher = createDecipheriv(CIPHER, derive(key, 'text'), given.nonce, {
    authTagLength: TAG,
  });
  decipher.setAAD(Buffer.from(canonical(place)));
  decipher.setAuthTag(given.cipher.subarray(at));
  return Buffer.concat([decipher.update(given.cipher.subarray(0, at)), decipher.final()]);
}

/** A key of its own for each purpose. @source RFC 5869 */
export const derive = (key: Buffer, purpose: string, salt = ''): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, `jahresring ${purpose} 1`, 32));

/** Says which key it was without giving it away; GCM alone binds no key. */
export const commitmentTo = ({ keyId, key }: Pick<Dek, 'keyId' | 'key'>): string =>
  createHash('sha256')
    .update(canonical(['jahresring key commitment 1', keyId]))
    .update(key)
    .digest('base64url');

const placeOf = (logId: string, { tenant, category, field }: Place, { person, keyId }: Dek) =>
  ['seal', logId, tenant, category, field, person, keyId] as const;

export function seal(logId: string, place: Place, dek: Dek, text: string): Sealed {
  const { nonce, cipher } = encrypt(dek.key, placeOf(logId, place, dek), Buffer.from(text));
  return {
    $sealed: Buffer.from(cipher).toString('base64url'),
    nonce: Buffer.from(nonce).toString('base64url'),
    keyId: dek.keyId,
    person: dek.person,
    commitment: commitmentTo(dek),
  };
}

/** @throws SealBroken */
export function unseal(logId: string, place: Place, dek: Dek, sealed: Sealed): string {
  const broken = new SealBroken(place, dek.keyId);
  if (sealed.person !== dek.person || !same(sealed.commitment, commitmentTo(dek))) throw broken;
  try {
    const given = {
      nonce: Buffer.from(sealed.nonce, 'base64url'),
      cipher: Buffer.from(sealed.$sealed, 'base64url'),
    };
    return decrypt(dek.key, placeOf(logId, place, dek), given).toString();
  } catch {
    throw broken;
  }
}

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
