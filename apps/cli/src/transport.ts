import { say } from './language';

type Form = FormData | URLSearchParams;

export type Sent = Readonly<{
  /** Sent as JSON. */
  body?: unknown;
  form?: Form;
  headers?: Readonly<Record<string, string>>;
}>;

export type Reply = Readonly<{ status: number; body: unknown }>;

/** How the command line reaches the product. */
export type Transport = Readonly<{
  /** Where the product answers, or the folder that was opened. */
  place: string;
  request: (method: 'GET' | 'POST', path: string, sent?: Sent) => Promise<Reply>;
  close: () => Promise<void>;
}>;

export const stranger = (place: string): string =>
  say({
    de: `Was unter ${place} antwortet, ist nicht Jahresring.`,
    en: `What answers at ${place} is not Jahresring.`,
  });

/** No product answers there. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export type Credentials = Readonly<{
  token?: string | undefined;
  tenant?: string | undefined;
  language: string;
}>;

/** Asked for anew at each request: every start of a product makes a new operator's token. */
export type CredentialsOf = (transport: Transport) => Promise<Credentials>;

/** The same requests, signed. */
export const signed = (transport: Transport, credentialsOf: CredentialsOf): Transport => ({
  ...transport,
  request: async (method, path, sent = {}) => {
    const { token, tenant, language } = await credentialsOf(transport);
    const headers = {
      'accept-language': language,
      'x-requested-by': 'jahresring-cli',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(tenant ? { 'x-tenant': tenant } : {}),
      ...sent.headers,
    };
    return transport.request(method, path, { ...sent, headers });
  },
});

/** A message as it goes over the wire. */
export async function written({ body, form, headers = {} }: Sent) {
  if (form) {
    const message = new Response(form);
    const type = message.headers.get('content-type') ?? '';
    return {
      headers: { ...headers, 'content-type': type },
      payload: new Uint8Array(await message.arrayBuffer()),
    };
  }
  if (body === undefined) return { headers };
  return {
    headers: { ...headers, 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  };
}

/** Speaks HTTP to a running product. */
export const overHttp = (address: string): Transport => ({
  place: address,
  request: async (method, path, sent = {}) => {
    const { headers, payload } = await written(sent);
    const reply = await fetch(new URL(path, address), {
      method,
      headers,
      redirect: 'manual',
      ...(payload === undefined ? {} : { body: payload }),
    }).catch((cause: unknown) => {
      throw new Unreachable(
        say({
          de: `Unter ${address} antwortet kein Produkt.`,
          en: `No product answers at ${address}.`,
        }),
        { cause },
      );
    });
    const text = await reply.text();
    return { status: reply.status, body: parsed(text, address) };
  },
  close: async () => undefined,
});

function parsed(text: string, address: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Unreachable(stranger(address), { cause });
  }
}
