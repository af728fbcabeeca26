/** A key as it lies on disk: wrapped. */
export type WrappedKey = Readonly<{
  keyId: string;
  person: string;
  nonce: Uint8Array;
  wrapped: Uint8Array;
}>;

/** Where the wrapped keys of one log lie. What is inserted is on disk at return. */
export interface Keys {
  ofPerson(person: string): WrappedKey | undefined;
  byId(keyId: string): WrappedKey | undefined;
  /** Whether a key that was read is still there. */
  holds(keyId: string): boolean;
  /** All or none; a person who has a key keeps it. */
  insert(keys: readonly WrappedKey[]): void;
  /** Wipes the bytes too. */
  remove(person: string): void;
  secret(name: string): Pick<WrappedKey, 'nonce' | 'wrapped'> | undefined;
  /** The first one stays. */
  keepSecret(name: string, secret: Pick<WrappedKey, 'nonce' | 'wrapped'>): void;
  contents(): KeyContents;
  close(): void;
}

/** All keys and secrets, wrapped. */
export type KeyContents = Readonly<{
  keys: readonly WrappedKey[];
  secrets: readonly (Readonly<{ name: string }> & Pick<WrappedKey, 'nonce' | 'wrapped'>)[];
}>;

/** From one place to another that is empty: under the same key that wraps them they open in both. */
export function copyKeys(from: Keys, to: Keys): void {
  const { keys, secrets } = from.contents();
  for (const { name, ...secret } of secrets) to.keepSecret(name, secret);
  to.insert(keys);
}
