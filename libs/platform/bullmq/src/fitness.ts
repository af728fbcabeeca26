import { Line } from './line';
import { within } from './within';

/** How long Redis may take for an answer. Unit: milliseconds. */
const ANSWER = 2000;

/** Asks a Redis once whether it can be used; nothing is written. @returns why not, if so */
export async function unfitnessOf(address: string): Promise<string | undefined> {
  const line = new Line(address, { lazyConnect: true, retryStrategy: () => null });
  let told: Error | undefined;
  line.on('error', (error) => (told = error));
  try {
    await within(line.connect(), ANSWER);
    return unfitBy(await within(line.info(), ANSWER));
  } catch (error) {
    const cause = told ?? (error as Error);
    return refusalOf(cause) ?? `REDIS_URL: ${cause.message}`;
  } finally {
    line.cut();
  }
}

/** Why a server is not to be used that says this of itself (`INFO`). */
export function unfitBy(info: string): string | undefined {
  const policy = /^maxmemory_policy:(.*?)\s*$/m.exec(info)?.[1];
  if (policy !== 'noeviction')
    return `REDIS_URL: the maxmemory-policy of this Redis is ${policy ?? 'not said'}; it must be noeviction, or jobs get lost without a word. Set it by CONFIG SET maxmemory-policy noeviction.`;
  if (/^cluster_enabled:1\s*$/m.test(info))
    return 'REDIS_URL: this Redis is a node of a cluster, which is not supported. Name a server of its own.';
  return undefined;
}

/** What nobody mends by waiting: somebody has to see to the address, the password or the certificate. */
export function refusalOf({ message, code = '' }: Error & { code?: string }): string | undefined {
  if (/^(WRONGPASS|NOAUTH|NOPERM|ERR (AUTH|invalid password))/.test(message))
    return 'REDIS_URL: this Redis does not accept the user or the password that the address names, or names none.';
  if (/CERT|SIGNATURE/.test(code))
    return `REDIS_URL: the certificate of this Redis is not trusted (${code}). Name the certificate of its authority by NODE_EXTRA_CA_CERTS.`;
  return undefined;
}
