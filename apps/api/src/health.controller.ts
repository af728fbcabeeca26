import { Draining } from '#platform/http';
import { Product } from '#product';
import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { readinessOf } from './health';

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
    const { status, parts } = await readinessOf(this.product, this.since);
    const ending = this.draining.signal.aborted;
    reply.status(ending || status === 'down' ? 503 : 200);
    return { status: ending ? 'ending' : status, parts };
  }
}
