import type { Position } from '#kernel';
import { Simulation, SimulatedClock, readConfiguration, settled, type Logs } from '#product';
import { join } from 'node:path';
import { KARLSRUHE, TODAY, type Town } from './importer';

/** What the nodes stand on: each has logs of its own that lead to the same store. */
export type Ground = Readonly<{ nodes: number; logs: () => Logs; redis?: string | undefined }>;

/**
 * Several nodes of one installation. Each command goes to another one, which knows by its position
 * what was done before it; what is read is read from the first.
 */
export class Nodes implements Town {
  private commands = 0;
  private known: Position | undefined;

  private constructor(private readonly nodes: readonly [Simulation, ...Simulation[]]) {}

  /** In an empty folder. */
  static async begin(folder: string, { nodes, logs, redis }: Ground): Promise<Nodes> {
    const clock = new SimulatedClock(TODAY);
    const configuration = (n: number) => ({
      ...readConfiguration({ JAHRESRING_DATA: join(folder, `node-${n}`), JAHRESRING_DEMO: 'off' }),
      ...(nodes > 1 ? { shared: join(folder, 'shared') } : {}),
      redis,
    });
    const first = await Simulation.begin(configuration(1), KARLSRUHE, clock, logs());
    const more: Simulation[] = [];
    for (let n = 2; n <= nodes; n++)
      more.push(await Simulation.join(configuration(n), KARLSRUHE, clock, logs()));
    return new Nodes([first, ...more]);
  }

  get tenant() {
    return this.nodes[0].tenant;
  }

  get clock() {
    return this.nodes[0].clock;
  }

  send: Town['send'] = async (...command) => {
    const receipt = await this.sendOn(...command);
    await this.settle();
    return receipt;
  };

  sendOn: Town['sendOn'] = async (by, type, data, beside) => {
    const node = this.nodes[this.commands++ % this.nodes.length] ?? this.nodes[0];
    await node.tenant.reads.reached(this.known);
    const key = `simulation ${this.commands + 1}`; // as one node counts, whose first began the tenant
    const receipt = await node.sendOn(by, type, data, { ...beside, key });
    this.known = receipt.position ?? this.known;
    return receipt;
  };

  settle(): Promise<void> {
    const [first, ...more] = this.nodes;
    return settled(first.tenant, ...more.map(({ tenant }) => tenant));
  }

  async close(): Promise<void> {
    for (const node of this.nodes) await node.close();
  }
}
