import type { LogIdentity } from '#kernel';
import { LogRefused, draft, logOpened, logStream, type Opening } from '#platform/event-log';
import { randomUUID } from 'node:crypto';
import { failureOf } from './failure';
import { rawOf, recordedOf, registeredIn, registryOf, type Registered } from './remote-log';
import type { StoreConnection } from './store-connection';
import { StoreUnavailable } from '#kernel';

/** How often the beginning of a log is tried while the store is not ready. Units: ms. */
const ATTEMPTS = 8;
const PAUSE = 100;

/**
 * The log of a tenant in a store. Which it is stands in a stream of its own outside the log, so that
 * it is found at once and only one can begin it.
 * @throws LogRefused for another log than asked for, and for streams of another program
 */
export async function openRemoteLog(
  connection: StoreConnection,
  opening: Opening,
): Promise<LogIdentity> {
  return explaining(connection, () => openOrBegin(connection, opening));
}

/**
 * Which log of the tenant the store holds, for whoever knows which it should be.
 * @throws LogRefused when the store does not answer
 */
export const logIn = (connection: StoreConnection, tenant: string) =>
  explaining(connection, () => registeredLog(connection, tenant));

async function explaining<T>({ place }: StoreConnection, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw explained(place, error);
  }
}

/** Whoever starts the product is told what to look at. */
function explained(place: string, error: unknown): unknown {
  const cause = error instanceof StoreUnavailable ? error.cause : error;
  if (cause instanceof LogRefused) return cause;
  if (failureOf(cause).kind === 'denied')
    return new LogRefused(
      place,
      {
        de: 'Benutzer und Passwort werden dort nicht angenommen. Sehen Sie in EVENTSTORE_URL nach.',
        en: 'it does not accept these credentials. Look at user and password in EVENTSTORE_URL.',
      },
      { cause },
    );
  if (error instanceof StoreUnavailable || failureOf(cause).kind === 'passing')
    return new LogRefused(
      place,
      {
        de: `Er antwortet nicht (${messageOf(cause)}). Sehen Sie in EVENTSTORE_URL nach Host, Port, tls und tlsCAFile.`,
        en: `it does not answer (${messageOf(cause)}). Look at host, port, tls and tlsCAFile in EVENTSTORE_URL.`,
      },
      { cause },
    );
  return error;
}

const messageOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

async function openOrBegin(connection: StoreConnection, opening: Opening): Promise<LogIdentity> {
  const registered =
    (await registeredLog(connection, opening.tenant)) ?? (await register(connection, opening));
  demandAsked(connection.place, registered, opening);
  const { logId, demo, openedAt } = registered;
  const identity = { logId, demo };
  const stream = logStream(opening.tenant, logId);
  const event = logOpened(identity, openedAt as Opening['now']);
  const [first] = await connection.readStream(stream, undefined, 'forwards', 1);
  if (first) recordedOf(connection.place, identity, first);
  else {
    const { texts } = draft(logId, stream, [event], 'no-stream');
    await repeatedly(() => connection.append(stream, texts.map(rawOf), 'no-stream'));
  }
  return identity;
}

async function registeredLog(
  connection: StoreConnection,
  tenant: string,
): Promise<Registered | undefined> {
  const stream = registryOf(tenant);
  const [first] = await connection.readStream(stream, undefined, 'forwards', 1);
  if (!first) return undefined;
  const registered = registeredIn(first);
  if (!registered)
    throw new LogRefused(connection.place, {
      de: `${stream} sagt nicht, welches Protokoll von ${tenant} es ist.`,
      en: `${stream} does not say which log of ${tenant} it is.`,
    });
  return registered;
}

/** Only one can: the others take what the first one wrote. */
async function register(connection: StoreConnection, opening: Opening): Promise<Registered> {
  const { tenant, now, logId = randomUUID(), demo = false } = opening;
  await demandNoOthers(connection, tenant);
  const data: Registered = { logId, demo, openedAt: now };
  const event = { id: randomUUID(), type: 'LogRegistered', data, metadata: {} };
  try {
    await repeatedly(() => connection.append(registryOf(tenant), [event], 'no-stream'));
  } catch (error) {
    if (failureOf(error).kind !== 'conflict') throw error;
  }
  const registered = await registeredLog(connection, tenant);
  if (!registered)
    throw new LogRefused(connection.place, {
      de: `Das Protokoll von ${tenant} wurde nicht begonnen.`,
      en: `the log of ${tenant} was not begun.`,
    });
  return registered;
}

/** Looks through the whole store, once in the life of a log. */
async function demandNoOthers(connection: StoreConnection, tenant: string): Promise<void> {
  const looking = new AbortController();
  for await (const batch of connection.subscribe(undefined, `${tenant}.`, looking.signal))
    for (const received of batch) {
      if (received.kind === 'event')
        throw new LogRefused(connection.place, {
          de: `${received.event.stream} ist von einem anderen Programm. Geben Sie Jahresring einen Speicher für sich, oder dem Mandanten einen anderen Namen.`,
          en: `${received.event.stream} is of another program. Give Jahresring a store of its own, or the tenant another name.`,
        });
      if (received.kind === 'caught-up') return;
    }
}

function demandAsked(place: string, found: Registered, asked: Opening): void {
  for (const key of ['logId', 'demo'] as const)
    if (asked[key] !== undefined && asked[key] !== found[key])
      throw new LogRefused(place, {
        de: `${key} von ${asked.tenant} ist dort ${String(found[key])}, verlangt war ${String(asked[key])}.`,
        en: `its ${key} of ${asked.tenant} is ${String(found[key])}, asked for was ${String(asked[key])}.`,
      });
}

/** The same append again is the same append. @throws StoreUnavailable, and what is no outage */
async function repeatedly<T>(append: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++)
    try {
      return await append();
    } catch (error) {
      const passes = error instanceof StoreUnavailable || failureOf(error).kind === 'passing';
      if (!passes || n === ATTEMPTS) throw asOutage(error);
      await new Promise((resolve) => setTimeout(resolve, PAUSE * n));
    }
}

const asOutage = (error: unknown): unknown =>
  error instanceof StoreUnavailable || failureOf(error).kind === 'conflict'
    ? error
    : new StoreUnavailable('unknown', 'unavailable', error);
