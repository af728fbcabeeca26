export * from './configuration';
export { AddressRefused, storeAddress, type StoreAddress } from './store-address';
