export { RemoteEventStore } from './remote-event-store';
export { logIn } from './open-remote-log';
export { StoreConnection, type Patience } from './store-connection';
