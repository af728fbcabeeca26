import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const file = () =>
  join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'jahresring', 'token');

/** The token a person got by signing in; for this user of the machine only. */
export const savedToken = (): string | undefined =>
  existsSync(file()) ? readFileSync(file(), 'utf8').trim() : undefined;

export function saveToken(token: string): void {
  mkdirSync(dirname(file()), { recursive: true, mode: 0o700 });
  writeFileSync(file(), `${token}\n`, { mode: 0o600 });
}

/** The operator of the machine may read this file; nobody else. */
export function operatorToken(data: string): string | undefined {
  const path = join(data, 'operator.token');
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}
