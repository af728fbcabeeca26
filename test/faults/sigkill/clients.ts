import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { random } from '../random';
import { Journal } from './journal';
import type { Answer, Request } from './wire';

/** Unit: milliseconds before a client knocks again at a door that was closed. */
const PAUSE = 20;

/** Counters that all clients use; beside them each has its own, a new one every so many commands. */
const SHARED = 4;
const COMMANDS_EACH = 20;

/** How often an answer that did not come is not waited for, and a given one asked for again. */
const GIVES_UP = 0.25;
const ASKS_AGAIN = 0.1;

/** A client in a process that outlives the server: asks, and writes down what it knows. */
class Client {
  private count = 0;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(
    private readonly name: string,
    private readonly socket: string,
    private readonly journal: Journal,
    private readonly draw: () => number,
  ) {}

  async run(isOver: () => boolean): Promise<void> {
    while (!isOver()) await this.command(this.next());
    this.agent.destroy();
  }

  private next(): Request {
    const n = this.count++;
    const own = `${this.name}-${Math.floor(n / COMMANDS_EACH)}`;
    const counter = this.draw() < 0.5 ? `shared-${Math.floor(this.draw() * SHARED)}` : own;
    return { counter, label: `${this.name}.${n}`, by: Math.floor(this.draw() * 8) - 3 };
  }

  private async command(asked: Request): Promise<void> {
    await this.journal.note({ ...asked, outcome: 'invoked' });
    let answer = await this.ask(asked);
    const givesUp = this.draw() < GIVES_UP;
    while (answer.outcome === 'unknown' && !givesUp) {
      await setTimeout(PAUSE);
      answer = await this.ask(asked);
    }
    if (answer.outcome === 'ok' && this.draw() < ASKS_AGAIN) await this.ask(asked);
  }

  private async ask(asked: Request): Promise<Answer> {
    const answer = await this.send(asked).catch((error: unknown): Answer => {
      return { outcome: 'unknown', reason: String(error) };
    });
    await this.journal.note({ ...asked, ...answer });
    return answer;
  }

  private async send(asked: Request): Promise<Answer> {
    const { agent, socket: socketPath } = this;
    const sent = request({ agent, socketPath, method: 'POST' });
    sent.end(JSON.stringify(asked));
    const [response] = (await once(sent, 'response')) as [NodeJS.ReadableStream];
    return JSON.parse(await text(response)) as Answer;
  }
}

async function run([, , socket = '', file = '', clients = '']: string[]): Promise<void> {
  const journal = new Journal(file);
  let over = false;
  process.stdin.once('data', () => (over = true));
  const all = Array.from({ length: Number(clients) }, (_, i) =>
    new Client(`c${i}`, socket, journal, random(i)).run(() => over),
  );
  console.log('asking');
  await Promise.all(all);
  console.log('done');
  process.exit(0);
}

void run(process.argv);
