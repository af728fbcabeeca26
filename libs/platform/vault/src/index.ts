export {
  SecretRefused,
  createPrivateFile,
  ownFile,
  readPrivateFile,
  replacePrivateFile,
  secretFile,
  wipePrivateFile,
} from './secret-file';
export { derive, SealBroken } from './sealing';
export { FileKeyStore } from './file-key-store';
export { FileVault } from './file-vault';
export { KeyStore } from './key-store';
export { copyKeys } from './keys';
export { KeyVault, WrongKek, type VaultPlace } from './key-vault';
export { SqliteVault } from './sqlite-vault';
