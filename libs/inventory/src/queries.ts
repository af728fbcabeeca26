import { registerQueries } from './register-queries';
import { requestQueries } from './request-queries';
import { snapshotQueries } from './snapshot-queries';

export const queries = [...registerQueries, ...snapshotQueries, ...requestQueries];
