export { RemoteEventStore } from './remote-event-store';
export { registeredLog } from './open-remote-log';
export { StoreConnection, type Patience } from './store-connection';
