export {
  createPrivateFile,
  ownFile,
  readPrivateFile,
  replacePrivateFile,
  secretFile,
  wipePrivateFile,
} from './secret-file';
export { derive, SealBroken } from './sealing';
export { FileVault } from './file-vault';
export { KeyVault, WrongKek, type VaultPlace } from './key-vault';
export { SqliteVault } from './sqlite-vault';
