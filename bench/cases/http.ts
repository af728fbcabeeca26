import { openForReading } from '#platform/sqlite';
import { join } from 'node:path';
import { inFolder, measured, ratios, type Case } from '../bench';
import { Client, type Answer } from '../client';
import { TENANT } from '../engine';
import { commandAt } from '../tasks';
import { Program } from '../program';
import { atLeast, judge } from '../report';

const REQUESTS = 6000;

/** Headers that Fastify and Node make themselves. */
const OWN = ['content-length', 'date', 'connection', 'keep-alive'];

export const http: Case = {
  name: 'http',
  run: ({ rounds, scale }) =>
    inFolder(async (folder) => {
      const product = Program.start('product', [join(folder, 'data')]);
      const bare = Program.start('bare');
      const committing = Program.start('bare', [join(folder, 'bare.db')]);
      const client = Program.start('client');
      const programs = [product, bare, committing, client];
      try {
        const { port } = await product.hear<{ port: number }>();
        const answer = await sample(product, port);
        const told = {
          ...answer,
          bytes: storedIn(join(folder, 'data/tenants', TENANT, 'log.db')),
        };
        bare.tell(told);
        committing.tell(told);
        const drive = async (at: number, label: string) => {
          const { cookie } = await session(product);
          client.tell({ port: at, cookie, requests: REQUESTS * scale, label });
          return (await client.hear<{ perSecond: number }>()).perSecond;
        };
        const bareAt = (await bare.hear<{ port: number }>()).port;
        const committingAt = (await committing.hear<{ port: number }>()).port;
        const [ours, plain, committed] = await measured(rounds, [
          (round) => drive(port, `${round}`),
          (round) => drive(bareAt, `${round}`),
          (round) => drive(committingAt, `${round}`),
        ]);
        return [
          judge('HTTP commands : bare Fastify route', ratios(ours, plain), atLeast(0.2)),
          judge(
            'HTTP commands : bare Fastify route that commits',
            ratios(ours, committed),
            atLeast(0.5),
          ),
        ];
      } finally {
        for (const program of programs) await program.stop();
      }
    }),
};

async function session(product: Program): Promise<{ cookie: string }> {
  product.tell({ tenant: TENANT });
  return product.hear<{ cookie: string }>();
}

/** What the product answers to a command: what the bare routes have to say. */
async function sample(product: Program, port: number): Promise<Answer> {
  const { cookie } = await session(product);
  const client = new Client(port, cookie);
  const { path, body } = commandAt(0, '');
  const answer = await client.post(path, 'sample', JSON.stringify(body));
  client.close();
  if (answer.status !== 201) throw new Error(answer.body);
  const headers = Object.entries(answer.headers).filter(([name]) => !OWN.includes(name));
  return { ...answer, headers: Object.fromEntries<string>(headers) };
}

/** The bytes of the newest event. */
function storedIn(file: string): string {
  const db = openForReading(file);
  const sql = 'SELECT bytes FROM events ORDER BY position DESC LIMIT 1';
  const last = db.prepare(sql).get() as { bytes: string };
  db.close();
  return last.bytes;
}
