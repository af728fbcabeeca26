import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { freePort } from '../support/redis';
import { Child } from './child';

const API = 'apps/api/src/main';

/** Where all nodes are found from outside: whoever stands before them passes the name on. */
export const ORIGIN = 'http://localhost:3000';

/** One API of several in a process of its own, spoken to as its operator. */
export class Node {
  private constructor(
    readonly process: Child,
    readonly port: number,
    private readonly token: string,
  ) {}

  /** `environment` names its data folder. */
  static async start(environment: Readonly<Record<string, string>>): Promise<Node> {
    const port = await freePort();
    const process = Child.startBuilt(API, [], {
      PUBLIC_ORIGIN: ORIGIN,
      ...environment,
      PORT: String(port),
    });
    await process.says('Data:');
    const data = environment['JAHRESRING_DATA'] ?? '';
    return new Node(process, port, readFileSync(join(data, 'operator.token'), 'utf8').trim());
  }

  async ask(method: string, url: string, body?: object, headers: Record<string, string> = {}) {
    const reply = await fetch(`http://127.0.0.1:${this.port}${url}`, {
      method,
      headers: {
        ...('cookie' in headers ? {} : { authorization: `Bearer ${this.token}` }),
        'content-type': 'application/json',
        'x-requested-by': 'test',
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return {
      status: reply.status,
      body: (await reply.json()) as Record<string, unknown> & { id: string; position: string },
    };
  }

  post = (url: string, body: object, headers: Record<string, string> = {}) =>
    this.ask('POST', `/api${url}`, body, headers);
  get = (url: string, headers: Record<string, string> = {}) =>
    this.ask('GET', url, undefined, headers);
}

/** A browser whose requests go to one node after the other; it knows them by one name. */
export class Browser {
  private readonly jar = new Map<string, string>();
  private turn = 0;

  constructor(private readonly nodes: readonly Node[]) {}

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Follows redirects; the page at their end. */
  async open(address: string, form?: Readonly<Record<string, string>>): Promise<string> {
    const { pathname, search } = new URL(address, ORIGIN);
    const { location, text } = await this.send(pathname + search, form);
    return location === undefined ? text : this.open(new URL(location, ORIGIN).href);
  }

  private send(path: string, form?: Readonly<Record<string, string>>) {
    const node = this.nodes[this.turn++ % this.nodes.length];
    return new Promise<{ location: string | undefined; text: string }>((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: node?.port,
          path,
          method: form ? 'POST' : 'GET',
          headers: {
            host: new URL(ORIGIN).host,
            cookie: this.cookie,
            ...(form
              ? { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' }
              : {}),
          },
        },
        (answer) => {
          for (const cookie of answer.headers['set-cookie'] ?? []) this.keep(cookie);
          let text = '';
          answer.setEncoding('utf8');
          answer.on('data', (chunk: string) => (text += chunk));
          answer.on('end', () => resolve({ location: answer.headers.location, text }));
        },
      );
      sent.on('error', reject);
      sent.end(form ? new URLSearchParams(form).toString() : undefined);
    });
  }

  private keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === '' || /max-age=0/i.test(cookie)) this.jar.delete(name);
    else this.jar.set(name, value);
  }
}
