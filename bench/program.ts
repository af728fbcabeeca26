import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A program of the benchmark in a process of its own. It says what it has to say in JSON lines. */
export class Program {
  private readonly said: AsyncIterator<string>;

  private constructor(private readonly process: ChildProcess) {
    if (!process.stdout) throw new Error('The program cannot be heard.');
    this.said = createInterface(process.stdout)[Symbol.asyncIterator]();
  }

  /** `name` is a file of `programs/`. */
  static start(name: string, args: readonly string[] = []): Program {
    const file = join(__dirname, 'programs', `${name}.program.js`);
    const child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    return new Program(child);
  }

  tell(message: object): void {
    this.process.stdin?.write(`${JSON.stringify(message)}\n`);
  }

  async hear<T>(): Promise<T> {
    const line = await this.said.next();
    if (line.done) throw new Error('The program ended without an answer.');
    return JSON.parse(line.value) as T;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    this.process.kill('SIGTERM');
    await once(this.process, 'close');
  }
}

/** In the program: what it is told, line by line. */
export async function* told<T>(): AsyncGenerator<T> {
  for await (const line of createInterface(process.stdin)) yield JSON.parse(line) as T;
}

/** In the program: an answer. */
export const say = (message: object): void => {
  process.stdout.write(`${JSON.stringify(message)}\n`);
};
