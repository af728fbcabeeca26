import type { Position } from '#kernel';
import type { Caller, Room, Tenants } from '#shell';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { API } from '../api.controller';
import type { Authenticator } from '../authenticator';
import { RequestProblem, type Problems } from '../problem';
import { answerWith } from '../problem.filter';
import { ChangeFeed } from './change-feed';
import { ChangeStream, type Pace } from './change-stream';
import { Concerns } from './concerns';

/** Units: open streams of one person; of this process. */
const MOST_OF_ONE = 12;
const MOST = 2000;

const PACE: Pace = { heartbeat: 15_000, gather: 100 };

const POSITION = /^[0-9/]{1,64}$/;

type Parts = Readonly<{
  rooms: readonly Room[];
  tenants: Tenants;
  authenticator: Authenticator;
  problems: Problems;
  /** @throws Forbidden */
  authorise: (caller: Caller) => void;
  pace?: Pace;
  /** Aborted when the process begins to end. */
  ending?: AbortSignal;
}>;

/** `GET /api/changes`: tells a signed-in reader when to ask again; resumes with `Last-Event-ID`. */
export function serveChanges(fastify: FastifyInstance, parts: Parts): void {
  const { rooms, tenants, authenticator, problems, authorise, pace = PACE, ending } = parts;
  const concerns = new Concerns(rooms);
  const feeds = new Map<string, ChangeFeed>();
  const open = new Map<ChangeStream, string>();

  const feedOf = (name: string): ChangeFeed => {
    const feed = feeds.get(name) ?? new ChangeFeed(tenants.get(name));
    feeds.set(name, feed);
    return feed;
  };

  const admitted = async (request: FastifyRequest): Promise<Caller> => {
    const caller = await authenticator.authenticate(request);
    if (!caller) throw new RequestProblem(401, 'NOT_SIGNED_IN');
    authorise(caller);
    const own = [...open.values()].filter((owner) => owner === ownerOf(caller)).length;
    if (own >= MOST_OF_ONE || open.size >= MOST) throw new RequestProblem(429, 'TOO_MANY_REQUESTS');
    return caller;
  };

  void fastify.register(async (scope) => {
    scope.setErrorHandler(answerWith(problems));
    scope.get(`/${API}/changes`, async (request, reply) => {
      const caller = await admitted(request);
      const feed = feedOf(caller.tenant);
      const { store, reads } = tenants.get(caller.tenant);
      reply.hijack();
      const { raw: out } = reply;
      out.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        'x-accel-buffering': 'no',
        connection: 'close',
      });
      out.write('retry: 3000\n\n');
      const reader = () => readerOf(authenticator, request, caller);
      const stream = new ChangeStream({ out, concerns, pace, reader });
      open.set(stream, ownerOf(caller));
      const stop = feed.listen((change) => stream.hear(change));
      out.on('close', () => {
        stop();
        open.delete(stream);
      });
      try {
        const missed = await missedBy(request, feed);
        const head = await store.head();
        await reads.reached(head).catch(() => undefined);
        stream.begin(head, missed);
      } catch {
        stream.end();
      }
    });
  });

  const end = () => {
    for (const stream of open.keys()) stream.end();
    for (const feed of feeds.values()) feed.close();
  };
  ending?.addEventListener('abort', end);
  fastify.addHook('preClose', async () => end());
}

/** Who was here before says by `Last-Event-ID` how far; what is no position leaves all open. */
async function missedBy({ headers }: FastifyRequest, feed: ChangeFeed) {
  const seen = headers['last-event-id'];
  if (seen === undefined || seen === '') return new Set<string>();
  return typeof seen === 'string' && POSITION.test(seen) ? feed.since(seen as Position) : 'all';
}

const ownerOf = ({ tenant, person }: Caller) => `${tenant} ${person}`;

/** The same person still, with the roles they have now. */
async function readerOf(
  authenticator: Authenticator,
  request: FastifyRequest,
  { tenant, person }: Caller,
): Promise<Caller | undefined> {
  const caller = await authenticator.authenticate(request);
  return caller?.tenant === tenant && caller.person === person ? caller : undefined;
}
