import type { Words } from '#kernel';
import { Line } from './line';
import { within } from './within';

/** How long Redis may take for an answer. Unit: milliseconds. */
const ANSWER = 2000;

/** Asks a Redis once whether it can be used; nothing is written. @returns why not, if so */
export async function unfitnessOf(address: string): Promise<Words | undefined> {
  const line = new Line(address, { lazyConnect: true, retryStrategy: () => null });
  let told: Error | undefined;
  line.on('error', (error) => (told = error));
  try {
    await within(line.connect(), ANSWER);
    return unfitBy(await within(line.info(), ANSWER));
  } catch (error) {
    const cause = told ?? (error as Error);
    return (
      refusalOf(cause) ?? {
        de: `REDIS_URL: Dieser Redis antwortet nicht (${cause.message}). Sehen Sie nach Host, Port und danach, ob er TLS verlangt (rediss://).`,
        en: `REDIS_URL: this Redis does not answer (${cause.message}). Look at host and port, and whether it wants TLS (rediss://).`,
      }
    );
  } finally {
    line.cut();
  }
}

/** Why a server is not to be used that says this of itself (`INFO`). */
export function unfitBy(info: string): Words | undefined {
  const policy = /^maxmemory_policy:(.*?)\s*$/m.exec(info)?.[1];
  if (policy !== 'noeviction')
    return {
      de: `REDIS_URL: Die maxmemory-policy dieses Redis ist ${policy ?? 'nicht genannt'}; sie muss noeviction sein, sonst gehen Aufträge lautlos verloren. Stellen Sie sie um: CONFIG SET maxmemory-policy noeviction.`,
      en: `REDIS_URL: the maxmemory-policy of this Redis is ${policy ?? 'not said'}; it must be noeviction, or jobs get lost without a word. Set it by CONFIG SET maxmemory-policy noeviction.`,
    };
  if (/^cluster_enabled:1\s*$/m.test(info))
    return {
      de: 'REDIS_URL: Dieser Redis ist Knoten eines Clusters, das geht nicht. Nennen Sie einen Server für sich.',
      en: 'REDIS_URL: this Redis is a node of a cluster, which is not supported. Name a server of its own.',
    };
  return undefined;
}

/** What nobody mends by waiting: somebody has to see to the address, the password or the certificate. */
export function refusalOf({ message, code = '' }: Error & { code?: string }): Words | undefined {
  if (/^(WRONGPASS|NOAUTH|NOPERM|ERR (AUTH|invalid password))/.test(message))
    return {
      de: 'REDIS_URL: Dieser Redis nimmt Benutzer oder Passwort der Adresse nicht an, oder sie nennt keine.',
      en: 'REDIS_URL: this Redis does not accept the user or the password that the address names, or names none.',
    };
  if (/CERT|SIGNATURE/.test(code))
    return {
      de: `REDIS_URL: Dem Zertifikat dieses Redis wird nicht vertraut (${code}). Nennen Sie das Zertifikat seiner Zertifizierungsstelle mit NODE_EXTRA_CA_CERTS.`,
      en: `REDIS_URL: the certificate of this Redis is not trusted (${code}). Name the certificate of its authority by NODE_EXTRA_CA_CERTS.`,
    };
  return undefined;
}
