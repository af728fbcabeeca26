import { openDurably } from '#platform/sqlite';
import fastify from 'fastify';
import { isFirst } from '../tasks';
import { say, told } from '../program';

/** The answer to be given, and the bytes of an event to be stored before. */
type Told = Readonly<{
  status: number;
  headers: Record<string, string>;
  body: string;
  bytes: string;
}>;

/** A bare Fastify route with the product's answer; given a file, with the product's commit behind it. */
async function serve([, , file]: string[]): Promise<void> {
  for await (const { status, headers, body, bytes } of told<Told>()) {
    const commit = file === undefined ? undefined : committer(file, bytes);
    const app = fastify();
    app.post('/api/*', async (_, reply) => {
      await commit?.();
      return reply.status(status).headers(headers).send(body);
    });
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    say({ port: Number(new URL(address).port) });
  }
}

/** One transaction for all requests of a turn: the tables, the rows and the sync of the product's log. */
function committer(file: string, bytes: string): () => Promise<void> {
  const db = openDurably(file);
  db.exec('CREATE TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT');
  db.exec(`CREATE TABLE events (position INTEGER PRIMARY KEY AUTOINCREMENT, stream INTEGER NOT NULL,
    revision INTEGER NOT NULL, bytes TEXT NOT NULL) STRICT`);
  db.exec('CREATE UNIQUE INDEX one_event_per_revision ON events (stream, revision)');
  const stream = db.prepare('INSERT INTO streams (id, name) VALUES (?, ?)');
  const event = db.prepare(
    'INSERT INTO events (position, stream, revision, bytes) VALUES (?, ?, ?, ?)',
  );
  let waiting: (() => void)[] = [];
  let position = 0;
  const commit = () => {
    const answered = waiting;
    waiting = [];
    db.exec('BEGIN IMMEDIATE');
    for (let n = 0; n < answered.length; n++) {
      const first = isFirst(position);
      const id = Math.floor(position++ / 3) + 1;
      if (first) stream.run(id, `bench.task-00000000-0000-5000-8000-${id}`);
      event.run(position, id, (position - 1) % 3, bytes);
    }
    db.exec('COMMIT');
    for (const answer of answered) answer();
  };
  return () =>
    new Promise((resolve) => {
      if (waiting.length === 0) setImmediate(commit);
      waiting.push(resolve);
    });
}

void serve(process.argv);
