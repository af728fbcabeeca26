import { storeAddress } from '#platform/configuration';
import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What may be done to a node: `kill` and `freeze` as SIGKILL and SIGSTOP do. */
export type Act = 'kill' | 'start' | 'freeze' | 'thaw';

type Member = Readonly<{
  state: string;
  isAlive: boolean;
  httpEndPointIp: string;
  httpEndPointPort: number;
}>;

/** How long a cluster may take to agree. Unit: milliseconds. */
const PATIENCE = 90_000;

/**
 * The nodes that a connection string names; `program` is called with an act and the `host:port` of a
 * node, and does it.
 */
export class Nodes {
  readonly all: readonly string[];

  constructor(
    url: string,
    private readonly program: string,
  ) {
    this.all = storeAddress(url).hosts.map(({ address, port }) => `${address}:${port}`);
  }

  async tell(act: Act, ...nodes: readonly string[]): Promise<void> {
    // A server that it starts takes variables that begin so for its own settings.
    const env = { ...process.env, EVENTSTORE_URL: undefined };
    for (const node of nodes) await run(this.program, [act, node], { env });
  }

  /** One leads and all others follow. @throws when it does not come to that in time */
  async whole(): Promise<string> {
    return this.agreed((told) => {
      const [first] = told;
      const isWhole = (members: readonly Member[]) =>
        members.length === this.all.length &&
        members.every(({ isAlive }) => isAlive) &&
        members.filter(({ state }) => state === 'Follower').length === this.all.length - 1;
      return told.length === this.all.length && told.every(isWhole) && first
        ? leaderIn(first)
        : undefined;
    });
  }

  private async agreed(on: (told: readonly Member[][]) => string | undefined): Promise<string> {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      const found = on((await Promise.all(this.all.map(told))).flat());
      if (found !== undefined) return found;
      await setTimeout(200);
    }
    throw new Error('The nodes did not agree.');
  }
}

const leaderIn = (members: readonly Member[]): string | undefined => {
  const leader = members.find(({ state, isAlive }) => state === 'Leader' && isAlive);
  return leader && `${leader.httpEndPointIp}:${leader.httpEndPointPort}`;
};

/** What a node says of all; nothing when it does not answer. */
async function told(node: string): Promise<Member[][]> {
  try {
    const signal = AbortSignal.timeout(1000);
    const reply = await fetch(`http://${node}/gossip?format=json`, { signal });
    return [((await reply.json()) as { members: Member[] }).members];
  } catch {
    return [];
  }
}
