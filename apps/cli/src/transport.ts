/** How the command line reaches the product. */
export type Transport = Readonly<{
  request: (
    method: 'GET' | 'POST',
    path: string,
    options?: Readonly<{ body?: unknown; headers?: Readonly<Record<string, string>> }>,
  ) => Promise<Readonly<{ status: number; body: unknown }>>;
  close: () => Promise<void>;
}>;

/** No product answers there. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Asked for anew at each request. */
export type Credentials = () => Readonly<{
  token: string | undefined;
  tenant: string | undefined;
  language: string;
}>;

export function headersOf(credentials: Credentials): Record<string, string> {
  const { token, tenant, language } = credentials();
  return {
    'accept-language': language,
    'x-requested-by': 'jahresring-cli',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(tenant ? { 'x-tenant': tenant } : {}),
  };
}

/** Speaks HTTP to a running product. */
export const overHttp = (address: string, credentials: Credentials): Transport => ({
  request: async (method, path, { body, headers } = {}) => {
    const reply = await fetch(new URL(path, address), {
      method,
      headers: {
        ...headersOf(credentials),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new Unreachable(`No product answers at ${address}.`, { cause });
    });
    const text = await reply.text();
    return { status: reply.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  },
  close: async () => undefined,
});
