import { CLIENTS } from '../engine';
import { Client } from '../client';
import { commandAt, isFirst } from '../tasks';
import { say, told } from '../program';

/** Whom to ask, as whom, and how often. `label` makes idempotency keys of this run. */
type Told = Readonly<{ port: number; cookie: string; requests: number; label: string }>;

/** So many connections, each sends its next request when the last was answered. */
async function drive({ port, cookie, requests, label }: Told): Promise<object> {
  let sent = 0;
  const client = async (name: number) => {
    const connection = new Client(port, cookie);
    let id = '';
    for (let n = 0; sent < requests; n++) {
      sent++;
      const { path, body } = commandAt(n, id);
      const answer = await connection.post(path, `${label}-${name}-${n}`, JSON.stringify(body));
      if (answer.status >= 300) throw new Error(`${path}: ${answer.body}`);
      if (isFirst(n)) ({ id } = JSON.parse(answer.body) as { id: string });
    }
    connection.close();
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => client(i)));
  return { perSecond: (requests * 1000) / (performance.now() - begun) };
}

async function run(): Promise<void> {
  for await (const what of told<Told>()) say(await drive(what));
}

void run();
