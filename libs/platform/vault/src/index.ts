export { createPrivateFile, ownFile, secretFile } from './secret-file';
export { derive, SealBroken } from './sealing';
export { SqliteVault, WrongKek, type VaultPlace } from './sqlite-vault';
