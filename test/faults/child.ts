import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

const ROOT = resolve(__dirname, '../..');

/** Runs first in the child: lets it require TypeScript, compiled as Jest does it. */
const REQUIRE_TYPESCRIPT = `
  const { readFileSync } = require('node:fs');
  const { Module } = require('node:module');
  const { transformSync } = require('@swc/core');
  const jsc = {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  };
  const options = { module: { type: 'commonjs' }, jsc, configFile: false, swcrc: false };
  Module._extensions['.ts'] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
    module._compile(code, filename);
  };
  require(process.argv[1]);
`;

export type Exit = Readonly<{ code: number | null; signal: NodeJS.Signals | null }>;

/** A program of the tests in a process of its own, for what only a process can suffer. */
export class Child {
  readonly exited: Promise<Exit>;
  /** What it has said so far, line by line. */
  readonly lines: string[] = [];
  /** What it has said on its error stream. */
  complaints = '';
  private over = false;

  private constructor(private readonly process: ChildProcess) {
    this.exited = new Promise((resolve) =>
      process.once('close', (code, signal) => {
        this.over = true;
        resolve({ code, signal });
      }),
    );
    process.stderr?.on('data', (chunk) => (this.complaints += String(chunk)));
    if (process.stdout) createInterface(process.stdout).on('line', (line) => this.lines.push(line));
  }

  /** `program` is a TypeScript file beside the test, which stands in `folder`. */
  static start(
    [folder, program]: readonly [folder: string, program: string],
    args: readonly string[] = [],
    env: NodeJS.ProcessEnv = {},
  ): Child {
    const node = ['-C', 'source', '-e', REQUIRE_TYPESCRIPT, '--', join(folder, program), ...args];
    const options = { cwd: ROOT, env: { ...process.env, ...env } };
    return new Child(spawn(process.execPath, node, { ...options, stdio: 'pipe' }));
  }

  /** `program` is compiled by `npm run build` and starts at once. */
  static startBuilt(
    program: string,
    args: readonly string[] = [],
    env: NodeJS.ProcessEnv = {},
  ): Child {
    const node = [join(ROOT, 'dist', `${program}.js`), ...args];
    const options = { cwd: ROOT, env: { ...process.env, ...env } };
    return new Child(spawn(process.execPath, node, { ...options, stdio: 'pipe' }));
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Resolves when it has said a line that begins so; the line. @throws when it ends before */
  async says(beginning: string): Promise<string> {
    const found = () => this.lines.find((said) => said.startsWith(beginning));
    while (found() === undefined && !this.over) await setTimeout(5);
    const line = found();
    if (line === undefined)
      throw new Error(`It ended without a word of "${beginning}": ${this.complaints}`);
    return line;
  }

  tell(line: string): void {
    this.process.stdin?.write(`${line}\n`);
  }

  kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<Exit> {
    this.process.kill(signal);
    return this.exited;
  }

  /** @throws when it failed */
  async succeeds(): Promise<void> {
    const { code, signal } = await this.exited;
    if (code !== 0) throw new Error(`It ended with ${code ?? String(signal)}: ${this.complaints}`);
  }
}
