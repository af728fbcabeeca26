import type { DocumentHash, Instant, LocalDate, Receipt } from '#kernel';
import { SYSTEM } from '#kernel';
import {
  OPERATOR,
  Simulation,
  SimulatedClock,
  actor,
  readConfiguration,
  type Actor,
} from '#product';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** After the last decision of the history; what is live happens from here on. */
export const TODAY = '2026-08-03T07:00:00.000Z' as Instant;

export const product: Actor = { person: SYSTEM, roles: [], kind: 'system' };

export const day = (text: string) => text as LocalDate;

/** The tenant whose history it is. */
export const KARLSRUHE = {
  tenant: 'karlsruhe',
  authority: 'Stadt Karlsruhe',
  land: 'BW',
  logId: '7f1c52a0-0b64-5d0e-9a4f-0d5a5b0e2f10',
};

/** An empty tenant in an empty folder. */
export const openTenant = (folder: string): Promise<Simulation> =>
  Simulation.begin(
    readConfiguration({ JAHRESRING_DATA: folder, JAHRESRING_DEMO: 'off' }),
    KARLSRUHE,
    new SimulatedClock(TODAY),
  );

/** What a history is taken over into: one node, or several of them in turn. */
export type Town = Pick<Simulation, 'tenant' | 'clock' | 'send' | 'sendOn' | 'settle' | 'close'>;

/** An administrator and, invited by that one, a head of planning. */
export async function invite(simulation: Town): Promise<Actor> {
  const person = async (by: Actor, name: string, role: 'administrator' | 'headOfPlanning') => {
    const { id } = await simulation.send(by, 'InvitePerson', { name });
    await simulation.send(by, 'GrantRole', { person: id, role });
    return actor(id, role);
  };
  const administrator = await person(OPERATOR, 'Fachverfahren', 'administrator');
  return person(administrator, 'Leitung Jugendhilfeplanung', 'headOfPlanning');
}

/** Takes over history: each command names the paper, and the document the figures are kept in. */
export class Importer {
  private constructor(
    readonly simulation: Town,
    private readonly head: Actor,
    readonly document: DocumentHash,
  ) {}

  static async begin(simulation: Town): Promise<Importer> {
    const head = await invite(simulation);
    const original = readFileSync(join(__dirname, 'figures.json'));
    return new Importer(simulation, head, await simulation.tenant.documents.put(original));
  }

  /** As the head of planning. */
  take(source: string, type: string, data: object): Promise<string> {
    return this.send(this.head, source, type, data);
  }

  /** As the product: what only officers of a body may do, and what follows from a decision. */
  enter(source: string, type: string, data: object): Promise<string> {
    return this.send(product, source, type, data);
  }

  private async send(by: Actor, source: string, type: string, data: object): Promise<string> {
    const imported = { source, document: this.document };
    const receipt: Receipt = await this.simulation.sendOn(by, type, data, { imported });
    return receipt.id;
  }
}
