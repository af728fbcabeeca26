import { SYSTEM_LOG } from '#identity';
import type { LocalDate, Receipt, Role } from '#kernel';
import type { BusCommand, Call, Caller, CommandClass } from '#shell';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Configuration } from '#platform/configuration';
import type { OpenedTenant } from '../opened-tenant';
import type { Logs } from '../logs';
import { Product } from '../product';
import { ProductModule } from '../product.module';
import { ROOMS } from '../rooms';
import { settled } from './settled';
import { type SimulatedClock } from './simulated-clock';

type Begun = Readonly<{ tenant: string; logId: string }>;

type Beside = Partial<Omit<Call, 'caller'>>;

/** Someone who acts in a simulation. */
export type Actor = Pick<Caller, 'person' | 'roles'> & Partial<Pick<Caller, 'kind' | 'providerId'>>;

export const actor = (person: string, ...roles: readonly Role[]): Actor => ({ person, roles });

export const OPERATOR: Actor = { person: 'operator', roles: [], kind: 'operator' };

const MESSAGES: ReadonlyMap<string, CommandClass> = new Map(
  ROOMS.flatMap(({ commands }) => commands.map((message) => [message.definition.type, message])),
);

/**
 * Plays commands over the bus at days of a simulated time. The same commands at the same days give
 * the same events.
 */
export class Simulation {
  private keys = 0;

  private constructor(
    readonly product: Product,
    readonly tenant: OpenedTenant,
    readonly clock: SimulatedClock,
    private readonly context: INestApplicationContext,
  ) {}

  /** Begins a tenant whose log says that it is a demo, in a fresh folder. */
  static async begin(
    configuration: Configuration,
    { logId, ...created }: Begun & Readonly<{ authority: string; land: string }>,
    clock: SimulatedClock,
    logs?: Logs,
  ): Promise<Simulation> {
    const town = { tenant: created.tenant, logId };
    const simulation = await Simulation.join(configuration, town, clock, logs);
    const data = { ...created, demo: true };
    const caller = simulation.caller(OPERATOR, SYSTEM_LOG);
    await simulation.execute('CreateTenant', data, { caller });
    return simulation;
  }

  /** One more node on what another has begun, in a folder of its own. */
  static async join(
    configuration: Configuration,
    { tenant: name, logId }: Begun,
    clock: SimulatedClock,
    logs?: Logs,
  ): Promise<Simulation> {
    // Nobody gets mail of what is played.
    const product = await Product.open({ ...configuration, mail: undefined }, clock, logs);
    const tenant = await product.open(name, true, logId);
    const context = await NestFactory.createApplicationContext(ProductModule.of(product), {
      logger: ['error', 'warn'],
      abortOnError: false,
    });
    return new Simulation(product, tenant, clock, context);
  }

  /** Goes on to a day; what falls due on the way happens on its day. */
  async on(day: LocalDate, hour?: string): Promise<void> {
    await this.settle();
    this.clock.goTo(day, hour);
    await this.tenant.deadlines?.sweep();
    await this.settle();
  }

  /** Sends a command and waits until all that follows from it has happened. */
  async send(by: Actor, type: string, data: object, beside: Beside = {}): Promise<Receipt> {
    const receipt = await this.sendOn(by, type, data, beside);
    await this.settle();
    return receipt;
  }

  /** As `send`, but what follows happens later: for many commands in a row. */
  async sendOn(by: Actor, type: string, data: object, beside: Beside = {}): Promise<Receipt> {
    return this.execute(type, data, { ...beside, caller: this.caller(by, this.tenant.name) });
  }

  /** Waits until read models and reactions have seen all there is. */
  settle(): Promise<void> {
    return settled(this.tenant);
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private execute(
    type: string,
    data: object,
    call: Omit<Call, 'key'> & Partial<Pick<Call, 'key'>>,
  ): Promise<Receipt> {
    const message = MESSAGES.get(type);
    if (!message) throw new Error(`No room takes the command ${type}.`);
    this.clock.tick();
    const key = `simulation ${++this.keys}`;
    return this.context
      .get(CommandBus)
      .execute<BusCommand, Receipt>(new message(data as never, { key, ...call }));
  }

  private caller(by: Actor, tenant: string): Caller {
    return { kind: 'person', ...by, tenant };
  }
}
