import type { Adapter } from 'oidc-provider';

/** What the built-in identity provider remembers. Deleted, people sign in again. */
export interface ProviderStore {
  /** The view of one kind of entries that `oidc-provider` asks for. */
  readonly adapter: (kind: string) => Adapter;
  close(): void;
}

/** Units: seconds. */
export const FOREVER = 10 * 365 * 24 * 60 * 60;
export const seconds = (): number => Math.floor(Date.now() / 1000);
