import type { Assertion } from './assertion';
import { Facts } from './facts';
import type { Live } from './live';
import { a1, a2, a3 } from './needs.assertions';
import { a10, a4, a5, a6 } from './pipeline.assertions';
import type { Played } from './play';
import { a7, a8, a9 } from './rules.assertions';

/** A1 to A10 of the case, in their order. */
export async function assertions(played: Played, live: Live): Promise<readonly Assertion[]> {
  const facts = new Facts(played);
  return [
    await a1(facts),
    await a2(facts),
    await a3(facts),
    a4(facts),
    a5(facts),
    a6(facts),
    await a7(facts),
    a8(live),
    a9(live),
    a10(facts),
  ];
}
