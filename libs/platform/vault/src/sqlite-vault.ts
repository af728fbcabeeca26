import { KeyStore, type Erasure } from './key-store';
import { KeyVault, type VaultPlace } from './key-vault';

/** The keys of one log in a SQLite file, for one process. New keys of one turn share one fsync. */
export class SqliteVault extends KeyVault {
  /** @throws WrongKek when the keys are there and the file that opens them is not, or is another */
  constructor(place: VaultPlace, erasure?: Erasure) {
    super(place, (keys) => new KeyStore(keys, erasure));
  }
}
