import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The program without which there is no Redis here. */
export const lacksRedis = ['redis-server', 'redis-cli'].find(
  (tool) => spawnSync(tool, ['--version']).error,
);

/** Tests on a real Redis; where there is none they are skipped, and the name says so. */
export const describeWithRedis = (name: string, tests: () => void): void =>
  (lacksRedis === undefined ? describe : describe.skip)(
    lacksRedis === undefined ? name : `${name} (skipped: ${lacksRedis} is absent)`,
    tests,
  );

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A Redis of a test's own, on a free port and a folder that goes with it. */
export class TestRedis {
  readonly folder = mkdtempSync(join(tmpdir(), 'jahresring-redis-'));
  private process: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    private readonly settings: readonly string[],
  ) {}

  /** `settings` as on the command line: `--requirepass`, `secret`. */
  static async start(...settings: readonly string[]): Promise<TestRedis> {
    const redis = new TestRedis(await freePort(), settings);
    await redis.begin();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async begin(): Promise<void> {
    const args = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder];
    const given = ['--save', '', '--appendonly', 'no', ...this.settings];
    this.process = spawn('redis-server', [...args, ...given], { stdio: 'ignore' });
    const port = this.settings.includes('--tls-port')
      ? Number(this.settings[this.settings.indexOf('--tls-port') + 1])
      : this.port;
    for (let attempt = 0; attempt < 400 && !(await isOpen(port)); attempt++) await setTimeout(10);
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const { process } = this;
    if (!process || process.exitCode !== null || process.signalCode !== null) return;
    const exited = once(process, 'exit');
    process.kill(signal);
    await exited;
  }

  signal(signal: NodeJS.Signals): void {
    this.process?.kill(signal);
  }

  /** What redis-cli prints. */
  cli(...args: readonly string[]): string {
    const { stdout, stderr } = spawnSync('redis-cli', ['-p', String(this.port), ...args], {
      encoding: 'utf8',
    });
    return `${stdout}${stderr}`.trim();
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function isOpen(port: number): Promise<boolean> {
  const socket = createConnection({ port, host: '127.0.0.1' });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
