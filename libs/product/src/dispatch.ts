import { CommandIdReused, SYSTEM, type Intent, type Provenance } from '#kernel';
import { type BusCommand, type CommandClass, type Room } from '#shell';
import type { CommandBus } from '@nestjs/cqrs';

type Cause = Readonly<{
  key: string;
  causationId?: string;
  correlationId?: string;
  imported?: Provenance;
}>;

/** What follows from a fact recorded late is recorded late; the fact has given its own reason. */
const late = ({ causationId }: Cause) =>
  causationId === undefined ? {} : { backdating: `follows from ${causationId}` };

/**
 * The key names what was asked, by event and reaction: it was answered, by a version of the product
 * that asked in other words.
 */
const answeredBefore = (error: unknown): undefined => {
  if (!(error instanceof CommandIdReused)) throw error;
};

/** Hands what reactions and deadlines ask for to the command bus, in the product's own name. */
export function dispatcher(bus: CommandBus, rooms: readonly Room[]) {
  const messages = new Map<string, CommandClass>(
    rooms.flatMap(({ commands }) => commands.map((message) => [message.definition.type, message])),
  );
  return (tenant: string) =>
    ({ type, data }: Intent, cause: Cause): Promise<unknown> => {
      const message = messages.get(type);
      if (!message) throw new Error(`No room takes the command ${type}.`);
      const caller = { tenant, person: SYSTEM, kind: 'system', roles: [] } as const;
      return bus
        .execute<BusCommand>(new message(data as never, { caller, ...late(cause), ...cause }))
        .catch(answeredBefore);
    };
}

export type Dispatcher = ReturnType<typeof dispatcher>;
