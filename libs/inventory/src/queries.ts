import { registerQueries } from './register-queries';
import { snapshotQueries } from './snapshot-queries';

export const queries = [...registerQueries, ...snapshotQueries];
