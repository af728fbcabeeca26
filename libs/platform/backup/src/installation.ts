/** Stored bytes of events, in the order of the log, some at a time. */
export type Pages = AsyncIterable<readonly string[]>;

/** One tenant's truth: log, keys, documents. */
export type TenantSource = Readonly<{
  tenant: string;
  /** How many events the log has, for who looks on; 0: nobody has counted. */
  events: number;
  pages: Pages;
  /** Puts the wrapped keys into a SQLite file that is not there yet. */
  copyKeys: (to: string) => void;
  /** Content-addressed folder. */
  documents: string;
}>;

/** What an installation has beside its tenants. */
export type Installation = Readonly<{
  /**
   * Puts passphrases and invitations into a SQLite file that is not there yet; false where there are
   * none. `key` is the file of the key that login names are hashed under.
   */
  accounts: Readonly<{ copy: (to: string) => boolean; key: string }>;
  /** The key that wraps all others. */
  kek: string;
}>;

export type Source = Installation & Readonly<{ tenants: readonly TenantSource[] }>;

/** Tells who looks on how much of all there is has been done. */
export type Progress = (done: number, total: number) => void;
