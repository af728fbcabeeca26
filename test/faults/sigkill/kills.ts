import { SqliteEventStore } from '#platform/sqlite-event-store';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { all } from '../../contracts/some-events';
import { Child } from '../child';
import { random } from '../random';
import { violations } from './checker';
import { readJournal } from './journal';
import type { Mutant } from './mutants';
import type { Entry } from './wire';

const CLIENTS = 16;

/** Unit: bytes that an entry of the journal has at most. */
const LINE = 150;

/** Servers whose modules are loaded and that wait for their turn. */
const SPARES = 2;

/** How long a server lives at most after its first answers. Unit: milliseconds. */
const LONGEST_LIFE = 60;

/** One in so many is killed while it opens the log, which takes about so long. Unit: milliseconds. */
const WHILE_OPENING = 8;
const OPENING = 40;

export type Killed = Readonly<{ journal: readonly Entry[]; violations: readonly string[] }>;

/** Kills server after server on one folder, at random moments of their lives, opening included. */
export async function killServers(
  folder: string,
  mutant: Mutant,
  [kills, seed]: readonly [kills: number, seed: number],
): Promise<Killed> {
  const file = join(folder, 'events.db');
  const socket = join(folder, 'socket');
  const notes = join(folder, 'journal');
  const draw = random(seed);
  const started: Child[] = [];
  const start = (program: string, ...args: string[]) => {
    const child = Child.startBuilt(`test/faults/sigkill/${program}`, args);
    started.push(child);
    return child;
  };
  const spares = Array.from({ length: SPARES }, () => start('server', file, socket, mutant));
  /** The log is opened by the spare that has waited longest; another takes its place. */
  const next = async () => {
    spares.push(start('server', file, socket, mutant));
    const server = spares.shift();
    if (!server) throw new Error('There is no server.');
    await server.says('ready');
    server.tell('open');
    return server;
  };
  try {
    const clients = start('clients', socket, notes, `${CLIENTS}`);
    await clients.says('asking');
    for (let n = 0; n < kills; n++) {
      const server = await next();
      const opening = n % WHILE_OPENING === 0;
      if (!opening) await server.says('open').then(() => growth(notes));
      await setTimeout(draw() * (opening ? OPENING : LONGEST_LIFE));
      await server.kill();
    }
    const last = await next();
    await last.says('open');
    clients.tell('end');
    await clients.says('done');
    await last.kill();
    const journal = readJournal(notes);
    return { journal, violations: violations(journal, await logIn(file)) };
  } finally {
    await Promise.all(started.map((child) => child.kill()));
  }
}

/** The clients have got answers: each writes some lines without any. */
async function growth(notes: string): Promise<void> {
  const { size } = statSync(notes);
  while (statSync(notes).size < size + CLIENTS * LINE) await setTimeout(2);
}

async function logIn(file: string) {
  const store = SqliteEventStore.openForReading(file);
  const log = await all(store.readAll());
  await store.close();
  return log;
}
