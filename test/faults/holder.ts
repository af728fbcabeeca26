import { SqliteEventStore } from '#platform/sqlite-event-store';
import { event } from '../contracts/some-events';
import { OPENING } from './opening';

/** Opens the log, appends when told, and holds it until it is killed or its input ends. */
async function hold(file: string): Promise<void> {
  const store = SqliteEventStore.open(file, OPENING);
  console.log('open');
  process.stdin.setEncoding('utf8');
  for await (const label of process.stdin as AsyncIterable<string>) {
    await store.append('test.s-1', [event(label.trim())], 'any');
    console.log(`appended ${label.trim()}`);
  }
  await store.close();
}

hold(process.argv[2] ?? '').catch((error: unknown) => {
  const { name, message } = error as Error;
  console.log(`refused ${name}: ${message}`);
  process.exitCode = 1;
});
