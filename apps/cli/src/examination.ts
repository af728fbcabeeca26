import type { Configuration } from '#platform/configuration';
import { DatabaseSync } from '#platform/sqlite';
import { SqliteEventStore, writerOf } from '#platform/sqlite-event-store';
import { existsSync, readdirSync, statSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

export type Finding = Readonly<{ check: string; state: 'ok' | 'warning' | 'error'; found: string }>;

/** Below this nothing can be written for long. Unit: bytes. */
const RESERVE = 64 * 1024 * 1024;

/** Unit: milliseconds. Clocks of one machine differ from themselves by less. */
const TOLERANCE = 5 * 60 * 1000;

const ok = (check: string, found: string): Finding => ({ check, state: 'ok', found });
const warning = (check: string, found: string): Finding => ({ check, state: 'warning', found });
const error = (check: string, found: string): Finding => ({ check, state: 'error', found });

/** Looks without writing; works beside a running product. */
export async function examine({ data, kekFile }: Configuration): Promise<readonly Finding[]> {
  if (!existsSync(data))
    return [
      ...machine(),
      clock([]),
      warning('data folder', `${data} is not there yet; \`npm start\` makes it.`),
    ];
  const logs = logsIn(data);
  const examined = await Promise.all(logs.map(log));
  const findings = examined.map(({ findings: found }) => found);
  return [
    ...machine(),
    clock(examined.flatMap(({ newest }) => newest ?? [])),
    ...disk(data),
    ...(logs.length > 0 ? [secret(kekFile ?? join(data, 'kek.key'))] : []),
    ...findings.flat(),
  ];
}

function machine(): Finding[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const { version } = new DatabaseSync(':memory:')
    .prepare('SELECT sqlite_version() AS version')
    .get() as { version: string };
  const node = major > 20 || (major === 20 && minor >= 19) ? ok : error;
  return [node('Node', process.version), ok('SQLite', version)];
}

function disk(data: string): Finding[] {
  const { bavail, bsize } = statfsSync(data);
  const free = bavail * bsize;
  const found = `${Math.round(free / 1024 / 1024)} MB free`;
  return [ok('data folder', data), (free < RESERVE ? error : ok)('disk', found)];
}

function logsIn(data: string): string[] {
  const tenants = join(data, 'tenants');
  const names = existsSync(tenants) ? readdirSync(tenants) : [];
  return [join(data, 'system'), ...names.map((name) => join(tenants, name))].filter((place) =>
    existsSync(place),
  );
}

/** A key that is not there, or that others can read. */
function secret(file: string): Finding {
  if (!existsSync(file))
    return error(`key ${file}`, 'is not there: what is sealed cannot be read.');
  return statSync(file).mode & 0o077
    ? warning(`key ${file}`, 'can be read by others: chmod 600.')
    : ok(`key ${file}`, 'for its owner alone');
}

/** `newest`: log time of its newest event. */
type Examined = Readonly<{ findings: readonly Finding[]; newest?: string }>;

async function log(place: string): Promise<Examined> {
  const check = `log ${place}`;
  const file = join(place, 'log.db');
  try {
    const reader = SqliteEventStore.openForReading(file);
    const { logId, demo } = reader.identity;
    let newest: string | undefined;
    for await (const page of reader.readAll({ direction: 'backwards', limit: 1 }))
      newest = page[0]?.metadata.recordedAt;
    await reader.close();
    return {
      findings: [
        ok(check, `${logId}${demo ? ' (demo)' : ''}, ${holder(file)}`),
        secret(join(place, 'keys.db')),
      ],
      ...(newest === undefined ? {} : { newest }),
    };
  } catch (failure) {
    return { findings: [error(check, (failure as Error).message)] };
  }
}

function holder(file: string): string {
  const writer = writerOf(file);
  return writer === undefined ? 'written by nobody' : `written by process ${writer}`;
}

/**
 * Log time never goes back: with a clock that lags, everything is recorded at one instant. A clock
 * that says less than when this program was made is wrong for certain.
 */
export function clock(newest: readonly string[], now = Date.now()): Finding {
  const says = new Date(now).toISOString();
  const made = statSync(__filename).mtimeMs;
  const last = [...newest].sort().at(-1);
  if (now < made - TOLERANCE)
    return error('clock', `says ${says}, before this program was made. Set it.`);
  if (last !== undefined && Date.parse(last) > now + TOLERANCE)
    return warning('clock', `says ${says}; the newest event is of ${last}. Set the clock.`);
  return ok('clock', `${says}, ${Intl.DateTimeFormat().resolvedOptions().timeZone}`);
}
