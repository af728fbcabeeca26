import 'reflect-metadata';
import { readConfiguration } from '#product';

/** Exit code of sysexits.h. */
const EX_CONFIG = 78;

readConfiguration(process.env);
process.stderr.write(
  'A worker of its own needs an event store that several processes may write. On SQLite the API does the work itself: npm start.\n',
);
process.exit(EX_CONFIG);
