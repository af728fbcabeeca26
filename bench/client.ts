import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

export type Answer = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}>;

/** One connection that is kept. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(
    private readonly port: number,
    private readonly cookie: string,
  ) {}

  async post(path: string, key: string, body: string): Promise<Answer> {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      cookie: this.cookie,
      'x-requested-by': 'bench',
      'idempotency-key': key,
    };
    const { agent, port } = this;
    const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path, headers });
    sent.end(body);
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return {
      status: response.statusCode ?? 0,
      headers: response.headers as Record<string, string>,
      body: await text(response),
    };
  }

  close(): void {
    this.agent.destroy();
  }
}
