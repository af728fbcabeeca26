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
  close(): void;
}
