import type { PersonRef } from './message';

/**
 * A text about a person, encrypted under that person's key. `cipher` and `nonce` are base64url;
 * `commitment` binds the key without naming it, so that a proof survives the key's destruction.
 */
export type Sealed = Readonly<{
  $sealed: string;
  nonce: string;
  keyId: string;
  person: PersonRef;
  commitment: string;
}>;

/** Where a sealed text stands; a cipher moved elsewhere does not open. */
export type Place = Readonly<{ tenant: string; category: string; field: string }>;

/** The keys of one tenant's persons. On disk before the event that needs them. */
export abstract class Vault {
  /** Makes the person's key if there is none. */
  abstract seal(person: PersonRef, place: Place, text: string): Promise<Sealed>;
  /** `undefined` when the key was destroyed. @throws when the cipher was moved or altered */
  abstract open(place: Place, sealed: Sealed): string | undefined;
  /** A keyed hash under a secret of the tenant: what it is of cannot be guessed. base64url. */
  abstract hmac(text: string): string;
  /** Destroys the key: what was sealed under it is erased. */
  abstract erase(person: PersonRef): Promise<void>;
}

/** A document by the SHA-256 of its bytes, in hexadecimal. */
export type DocumentHash = string & { readonly __brand: 'DocumentHash' };

/** Attachments and import originals, content-addressed. On disk before the event that names them. */
export abstract class Documents {
  abstract put(bytes: Uint8Array): Promise<DocumentHash>;
  /** @throws when the bytes no longer fit their hash */
  abstract get(hash: DocumentHash): Promise<Uint8Array | undefined>;
}
