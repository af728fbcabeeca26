import { OneByOne, drive, openStore, writePathOver } from '../engine';

/** Warms up, drives the engine, says how fast it was. */
async function run([, , file = '', mode = '', commands = '']: string[]): Promise<void> {
  const store = openStore(file);
  const path = writePathOver(mode === 'single' ? new OneByOne(store) : store);
  await drive(writePathOver(store), 2000, 'warm');
  const commandsPerSecond = await drive(path, Number(commands), 'run');
  console.log(JSON.stringify({ commandsPerSecond }));
  await store.close();
}

void run(process.argv);
