import { StoreUnavailable, Vault, type PersonRef, type Place, type Sealed } from '#kernel';
import { failureOf } from '#platform/sqlite';
import { LRUCache } from 'lru-cache';
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Keys, WrappedKey } from './keys';
import { decrypt, derive, encrypt, seal, unseal, type Dek } from './sealing';
import { SecretRefused, secretFile } from './secret-file';

/** `keys` is the place of this log's keys; `kek` the file of the key that wraps them. */
export type VaultPlace = Readonly<{ keys: string; kek: string; logId: string }>;

/** The keys were wrapped under another key than the one given. */
export class WrongKek extends SecretRefused {
  override readonly name = 'WrongKek';
}

/** Keys held in memory. */
const CACHED = 2000;
const FINGERPRINT = 'fingerprint';

type Waiting = Readonly<{ dek: Dek; done: () => void; failed: (error: Error) => void }>;

/** One key per person, wrapped under a key that lies elsewhere. New keys of one turn are kept together. */
export abstract class KeyVault extends Vault {
  private readonly store: Keys;
  private readonly kek: Buffer;
  private readonly logId: string;
  private readonly secret: Buffer;
  private readonly cache = new LRUCache<string, Dek>({ max: CACHED });
  private readonly pending = new Map<PersonRef, Promise<void>>();
  private waiting: Waiting[] = [];
  private broken: Error | undefined;

  /** @throws WrongKek when the keys are there and the file that opens them is not, or is another */
  constructor({ keys, kek, logId }: VaultPlace, open: (keys: string) => Keys) {
    super();
    if (existsSync(keys) && !existsSync(kek))
      throw new WrongKek({
        de: `${keys} ist da, ${kek} nicht: Holen Sie ihn aus Ihrer Verwahrung zurück (JAHRESRING_KEK_FILE).`,
        en: `${keys} is there, ${kek} is not: bring it back from where you keep it (JAHRESRING_KEK_FILE).`,
      });
    this.logId = logId;
    this.kek = derive(secretFile(kek), 'kek', logId);
    this.store = open(keys);
    this.secret = this.openSecret(keys, kek);
  }

  async seal(person: PersonRef, place: Place, text: string): Promise<Sealed> {
    for (;;) {
      const dek = this.keyOf(person); // looked up anew after each wait: it may have been erased
      if (dek) return seal(this.logId, place, dek, text);
      await this.makeKey(person);
    }
  }

  open(place: Place, sealed: Sealed): string | undefined {
    const dek = this.cached(sealed.keyId) ?? this.unwrap(this.store.byId(sealed.keyId));
    return dek && unseal(this.logId, place, dek, sealed);
  }

  async erase(person: PersonRef): Promise<void> {
    await this.pending.get(person)?.catch(() => undefined);
    const known = this.store.ofPerson(person);
    this.store.remove(person);
    if (!known) return;
    this.forget(known.keyId);
  }

  /** For the fingerprints of commands in this log; never leaves the process. */
  fingerprintKey(): Buffer {
    return derive(this.secret, 'fingerprint', this.logId);
  }

  /** A keyed hash: tells two texts apart without telling what they say. */
  hmac(text: string): string {
    return createHmac('sha256', derive(this.secret, 'hmac', this.logId))
      .update(text)
      .digest('base64url');
  }

  close(): void {
    for (const { key } of this.cache.values()) key.fill(0);
    this.cache.clear();
    this.store.close();
  }

  /** What another node has destroyed is forgotten here too. */
  private cached(keyId: string): Dek | undefined {
    const dek = this.cache.get(keyId);
    if (!dek || this.store.holds(keyId)) return dek;
    this.forget(keyId);
    return undefined;
  }

  private forget(keyId: string): void {
    this.cache.get(keyId)?.key.fill(0);
    this.cache.delete(keyId);
  }

  private keyOf(person: PersonRef): Dek | undefined {
    return this.unwrap(this.store.ofPerson(person));
  }

  private makeKey(person: PersonRef): Promise<void> {
    const known = this.pending.get(person);
    if (known) return known;
    const dek = { keyId: randomUUID(), person, key: randomBytes(32) };
    const made = new Promise<void>((resolve, reject) => {
      if (this.waiting.length === 0) setImmediate(() => this.commit());
      this.waiting.push({ dek, done: resolve, failed: reject });
    }).finally(() => this.pending.delete(person));
    this.pending.set(person, made);
    return made;
  }

  private commit(): void {
    const group = this.waiting;
    this.waiting = [];
    try {
      if (this.broken) throw this.broken;
      this.store.insert(group.map(({ dek }) => this.wrap(dek)));
      for (const { dek, done } of group) {
        this.cache.set(dek.keyId, dek);
        done();
      }
    } catch (cause) {
      const error = this.failure(cause);
      for (const { failed } of group) failed(error);
    }
  }

  /** After a failed sync nothing more is believed of the file: what is read back may be memory only. */
  private failure(cause: unknown): Error {
    const { outage, fatal } = failureOf(cause);
    const error = new StoreUnavailable('not-applied', outage, cause);
    if (fatal) this.broken = error;
    return error;
  }

  private wrap({ keyId, person, key }: Dek): WrappedKey {
    const { nonce, cipher } = encrypt(this.kek, ['key', this.logId, keyId, person], key);
    return { keyId, person, nonce, wrapped: cipher };
  }

  private unwrap(stored: WrappedKey | undefined): Dek | undefined {
    if (!stored) return undefined;
    const { keyId, person, nonce, wrapped } = stored;
    const cached = this.cache.get(keyId);
    if (cached) return cached;
    const key = decrypt(this.kek, ['key', this.logId, keyId, person], { nonce, cipher: wrapped });
    const dek = { keyId, person, key };
    this.cache.set(keyId, dek);
    return dek;
  }

  /** The first thing wrapped, so that a wrong key is noticed at start and not at the first name. */
  private openSecret(keys: string, kek: string): Buffer {
    const place = ['secret', this.logId, FINGERPRINT];
    if (!this.store.secret(FINGERPRINT)) {
      const { nonce, cipher } = encrypt(this.kek, place, randomBytes(32));
      this.store.keepSecret(FINGERPRINT, { nonce, wrapped: cipher });
    }
    const stored = this.store.secret(FINGERPRINT);
    try {
      if (!stored) throw new TypeError(`${keys} keeps nothing.`);
      return decrypt(this.kek, place, { nonce: stored.nonce, cipher: stored.wrapped });
    } catch {
      this.store.close();
      throw new WrongKek({
        de: `${kek} öffnet ${keys} nicht, oder die Schlüssel gehören zu einem anderen Protokoll (JAHRESRING_KEK_FILE).`,
        en: `${kek} does not open ${keys}, or the keys belong to another log (JAHRESRING_KEK_FILE).`,
      });
    }
  }
}
