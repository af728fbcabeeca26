import { FileKeyStore } from './file-key-store';
import { KeyVault, type VaultPlace } from './key-vault';

/** The keys of one log in a folder that several nodes share, a file each. */
export class FileVault extends KeyVault {
  /** @throws WrongKek when the keys are there and the file that opens them is not, or is another */
  constructor(place: VaultPlace) {
    super(place, (keys) => new FileKeyStore(keys));
  }
}
