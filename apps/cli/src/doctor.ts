import { SqliteEventStore } from '#platform/sqlite-event-store';
import type { Configuration } from '#product';
import { DatabaseSync } from '#platform/sqlite';
import { existsSync, readdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from './exit-codes';
import { print, table } from './output';

type Finding = Readonly<{ check: string; state: 'ok' | 'warning' | 'error'; found: string }>;

/** Looks without writing; works beside a running product. */
export function doctor({ data }: Configuration, json: boolean): void {
  const findings = [...machine(), ...(existsSync(data) ? folder(data) : [missing(data)])];
  print(json ? JSON.stringify(findings, null, 2) : table(findings));
  if (findings.some(({ state }) => state === 'error')) process.exitCode = EXIT.refused;
}

const missing = (data: string): Finding => ({
  check: 'data folder',
  state: 'warning',
  found: `${data} is not there yet; \`npm start\` makes it.`,
});

function machine(): Finding[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const { version } = new DatabaseSync(':memory:')
    .prepare('SELECT sqlite_version() AS version')
    .get() as { version: string };
  return [
    {
      check: 'Node',
      state: major > 20 || (major === 20 && minor >= 19) ? 'ok' : 'error',
      found: process.version,
    },
    { check: 'SQLite', state: 'ok', found: version },
  ];
}

function folder(data: string): Finding[] {
  const { bavail, bsize } = statfsSync(data);
  const free = bavail * bsize;
  const tenants = join(data, 'tenants');
  const logs = [
    join(data, 'system'),
    ...(existsSync(tenants) ? readdirSync(tenants).map((name) => join(tenants, name)) : []),
  ];
  return [
    {
      check: 'disk',
      state: free < 64 * 1024 * 1024 ? 'error' : 'ok',
      found: `${Math.round(free / 1024 / 1024)} MB free`,
    },
    ...logs.map(log),
  ];
}

function log(place: string): Finding {
  const check = `log ${place}`;
  try {
    const reader = SqliteEventStore.openForReading(join(place, 'log.db'));
    const { logId, demo } = reader.identity;
    void reader.close();
    return { check, state: 'ok', found: `${logId}${demo ? ' (demo)' : ''}` };
  } catch (error) {
    return { check, state: 'error', found: (error as Error).message };
  }
}
