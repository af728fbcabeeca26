import type { Configuration } from '#platform/configuration';
import { DatabaseSync } from '#platform/sqlite';
import { SqliteEventStore, writerOf } from '#platform/sqlite-event-store';
import { LAYOUT, kekFileOf, tenantsIn } from '#product';
import { existsSync, statSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { error, ok, warning, type Examined, type Finding } from './finding';
import { say, saidBy } from './language';

/** Below this nothing can be written for long. Unit: bytes. */
const RESERVE = 64 * 1024 * 1024;

/** Unit: milliseconds. Clocks of one machine differ from themselves by less. */
const TOLERANCE = 5 * 60 * 1000;

const NODE = { id: 'node', check: 'Node' };
const SQLITE = { id: 'sqlite', check: 'SQLite' };
const FOLDER = { id: 'folder', check: say({ de: 'Datenordner', en: 'data folder' }) };
const DISK = { id: 'disk', check: say({ de: 'Platte', en: 'disk' }) };
const CLOCK = { id: 'clock', check: say({ de: 'Uhr', en: 'clock' }) };

/** Looks without writing; works beside a running product. */
export async function examine(configuration: Configuration): Promise<readonly Finding[]> {
  const { data, shared, eventStore, redis: queue } = configuration;
  if (!existsSync(data))
    return [
      ...machine(),
      clock([]),
      warning(
        FOLDER,
        say({
          de: `${data} gibt es noch nicht; \`npm start\` legt ihn an.`,
          en: `${data} is not there yet; \`npm start\` makes it.`,
        }),
      ),
    ];
  const { logsInStore, redis } = await import('./examination-of-store.js');
  const examined = eventStore
    ? await logsInStore(configuration, eventStore.shown)
    : await Promise.all(tenantsIn(data).map((tenant) => log(data, tenant)));
  const beside = queue === undefined ? [] : [await redis(queue)];
  const findings = [...examined, ...beside].map(({ findings: found }) => found);
  return [
    ...machine(),
    clock(examined.flatMap(({ newest }) => newest ?? [])),
    ...disk(data),
    ...(tenantsIn(shared).length > 0 ? [secret('wrapping-key', kekFileOf(configuration))] : []),
    ...findings.flat(),
  ];
}

function machine(): Finding[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const { version } = new DatabaseSync(':memory:')
    .prepare('SELECT sqlite_version() AS version')
    .get() as { version: string };
  const node = major > 20 || (major === 20 && minor >= 19) ? ok : error;
  return [node(NODE, process.version), ok(SQLITE, version)];
}

function disk(data: string): Finding[] {
  const { bavail, bsize } = statfsSync(data);
  const free = bavail * bsize;
  const megabytes = Math.round(free / 1024 / 1024);
  const found = say({ de: `${megabytes} MB frei`, en: `${megabytes} MB free` });
  return [ok(FOLDER, data), (free < RESERVE ? error : ok)(DISK, found)];
}

/** A key that is not there, or that others can read. */
function secret(id: string, file: string): Finding {
  const check = { id, check: say({ de: `Schlüssel ${file}`, en: `key ${file}` }) };
  if (!existsSync(file))
    return error(
      check,
      say({
        de: 'fehlt: Was versiegelt ist, kann niemand lesen.',
        en: 'is not there: what is sealed cannot be read.',
      }),
    );
  return statSync(file).mode & 0o077
    ? warning(
        check,
        say({
          de: 'können andere lesen: chmod 600.',
          en: 'can be read by others: chmod 600.',
        }),
      )
    : ok(check, say({ de: 'nur für seinen Besitzer', en: 'for its owner alone' }));
}

async function log(data: string, tenant: string): Promise<Examined> {
  const place = join(data, LAYOUT.folderOf(tenant));
  const words = { de: `Protokoll ${place}`, en: `log ${place}` };
  const check = { id: `log:${tenant}`, check: say(words) };
  const file = join(place, LAYOUT.log);
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
        secret(`keys:${tenant}`, join(place, LAYOUT.keys)),
      ],
      ...(newest === undefined ? {} : { newest }),
    };
  } catch (failure) {
    return { findings: [error(check, saidBy(failure as Error))] };
  }
}

function holder(file: string): string {
  const writer = writerOf(file);
  return writer === undefined
    ? say({ de: 'niemand schreibt', en: 'written by nobody' })
    : say({ de: `Prozess ${writer} schreibt`, en: `written by process ${writer}` });
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
    return error(
      CLOCK,
      say({
        de: `zeigt ${says}, früher als dieses Programm entstand. Stellen Sie sie.`,
        en: `says ${says}, before this program was made. Set it.`,
      }),
    );
  if (last !== undefined && Date.parse(last) > now + TOLERANCE)
    return warning(
      CLOCK,
      say({
        de: `zeigt ${says}; das neueste Ereignis ist von ${last}. Stellen Sie die Uhr.`,
        en: `says ${says}; the newest event is of ${last}. Set the clock.`,
      }),
    );
  return ok(CLOCK, `${says}, ${Intl.DateTimeFormat().resolvedOptions().timeZone}`);
}
