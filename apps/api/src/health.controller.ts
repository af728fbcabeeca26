import { Draining } from '#platform/http';
import { Product } from '#product';
import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { diskOf, partsOf, queueOf, type Part } from './health';

@Controller('health')
export class HealthController {
  private readonly since = Date.now();

  constructor(
    private readonly product: Product,
    private readonly draining: Draining,
  ) {}

  /** The process answers. */
  @Get('live')
  @HttpCode(200)
  live(): object {
    return { status: 'ok' };
  }

  /**
   * 503 for store, lock or disk, and while the process ends; otherwise 200, `degraded` with the names
   * of what stands still.
   */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const parts = await this.parts();
    const has = (wanted: Part['state']) => parts.some(({ state }) => state === wanted);
    const ending = this.draining.signal.aborted;
    reply.status(ending || has('down') ? 503 : 200);
    const status = ending ? 'ending' : has('down') ? 'down' : has('degraded') ? 'degraded' : 'ok';
    return { status, parts };
  }

  private async parts(): Promise<readonly Part[]> {
    const { configuration, tenants, queue } = this.product;
    const clock = { now: Date.now(), since: this.since };
    const parts = await Promise.all(tenants.all().map((tenant) => partsOf(tenant, clock)));
    return [
      await diskOf(configuration.data, configuration.diskReserve),
      await queueOf(queue),
      ...parts.flat(),
    ];
  }
}
