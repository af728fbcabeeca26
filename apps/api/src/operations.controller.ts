import { RecordOperatorActCommand, RetryJobCommand, SYSTEM_LOG, type OperatorAct } from '#identity';
import { jobFrom, type FailedJob, type Job } from '#kernel';
import { Authenticator, RequestProblem } from '#platform/http';
import { deadlineModel } from '#platform/log-reader';
import { Product, ROOMS } from '#product';
import { ID_PATTERN, type BusCommand, type Caller } from '#shell';
import { Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { computedDays } from './computed-days';
import { authoriseOperation, type Operation } from './operations.policy';

/** Unit: mails shown, the newest. */
const MAILS = 100;

const DEADLINES = deadlineModel(ROOMS.flatMap((room) => room.deadlines));
const CATEGORIES = [
  ...new Set(ROOMS.flatMap((room) => room.commands.map((c) => c.definition.category.category))),
];

/** What an operator sees and does of the machinery; what changes anything stands in the system log. */
@Controller('api/operations')
export class OperationsController {
  constructor(
    private readonly product: Product,
    private readonly bus: CommandBus,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
  ) {}

  /** Log, read models, reactions and deadlines of the caller's tenant. */
  @Get('status')
  async status(@Req() request: FastifyRequest): Promise<object> {
    const { tenant: name } = await this.caller(request, 'ReadStatus');
    const { store, identity, reader } = this.product.tenants.of(name);
    return { tenant: name, ...identity, head: await store.head(), reader: reader?.status() };
  }

  /** Open and past deadlines. */
  @Get('deadlines')
  async deadlines(@Req() request: FastifyRequest): Promise<object> {
    const { tenant: name } = await this.caller(request, 'ReadDeadlines');
    const { reads } = this.product.tenants.of(name);
    const { rows } = reads.page(DEADLINES, { orderBy: 'due', limit: 500 });
    return { rows: rows.map(({ row }) => row) };
  }

  /** The terms of one aggregate, and how the days of its history were computed. */
  @Get('deadlines/:id')
  async deadline(@Req() request: FastifyRequest, @Param('id') id: string): Promise<object> {
    const { tenant: name } = await this.caller(request, 'ExplainDeadline');
    const tenant = this.product.tenants.of(name);
    const rows = ROOMS.flatMap((room) => room.deadlines).flatMap(
      (deadline) => tenant.reads.get(DEADLINES, `${deadline.name}:${id}`) ?? [],
    );
    const days = ID_PATTERN.test(id) ? await computedDays(tenant, CATEGORIES, id) : [];
    if (rows.length === 0 && days.length === 0) throw new RequestProblem(404, 'NOT_FOUND', '/id');
    return { id, rows, days };
  }

  /** Forgets a read model and builds it anew from the first event. */
  @Post('read-models/:model/rebuild')
  @HttpCode(202)
  async rebuild(@Req() request: FastifyRequest, @Param('model') model: string): Promise<object> {
    const caller = await this.caller(request, 'RebuildReadModel');
    const { reads } = this.product.tenants.of(caller.tenant);
    if (!reads.status().some(({ name }) => name === model))
      throw new RequestProblem(404, 'NOT_FOUND', '/model');
    await this.record(caller, 'REBUILD', `rebuild ${model} of ${caller.tenant}`);
    await reads.rebuild(model);
    return { model, state: reads.status().find(({ name }) => name === model)?.state };
  }

  /** Fires deadlines again after the clock had jumped and was looked at. */
  @Post('clock/accept')
  @HttpCode(200)
  async acceptClock(@Req() request: FastifyRequest): Promise<object> {
    const caller = await this.caller(request, 'AcceptClock');
    await this.record(caller, 'CLOCK_ACCEPTED', 'the clock was looked at');
    return { status: 'ok' };
  }

  /** What waits for workers of the caller's tenant, and what they have given up, with the reason. */
  @Get('queue')
  async queue(@Req() request: FastifyRequest): Promise<object> {
    const { tenant } = await this.caller(request, 'ReadQueue');
    const reactions = this.reactionsOf(tenant).filter(
      ({ pending, state }) => pending > 0 || state !== 'live',
    );
    const { queue } = this.product;
    return { tenant, ...(await queue.status()), reactions, gaveUp: await this.gaveUp(tenant) };
  }

  /** Mail that lies in the folder; `kept` is false where mail goes out. */
  @Get('mail')
  async mail(@Req() request: FastifyRequest): Promise<object> {
    const { tenant } = await this.caller(request, 'ReadMail');
    const mails = await this.product.mailsOf(tenant, MAILS);
    return { kept: mails !== undefined, rows: mails ?? [] };
  }

  /** Tries again what was given up; every node hears of it from the system log. */
  @Post('queue/:kind/:job/retry')
  @HttpCode(202)
  async retry(
    @Req() request: FastifyRequest,
    @Param('kind') kind: string,
    @Param('job') id: string,
  ): Promise<object> {
    const caller = await this.caller(request, 'RetryJob');
    const job = jobFrom(kind, { tenant: caller.tenant, id });
    if (!job || !(await this.isGivenUp(job))) throw new RequestProblem(404, 'NOT_FOUND', '/job');
    const data = { tenant: job.tenant, kind: job.kind, job: job.id };
    const call = { caller: { ...caller, tenant: SYSTEM_LOG }, key: randomUUID() };
    await this.bus.execute<BusCommand>(new RetryJobCommand(data, call));
    return data;
  }

  private async gaveUp(tenant: string): Promise<readonly FailedJob[]> {
    const { queue, tenants } = this.product;
    const effects = tenants.of(tenant).effects?.stuck(tenant) ?? [];
    return [...(await queue.failed(tenant, 1000)), ...effects];
  }

  private reactionsOf(tenant: string) {
    return this.product.tenants.of(tenant).reader?.status().reactions ?? [];
  }

  private async isGivenUp({ tenant, kind, id }: Job): Promise<boolean> {
    const [name] = id.split('/');
    const stopped = this.reactionsOf(tenant).some((r) => r.name === name && r.state === 'stopped');
    const failed = await this.gaveUp(tenant);
    return (
      (kind === 'reaction' && stopped) || failed.some((job) => job.kind === kind && job.id === id)
    );
  }

  private async record(caller: Caller, act: OperatorAct, reason: string): Promise<void> {
    await this.bus.execute<BusCommand>(
      new RecordOperatorActCommand(
        { tenant: SYSTEM_LOG, act, reason },
        { caller: { ...caller, tenant: SYSTEM_LOG }, key: randomUUID() },
      ),
    );
  }

  private async caller(request: FastifyRequest, action: Operation): Promise<Caller> {
    const caller = await this.authenticator.authenticate(request);
    if (!caller) throw new RequestProblem(401, 'NOT_SIGNED_IN');
    authoriseOperation(action, caller);
    return caller;
  }
}
