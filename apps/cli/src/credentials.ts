import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Transport } from './transport';

const CLIENT = 'jahresring-cli';

/** Unit: milliseconds. A token that ends so soon is renewed before it is used. */
const MARGIN = 30_000;

/** What a person got by signing in; good for one product only. */
type Saved = Readonly<{
  address: string;
  access: string;
  refresh?: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}>;

/** Answer of the token endpoint. */
export type Token = Readonly<{
  access_token?: string;
  refresh_token?: string;
  expires_in?: number;
  error?: string;
}>;

const file = () =>
  join(
    process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'),
    'jahresring',
    'credentials.json',
  );

/** For this user of the machine only. */
export function save(address: string, token: Token): void {
  const saved: Saved = {
    address,
    access: token.access_token ?? '',
    expiresAt: Date.now() + (token.expires_in ?? 0) * 1000,
    ...(token.refresh_token ? { refresh: token.refresh_token } : {}),
  };
  mkdirSync(dirname(file()), { recursive: true, mode: 0o700 });
  rmSync(`${file()}.new`, { force: true });
  writeFileSync(`${file()}.new`, `${JSON.stringify(saved)}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(`${file()}.new`, file());
}

export const forget = (): void => rmSync(file(), { force: true });

/** Nothing where nobody has signed in to this product. */
function saved(address: string): Saved | undefined {
  if (!existsSync(file())) return undefined;
  try {
    const found = JSON.parse(readFileSync(file(), 'utf8')) as Saved;
    return found.address === address ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The token of whoever signed in at `address`, renewed when it is about to end. */
export async function tokenOf(address: string, transport: Transport): Promise<string | undefined> {
  const found = saved(address);
  if (!found?.refresh || Date.now() < found.expiresAt - MARGIN) return found?.access;
  const token = await requestToken(transport, {
    grant_type: 'refresh_token',
    refresh_token: found.refresh,
  });
  if (!token.access_token) return found.access;
  save(address, token);
  return token.access_token;
}

export async function requestToken(
  transport: Transport,
  fields: Readonly<Record<string, string>>,
): Promise<Token> {
  const form = new URLSearchParams({ client_id: CLIENT, ...fields });
  return (await transport.request('POST', '/oidc/token', { form })).body as Token;
}

export const deviceRequest = () => new URLSearchParams({ client_id: CLIENT, scope: 'openid api' });

/** The operator of the machine may read this file; nobody else. */
export function operatorToken(data: string): string | undefined {
  const path = join(data, 'operator.token');
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}
