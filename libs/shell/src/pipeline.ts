import {
  Clock,
  type Command as DomainCommand,
  type CommandContext,
  type Grant,
  type Position,
  type Receipt,
} from '#kernel';
import { Injectable } from '@nestjs/common';
import { authorise, covers, Forbidden } from './caller';
import type { BusCommand, Call, CommandDefinition } from './command';
import type { BusQuery } from './query';
import { Tenants } from './tenant';

/** Who may take history over from elsewhere, and who may record a fact long after its day. */
const MAY_IMPORT: readonly Grant[] = ['headOfPlanning', 'administrator', 'system', 'operator'];
const MAY_BACKDATE: readonly Grant[] = ['headOfPlanning', 'minuteTaker', 'system', 'operator'];

/** The way of every command and every query from the bus to the rules: grants, look-ups, decision. */
@Injectable()
export class Pipeline {
  constructor(
    private readonly tenants: Tenants,
    private readonly clock: Clock,
  ) {}

  /** @throws Forbidden, Rejection, and what the write path throws */
  async command(definition: CommandDefinition, { data, call }: BusCommand): Promise<Receipt> {
    const { caller } = call;
    authorise(definition.type, definition.allow, caller);
    if (call.imported) authorise(`${definition.type} (imported)`, MAY_IMPORT, caller);
    if (definition.where && !definition.where(data as never, caller))
      throw new Forbidden(definition.type, definition.allow);
    const tenant = this.tenants.get(caller.tenant);
    const context = contextOf(definition, data, call);
    const now = this.clock.now();
    const id =
      definition.target === 'new'
        ? tenant.writePath.newId(context)
        : definition.target(data as never);
    if (definition.prepare) {
      const receipt = await tenant.writePath.recall(definition.category, id, context);
      if (receipt) return receipt;
    }
    const surroundings = { tenant, caller, now, context, id };
    const prepared = definition.prepare
      ? await definition.prepare(data as never, surroundings)
      : definition.target === 'new'
        ? { ...data, [`${definition.category.category}Id`]: id }
        : data;
    const command: DomainCommand = {
      type: definition.type,
      data: prepared,
      now,
      by: caller.person,
      ...(call.overrides ? { overrides: call.overrides } : {}),
      ...(call.imported ? { imported: call.imported } : {}),
    };
    return tenant.writePath.execute(definition.category, id, command as never, context);
  }

  /** @throws Forbidden, ReadModelUnavailable, InvalidRead */
  async query({ definition, input, call }: BusQuery): Promise<unknown> {
    const { caller, moment, waitFor } = call;
    authorise(definition.name, definition.allow, caller);
    const tenant = this.tenants.get(caller.tenant);
    if (waitFor) await tenant.reads.reached(waitFor as Position, definition.models);
    return definition.read(input as never, {
      reads: tenant.reads,
      moment,
      caller,
      tenant,
      now: this.clock.now(),
    });
  }
}

function contextOf({ type }: CommandDefinition, data: object, call: Call): CommandContext {
  const { caller, key, overrides, backdating, ...rest } = call;
  return {
    ...rest,
    tenant: caller.tenant,
    actor: caller.person,
    key,
    request: { type, data, overrides, backdating, imported: rest.imported },
    backdating: {
      allowed: covers(MAY_BACKDATE, caller),
      ...(backdating === undefined ? {} : { reason: backdating }),
    },
  };
}
