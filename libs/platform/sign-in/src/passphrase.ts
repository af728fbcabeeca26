import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** @source OWASP Password Storage Cheat Sheet, scrypt with 32 MiB */
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
/** Unit: bytes. */
const LENGTH = 32;
/** Units: characters. @source NIST SP 800-63B-4, 3.1.1.2 */
export const SHORTEST = 15;
const LONGEST = 256;

/** What is wrong with a passphrase to be chosen. */
export type Weakness = 'short' | 'long' | 'uniform';

export function weaknessOf(passphrase: string): Weakness | undefined {
  const characters = Array.from(passphrase.normalize('NFKC'));
  if (characters.length < SHORTEST) return 'short';
  if (characters.length > LONGEST) return 'long';
  return new Set(characters).size < 5 ? 'uniform' : undefined;
}

/** One at a time: each takes 32 MiB and a thread that the disk needs as well. */
let last: Promise<unknown> = Promise.resolve();

function derive(passphrase: string, salt: Buffer): Promise<Buffer> {
  const next = last.then(
    () =>
      new Promise<Buffer>((resolve, reject) =>
        scrypt(passphrase.normalize('NFKC').slice(0, LONGEST), salt, LENGTH, COST, (error, key) =>
          error ? reject(error) : resolve(key),
        ),
      ),
  );
  last = next.catch(() => undefined);
  return next;
}

/** `scrypt`, salt and hash, apart by `$`. */
export async function hash(passphrase: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(passphrase, salt);
  return ['scrypt', salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Takes as long for nobody's account as for somebody's. */
export async function verify(passphrase: string, stored: string | undefined): Promise<boolean> {
  const [, salt = '', expected = ''] = (stored ?? NOBODY).split('$');
  const key = await derive(passphrase, Buffer.from(salt, 'base64url'));
  const wanted = Buffer.from(expected, 'base64url');
  return wanted.length === LENGTH && timingSafeEqual(key, wanted) && stored !== undefined;
}

const NOBODY = `scrypt$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(LENGTH).toString('base64url')}`;
