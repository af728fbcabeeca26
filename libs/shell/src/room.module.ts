import type { Receipt } from '#kernel';
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import {
  CommandHandler,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import type { BusCommand, CommandClass } from './command';
import { Pipeline } from './pipeline';
import { BusQuery } from './query';
import type { Room } from './room';

/** Every command of the rooms gets its handler on Nest's bus; every query goes one way. */
@Module({})
export class RoomsModule {
  static of(rooms: readonly Room[]): DynamicModule {
    return {
      module: RoomsModule,
      providers: [Pipeline, AskHandler, ...rooms.flatMap(({ commands }) => commands.map(handler))],
      exports: [Pipeline],
    };
  }
}

@QueryHandler(BusQuery)
class AskHandler implements IQueryHandler<BusQuery> {
  constructor(private readonly pipeline: Pipeline) {}
  execute(query: BusQuery): Promise<unknown> {
    return this.pipeline.query(query);
  }
}

/** A handler is one sentence, the same for every command; so it is written once. */
function handler(message: CommandClass): Provider {
  @CommandHandler(message)
  class Handler implements ICommandHandler<BusCommand> {
    constructor(private readonly pipeline: Pipeline) {}
    execute(command: BusCommand): Promise<Receipt> {
      return this.pipeline.command(message.definition, command);
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${message.definition.type}Handler` });
  return Handler;
}
