import { setTimeout } from 'node:timers/promises';
import type { OpenedTenant } from '../opened-tenant';

/** Unit: milliseconds. */
const PAUSE = 2;
const PATIENCE = 120_000;

/**
 * Waits until the read models of all nodes have seen all there is, and of each reaction one node has
 * answered it: the others come to it by their sweep. `nodes` are one tenant on each of them.
 * @throws Error when that takes more than two minutes
 */
export async function settled(...nodes: readonly [OpenedTenant, ...OpenedTenant[]]): Promise<void> {
  const [{ store }] = nodes;
  const end = Date.now() + PATIENCE;
  for (;;) {
    const head = await store.head();
    for (const { reads } of nodes) await reads.reached(head, undefined, PATIENCE);
    const reactions = nodes.map(({ reader }) => reader?.status().reactions ?? []);
    const answered = reactions.flatMap((of) =>
      of.flatMap(({ name, state, position }) =>
        state === 'stopped' || position === head ? [name] : [],
      ),
    );
    const waiting = reactions[0]?.filter(({ name }) => !answered.includes(name)) ?? [];
    if (waiting.length === 0 && (await store.head()) === head) return;
    if (Date.now() > end) throw new Error(`Not settled: ${JSON.stringify(waiting)}`);
    await setTimeout(PAUSE);
  }
}
