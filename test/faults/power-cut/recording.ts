import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program did to its disk; see `recorder.c`. */
export type Operation = Readonly<{
  kind: 'C' | 'W' | 'T' | 'S' | 'U' | 'D' | 'A';
  offset: number;
  name: string;
  bytes: Buffer;
}>;

/** What was done, and the bytes of every event that was written in the end. */
export type Recording = Readonly<{
  operations: readonly Operation[];
  history: readonly string[];
}>;

/** Why a recording cannot be made here; `undefined` when it can. */
export function whyNoRecorder(): string | undefined {
  if (process.platform !== 'linux') return `LD_PRELOAD is unknown on ${process.platform}`;
  const { status } = spawnSync('cc', ['--version']);
  return status === 0 ? undefined : 'there is no C compiler (cc)';
}

/** Compiles the recorder into `folder`. @throws what the compiler says */
export function compileRecorder(folder: string): string {
  const library = join(folder, 'recorder.so');
  if (existsSync(library)) return library;
  const source = join(__dirname, 'recorder.c');
  const flags = ['-shared', '-fPIC', '-O1', '-Wall', '-Werror', '-o', library, source, '-ldl'];
  const { status, stderr } = spawnSync('cc', flags, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return library;
}

export function readRecording(file: string): Operation[] {
  const log = readFileSync(file);
  const operations: Operation[] = [];
  for (let at = 0; at < log.length;) {
    const line = log.indexOf(10, at);
    const [kind, offset, size, name = ''] = log.toString('utf8', at, line).split(' ');
    const end = line + 1 + Number(kind === 'W' || kind === 'A' ? size : 0);
    const bytes = log.subarray(line + 1, end);
    operations.push({ kind: kind as Operation['kind'], offset: Number(offset), name, bytes });
    at = end;
  }
  return operations;
}
