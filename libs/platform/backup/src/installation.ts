/** Stored bytes of events, in the order of the log, some at a time. */
export type Pages = AsyncIterable<readonly string[]>;

/** One tenant's truth: log, keys, documents. */
export type TenantPlace = Readonly<{
  tenant: string;
  /** SQLite file of the wrapped keys. */
  keys: string;
  /** Content-addressed folder. */
  documents: string;
}>;

export type TenantSource = TenantPlace &
  Readonly<{
    /** How many events the log has, for who looks on. */
    events: number;
    pages: Pages;
  }>;

/** Where the files of an installation lie. */
export type Installation = Readonly<{
  /** Passphrases and invitations: a SQLite file, and the key its login names are hashed under. */
  accounts: Readonly<{ db: string; key: string }>;
  /** The key that wraps all others. */
  kek: string;
}>;

export type Source = Installation & Readonly<{ tenants: readonly TenantSource[] }>;

/** Tells who looks on how much of all there is has been done. */
export type Progress = (done: number, total: number) => void;
