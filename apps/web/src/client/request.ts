import { preferences } from '../texts/preferences';
import type { components } from './generated/api';
import {
  fill,
  pathOfCommand,
  pathOfQuery,
  type Answer,
  type Asked,
  type CommandName,
  type Input,
  type QueryName,
} from './operations';
import { Problem, Unreachable, type ProblemDocument } from './problem';

export type Receipt = components['schemas']['Receipt'];

/** An answer, and the revision of the aggregate it shows, for `If-Match`. */
export type Answered<A> = Readonly<{ answer: A; revision: string | undefined }>;

/** The position of this browser's last command: whoever asks next waits for it. */
let written: string | undefined;

async function call(url: string, init: RequestInit): Promise<Response> {
  const headers = { accept: 'application/json', 'accept-language': preferences().language };
  let response: Response;
  try {
    response = await fetch(url, {
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string> | undefined) },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable(url);
  }
  if (response.ok) return response;
  throw await problemOf(response);
}

/** A gateway in between may answer with anything. */
async function problemOf(response: Response): Promise<Error> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('problem+json')) return new Unreachable(`${response.url}: ${response.status}`);
  return new Problem((await response.json()) as ProblemDocument);
}

/**
 * Asks a query.
 * @throws Problem, Unreachable
 */
export async function ask<Q extends QueryName>(
  query: Q,
  asked: Asked<Q>,
  { asOf, signal }: Readonly<{ asOf?: string | undefined; signal?: AbortSignal }> = {},
): Promise<Answered<Answer<Q>>> {
  const response = await call(addressOf(query, asked, asOf), signal ? { signal } : {});
  return {
    answer: (await response.json()) as Answer<Q>,
    revision: response.headers.get('etag') ?? undefined,
  };
}

/** Where a query is asked, e.g. for a file to download. */
export function addressOf<Q extends QueryName>(query: Q, asked: Asked<Q>, asOf?: string): string {
  const { path, rest } = fill(pathOfQuery(query), asked);
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(rest) as [string, string | undefined][])
    if (value !== undefined && value !== '') search.set(name, value);
  if (asOf !== undefined) search.set('asOf', asOf);
  else if (written !== undefined) search.set('waitFor', written);
  return search.size > 0 ? `${path}?${search.toString()}` : path;
}

/**
 * Sends a command. The same key again has the same effect, once.
 * @throws Problem, Unreachable
 */
export async function send<C extends CommandName>(
  command: C,
  input: Input<C>,
  { key, ifMatch }: Readonly<{ key: string; ifMatch?: string | undefined }>,
): Promise<Receipt> {
  const { path, rest } = fill(pathOfCommand(command), input);
  const response = await call(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    },
    body: JSON.stringify(rest),
  });
  const receipt = (await response.json()) as Receipt;
  if (receipt.position !== undefined) written = receipt.position;
  return receipt;
}

/**
 * Uploads a form (a table, a document) to a route beside the commands. The same key again has the
 * same effect, once.
 * @throws Problem, Unreachable
 */
export async function upload<A>(path: string, form: FormData, key?: string): Promise<A> {
  const headers = key === undefined ? {} : { 'idempotency-key': key };
  const response = await call(path, { method: 'POST', body: form, headers });
  return (await response.json()) as A;
}

/** Asks for what is made at once and stored nowhere, e.g. a link. @throws Problem, Unreachable */
export async function post<A>(path: string): Promise<A> {
  const response = await call(path, { method: 'POST' });
  return (await response.json()) as A;
}
