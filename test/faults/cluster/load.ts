import { setTimeout } from 'node:timers/promises';
import { random } from '../random';

/** People who send commands, and streams that all of them write. */
const CLIENTS = 6;
const SHARED = 4;

/** Units: milliseconds between commands, and before one is sent again. */
const THINKING = 20;
const AGAIN = 100;

/** How long one is sent again and again. Unit: milliseconds. */
const HOPELESS = 300_000;

/** How long a request may take before it is given up and sent again. Unit: milliseconds. */
const GIVEN_UP = 30_000;

/** Parts of the commands: those that open a cycle, and those that are sent again though answered. */
const CYCLES = 0.1;
const ASKS_AGAIN = 0.1;

const PLANNER = 'ada planner headOfPlanning';

type Receipt = Readonly<{ id: string; revision: number; position: string }>;
type Reply = Readonly<{ status: number; body: Receipt & Record<string, unknown> }>;

/** A command and what became of it. `waited`: from its first sending to its answer, ms. */
export type Done = Readonly<{
  key: string;
  type: 'TaskCommented' | 'CycleStarted' | 'StageOpened';
  receipt: Receipt;
  at: number;
  waited: number;
}>;

/** People at several APIs, who send each command until it is answered. */
export class Load {
  readonly done: Done[] = [];
  /** What a person should never be told, and what they should have been. */
  readonly complaints: string[] = [];
  /** Answers other than the receipt, by status and code. */
  readonly refusals = new Map<string, number>();
  /** Sends what stands before the load, and what a test wants to be sent. */
  readonly town: Person;
  private over = new AbortController();
  private running: Promise<void>[] = [];
  private tasks: readonly string[] = [];
  private people = 0;

  constructor(private readonly apis: readonly string[]) {
    this.town = new Person('town', this, apis, random(0));
  }

  /** What all need. */
  async prepare(model: object): Promise<void> {
    await this.town.must('/process-models/m/versions', { model });
    const task = {
      subject: { kind: 'CYCLE', id: 'none' },
      title: 'Träger anhören',
      why: 'vor dem Beschluss',
      for: { role: 'planner' },
    };
    const given = Array.from({ length: SHARED }, () => this.town.must('/tasks', task));
    this.tasks = (await Promise.all(given)).map(({ id }) => id);
  }

  start(): void {
    this.over = new AbortController();
    this.running = Array.from({ length: CLIENTS }, () => {
      const n = ++this.people;
      return this.work(new Person(`p${n}`, this, this.apis, random(n)), this.over.signal);
    });
  }

  /** A task that all comment on. */
  get shared(): string {
    return this.tasks[0] ?? '';
  }

  /** Until so many more commands have been answered. @throws when none is for so long, in ms */
  async goesOn(count: number, patience: number): Promise<void> {
    const wanted = this.done.length + count;
    for (const end = Date.now() + patience; this.done.length < wanted;) {
      if (Date.now() > end) throw new Error(`No ${count} commands in ${patience} ms.`);
      await setTimeout(20);
    }
  }

  /** From then to the first answer to a command that was sent after it, in milliseconds. */
  recovery(instant: number): number {
    const next = this.done.find(({ at, waited }) => at - waited > instant);
    return (next?.at ?? Infinity) - instant;
  }

  /** For who watches a run. */
  summary(): string {
    const refusals = [...this.refusals].map(([said, count]) => `${said}: ${count}`).join(', ');
    const longest = Math.max(...this.done.map(({ waited }) => waited));
    return `${this.done.length} commands answered, the slowest in ${longest} ms; refused and sent again: ${refusals || 'none'}`;
  }

  /** What was sent is brought to its end. */
  async end(): Promise<void> {
    this.over.abort();
    await Promise.all(this.running);
  }

  private async work(person: Person, over: AbortSignal): Promise<void> {
    for (let n = 0; !over.aborted; n++) {
      if (person.draw() < CYCLES) await person.startsCycle(n);
      else await person.comments(this.tasks[Math.floor(person.draw() * SHARED)] ?? '', n);
      await setTimeout(THINKING);
    }
  }
}

class Person {
  private sent = 0;

  constructor(
    private readonly name: string,
    private readonly load: Load,
    private readonly apis: readonly string[],
    readonly draw: () => number,
  ) {}

  /** For what stands before the faults. */
  async must(url: string, body: object): Promise<Receipt> {
    const reply = await this.ask(url, body, `${this.name}-${this.sent++}`);
    if (reply.status >= 300) throw new Error(JSON.stringify(reply));
    return reply.body;
  }

  async comments(taskId: string, n: number): Promise<void> {
    const text = `Zu bedenken: ${this.name} ${n}`;
    const receipt = await this.send('TaskCommented', `/tasks/${taskId}/comments`, { text });
    if (receipt) await this.finds(`/tasks/${taskId}`, receipt, text);
  }

  async startsCycle(n: number): Promise<void> {
    const title = `Planung ${this.name} ${n}`;
    const cycle = { sectoralPlan: title, title, modelId: 'm' };
    const started = await this.send('CycleStarted', '/cycles', cycle);
    if (!started) return;
    await this.finds(`/cycles/${started.id}`, started, title);
    await this.send('StageOpened', `/cycles/${started.id}/stages/CHARTER/opening`, {});
  }

  /** Who got an answer sees what they did, on every node. */
  private async finds(url: string, { position }: Receipt, text: string): Promise<void> {
    const { status, body } = await this.untilAnswered(() =>
      this.ask(`${url}?waitFor=${encodeURIComponent(position)}`),
    );
    if (status !== 200 || !JSON.stringify(body).includes(text))
      this.load.complaints.push(`${url} does not show ${text}: ${status}`);
  }

  /** Until it is answered; under a key that was used before when the test has sent it already. */
  async send(
    type: Done['type'],
    url: string,
    body: object,
    key = `${this.name}-${this.sent++}`,
  ): Promise<Receipt | undefined> {
    const begun = Date.now();
    const reply = await this.untilAnswered(() => this.ask(url, body, key));
    if (reply.status >= 300) {
      this.load.complaints.push(`${key} ${url}: ${JSON.stringify(reply)}`);
      return undefined;
    }
    const at = Date.now();
    this.load.done.push({ key, type, receipt: reply.body, at, waited: at - begun });
    if (this.draw() < ASKS_AGAIN) {
      const again = await this.untilAnswered(() => this.ask(url, body, key));
      if (JSON.stringify(again) !== JSON.stringify(reply))
        this.load.complaints.push(`${key}: ${JSON.stringify([reply, again])}`);
    }
    return reply.body;
  }

  private async untilAnswered(ask: () => Promise<Reply>): Promise<Reply> {
    for (const end = Date.now() + HOPELESS; ;) {
      const reply = await ask();
      if (reply.status !== 503 || Date.now() > end) return reply;
      const said = `${reply.status} ${String(reply.body['code'])}`;
      this.load.refusals.set(said, (this.load.refusals.get(said) ?? 0) + 1);
      await setTimeout(AGAIN);
    }
  }

  /** At any of the APIs; one that is not there is asked again like one that refuses. */
  private async ask(url: string, body?: object, key?: string): Promise<Reply> {
    const api = this.apis[Math.floor(this.draw() * this.apis.length)] ?? '';
    try {
      return await asked(api, url, { caller: PLANNER, body, key });
    } catch (error) {
      return { status: 503, body: { code: (error as Error).message } as never };
    }
  }
}

/** One request to one API. @throws when it does not answer at all */
export async function asked(
  api: string,
  url: string,
  {
    caller = PLANNER,
    body,
    key,
  }: { caller?: string; body?: object | undefined; key?: string | undefined } = {},
): Promise<Reply> {
  const reply = await fetch(`${api}${url.startsWith('/health') ? '' : '/api'}${url}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      'x-caller': caller,
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(GIVEN_UP),
  });
  return { status: reply.status, body: (await reply.json()) as Reply['body'] };
}
