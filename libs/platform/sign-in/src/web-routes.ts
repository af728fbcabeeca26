import type { Language } from '#kernel';
import type { FastifyInstance } from 'fastify';
import type { JWTPayload } from 'jose';
import { notice } from './invitation-page';
import { isLoopback } from './oidc-client';
import { link, page, sayIn } from './pages';
import { returnTo } from './return-to';
import { keepLanguage, languageFor, show, type FormRequest, type Means } from './means';

/** Unit: seconds. */
const TIME_TO_SIGN_IN = 10 * 60;

type With = 'builtIn' | 'external';
type Way = Readonly<{ with: With; returnTo: string; invitation?: string }>;

/** Begins a sign-in: what must be the same at its end goes into a sealed cookie. */
export async function begin(
  { begun: cookie, clients, settings }: Means,
  way: Way,
  language: Language,
): Promise<Readonly<{ url: string; cookie: string }>> {
  const client = clients[way.with] ?? clients.builtIn;
  const { url, begun } = await client.begin(language);
  const now = new Date(settings.clock.now());
  const until = Math.floor(now.getTime() / 1000) + TIME_TO_SIGN_IN;
  return { url, cookie: await cookie.set({ ...begun, ...way }, now, until) };
}

function begunOf(payload: JWTPayload | undefined) {
  if (!payload) throw new Error('No sign-in was begun in this browser.');
  const text = (name: string) => String(payload[name]);
  return {
    begun: { state: text('state'), nonce: text('nonce'), verifier: text('verifier') },
    with: payload['with'] === 'external' ? ('external' as const) : ('builtIn' as const),
    returnTo: text('returnTo'),
    ...(typeof payload['invitation'] === 'string' ? { invitation: payload['invitation'] } : {}),
  };
}

/** On this machine the same server has several names; cookies stay with the one that is configured. */
function otherName(host: string | undefined, origin: string): boolean {
  const own = new URL(origin);
  if (!isLoopback(own) || host === undefined || host === own.host) return false;
  return URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`));
}

/** The browser's way in and out. */
export function webRoutes(app: FastifyInstance, means: Means): void {
  const { accounts, authentication, begun: cookie, clients, sessions, settings } = means;
  const { origin } = settings;

  app.get('/sign-in', async (request: FormRequest, reply) => {
    if (otherName(request.headers.host, origin)) return reply.redirect(origin + request.url, 302);
    const target = returnTo(request.query['returnTo'], origin);
    const asked = request.query['with'];
    if (clients.external && asked === undefined) {
      const language = languageFor(request);
      const say = sayIn(language);
      const href = (kind: With) =>
        `/sign-in?${new URLSearchParams({ with: kind, returnTo: target }).toString()}`;
      return show(
        reply,
        page(
          language,
          say('signIn'),
          [
            link(href('external'), say('withProvider')),
            link(href('builtIn'), say('withPassphrase')),
          ],
          { returnTo: target },
        ),
      );
    }
    const way = { with: asked === 'external' ? 'external' : 'builtIn', returnTo: target } as const;
    const { url, cookie: header } = await begin(means, way, languageFor(request));
    return keepLanguage(reply).header('set-cookie', header).redirect(url, 303);
  });

  app.get('/sign-in/callback', async (request: FormRequest, reply) => {
    const now = new Date(settings.clock.now());
    void reply.header('set-cookie', cookie.clear());
    const way = begunOf(await cookie.read(request.headers.cookie, now));
    const client = clients[way.with] ?? clients.builtIn;
    const query = request.url.slice(request.url.indexOf('?'));
    const account = await client.finish(query, way.begun);
    if (way.invitation !== undefined) await accounts.take(way.invitation, account);
    const holder = accounts.holderOf(account);
    if (!holder || !accounts.isThere(holder))
      return show(reply, notice(languageFor(request), 'unknownTitle', 'unknown'), 403);
    const session = await sessions.begin(holder);
    return reply.header('set-cookie', session).redirect(returnTo(way.returnTo, origin), 303);
  });

  app.post('/sign-out', async (request, reply) => {
    authentication.demandSameOrigin(request);
    const cleared = await sessions.end(request.headers.cookie);
    void reply.header('set-cookie', cleared);
    const elsewhere = await clients.external?.leave(origin).catch(() => undefined);
    if (request.headers.accept?.includes('application/json'))
      return reply.send({ location: elsewhere ?? '/' });
    if (elsewhere === undefined) return reply.redirect('/', 303);
    const language = languageFor(request);
    const say = sayIn(language);
    return show(reply, page(language, say('signedOut'), [link(elsewhere, say('signOutThere'))]));
  });
}
