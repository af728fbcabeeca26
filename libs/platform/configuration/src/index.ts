export * from './configuration';
export { AddressRefused, ConfigurationError } from './refused';
export { storeAddress, type StoreAddress } from './store-address';
