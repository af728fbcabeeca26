import { Product } from '#product';
import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { statfs } from 'node:fs/promises';

/** Below this the product is not ready to write. Unit: bytes. */
const RESERVE = 64 * 1024 * 1024;

type Part = Readonly<{ name: string; state: 'ok' | 'degraded' | 'down'; reason?: string }>;

@Controller('health')
export class HealthController {
  constructor(private readonly product: Product) {}

  /** The process answers. */
  @Get('live')
  @HttpCode(200)
  live(): object {
    return { status: 'ok' };
  }

  /** 503 for store, lock or disk; otherwise 200, `degraded` with the names of what stands still. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const parts = [await this.disk(), ...(await this.stores()), ...this.readers()];
    const down = parts.some(({ state }) => state === 'down');
    const degraded = parts.some(({ state }) => state === 'degraded');
    reply.status(down ? 503 : 200);
    return { status: down ? 'down' : degraded ? 'degraded' : 'ok', parts };
  }

  private async disk(): Promise<Part> {
    const { bavail, bsize } = await statfs(this.product.configuration.data);
    return bavail * bsize < RESERVE
      ? { name: 'disk', state: 'down', reason: `${bavail * bsize} bytes free` }
      : { name: 'disk', state: 'ok' };
  }

  private async stores(): Promise<Part[]> {
    const parts: Part[] = [];
    for (const { name, store } of this.product.tenants.all())
      try {
        await store.head();
        parts.push({ name: `${name}: log`, state: 'ok' });
      } catch (error) {
        parts.push({ name: `${name}: log`, state: 'down', reason: String(error) });
      }
    return parts;
  }

  private readers(): Part[] {
    return this.product.tenants.all().flatMap(({ name, reader }) =>
      (reader?.status().degraded ?? []).map(({ kind, name: part, reason }) => ({
        name: `${name}: ${kind} ${part}`,
        state: 'degraded' as const,
        reason,
      })),
    );
  }
}
