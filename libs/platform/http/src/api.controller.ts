import {
  Clock,
  Rejection,
  Rejections,
  type Language,
  type Moment,
  type Receipt,
  type Revision,
} from '#kernel';
import {
  BusQuery,
  ID_PATTERN,
  type BusCommand,
  Tenants,
  authorise,
  type Caller,
  type CommandClass,
  type QueryDefinition,
  type Room,
} from '#shell';
import { Controller, Get, HttpCode, Inject, Post, Req, Res, type Type } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { ValidateFunction } from 'ajv';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Authenticator } from './authenticator';
import { etag, revisionShown } from './etag';
import { invalid } from './invalid';
import { wrongHeader } from './headers';
import { languageOf } from './language';
import { awaited, demandRecorded, momentOf } from './moment';
import { Naming, idsIn, idsOf, remember } from './naming';
import { Problems, RequestProblem } from './problem';
import { allRows, sendTable } from './table/export';
import type { Format } from './table/table.dto';
import { Validators, bodySchema, querySchema, allSchemas } from './schemas';

/** Below this stand all commands and queries. */
export const API = 'api';

type Envelope = Readonly<{
  overrides?: { rule: string; reason: string }[];
  backdating?: string;
  imported?: { source: string; document?: string };
}>;

/** What the routes of every room have in common. */
abstract class RoomController {
  @Inject(Clock) private readonly clock!: Clock;
  @Inject(Naming) private readonly naming!: Naming;
  @Inject(Problems) private readonly problems!: Problems;

  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    @Inject(Tenants) private readonly tenants: Tenants,
  ) {}

  protected async send(
    message: CommandClass,
    validate: ValidateFunction,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<object> {
    const caller = await this.caller(request);
    authorise(message.definition.type, message.definition.allow, caller);
    const body = request.body ?? {};
    check(validate, body, request);
    const { overrides, backdating, imported, ...data } = body as Envelope;
    const key = keyOf(request);
    const ifMatch = ifMatchOf(request);
    const command = new message({ ...data, ...parametersOf(request) } as never, {
      caller,
      key,
      ...(overrides ? { overrides } : {}),
      ...(backdating === undefined ? {} : { backdating }),
      ...(imported ? { imported } : {}),
      ...(ifMatch === undefined ? {} : { ifMatch }),
    });
    const receipt = await this.commands
      .execute<BusCommand, Receipt>(command)
      .catch(async (error: unknown) => {
        await this.nameFor(error, caller);
        throw error;
      });
    reply.header('etag', etag(receipt.revision)).header('idempotency-key', key);
    const { id, revision, position } = receipt;
    return { id, revision: Number(revision), position };
  }

  protected async ask(
    definition: QueryDefinition,
    validate: ValidateFunction,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    const caller = await this.caller(request);
    authorise(definition.name, definition.allow, caller);
    const query = { ...(request.query as Record<string, string>) };
    check(validate, query, request);
    const { asOf, on, waitFor, format, language, ...rest } = query;
    const input = { ...rest, ...parametersOf(request) };
    const moment = momentOf({ asOf, on }, definition.dated);
    const tenant = this.tenants.get(caller.tenant);
    await demandRecorded(moment, tenant.store, this.clock.now());
    const position = awaited(waitFor);
    const answerTo = (asked: object, then: Moment) =>
      this.queries.execute<BusQuery, unknown>(
        new BusQuery(definition, asked, {
          ...{ caller, moment: then },
          ...(position && { waitFor: position }),
        }),
      );
    if (format !== undefined) {
      const rows = await allRows(answerTo, input, moment);
      if (!rows) throw new RequestProblem(404, 'NOT_FOUND');
      const names = await this.naming.of(idsIn(rows), caller, {});
      const chosen =
        (language as Language | undefined) ?? languageOf(request.headers['accept-language']);
      return sendTable(reply, rows, {
        format: format as Format,
        title: definition.summary[chosen],
        language: chosen,
        nameOf: (id) => names.get(id) ?? this.problems.describe(id)?.[chosen].title,
      });
    }
    const answer = await answerTo(input, moment);
    if (answer === undefined) throw new RequestProblem(404, 'NOT_FOUND');
    const revision = asOf ? undefined : await revisionShown(tenant, definition, input);
    if (revision !== undefined) reply.header('etag', etag(revision));
    return answer;
  }

  /** People are told by name what was refused. */
  private async nameFor(error: unknown, caller: Caller): Promise<void> {
    if (!(error instanceof Rejection)) return;
    const all = error instanceof Rejections ? error.all : [error];
    remember(error, await this.naming.of(idsOf(all), caller, {}));
  }

  private async caller(request: FastifyRequest): Promise<Caller> {
    const caller = await this.authenticator.authenticate(request);
    if (!caller) throw new RequestProblem(401, 'NOT_SIGNED_IN');
    return caller;
  }
}

function check(validate: ValidateFunction, value: unknown, { headers }: FastifyRequest): void {
  if (!validate(value)) throw invalid(validate.errors, languageOf(headers['accept-language']));
}

function parametersOf({ params }: FastifyRequest): Record<string, string> {
  for (const [name, value] of Object.entries(params as Record<string, string>))
    if (!ID_PATTERN.test(value)) throw new RequestProblem(404, 'NOT_FOUND', `/${name}`);
  return params as Record<string, string>;
}

/** The id under which a command is sent. @throws RequestProblem */
export function keyOf({ headers }: FastifyRequest): string {
  const key = headers['idempotency-key'];
  if (key === undefined) return randomUUID();
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(key))
    throw wrongHeader('Idempotency-Key', languageOf(headers['accept-language']));
  return key;
}

function ifMatchOf({ headers }: FastifyRequest): Revision | undefined {
  const given = headers['if-match'];
  if (given === undefined || given === '*') return undefined;
  const [, revision] = /^"(-?\d{1,18})"$/.exec(given) ?? [];
  if (revision === undefined) throw wrongHeader('If-Match', languageOf(headers['accept-language']));
  return BigInt(revision);
}

type Method = 'send' | 'ask';

/** A Nest controller for each room, made from what the room declares. */
export function controllersOf(rooms: readonly Room[]): Type[] {
  const schemas = allSchemas();
  const validators = new Validators(schemas);
  return rooms.map(({ name, commands, queries }) => {
    @Controller(API)
    class Routes extends RoomController {}
    Object.defineProperty(Routes, 'name', { value: `${name}Controller` });
    for (const message of commands) {
      const { definition } = message;
      if (!definition.route) continue;
      const validate = validators.body(bodySchema(schemas, definition));
      const name = `command:${definition.type}`;
      route(Routes, name, 'send', [message, validate]);
      decorate(Routes, name, [
        Post(pathOf(definition.route)),
        HttpCode(definition.target === 'new' ? 201 : 200),
      ]);
    }
    for (const definition of queries) {
      const validate = validators.query(querySchema(schemas, definition));
      const name = `query:${definition.name}`;
      route(Routes, name, 'ask', [definition, validate]);
      decorate(Routes, name, [Get(pathOf(definition.route))]);
    }
    return Routes;
  });
}

const pathOf = (route: string) => route.slice(route.indexOf('/') + 1);

function route(target: Type, name: string, method: Method, fixed: readonly unknown[]): void {
  const value = function (
    this: Record<Method, (...all: unknown[]) => Promise<unknown>>,
    request: unknown,
    reply: unknown,
  ) {
    return this[method](...fixed, request, reply);
  };
  Object.defineProperty(target.prototype, name, { value, configurable: true, writable: true });
  Req()(target.prototype as object, name, 0);
  Res({ passthrough: true })(target.prototype as object, name, 1);
}

function decorate(target: Type, name: string, decorators: readonly MethodDecorator[]): void {
  const proto = target.prototype as object;
  const descriptor = Object.getOwnPropertyDescriptor(proto, name);
  if (!descriptor) throw new Error(`${target.name} has no method ${name}.`);
  for (const apply of decorators) apply(proto, name, descriptor);
}
