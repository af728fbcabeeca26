import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { interactionPage } from './interaction-page';
import { languageFor, show, type Means } from './means';
import { subjectOf } from './settings';
import type { Word } from './words';

type InteractionRequest = FastifyRequest<{
  Params: Readonly<{ uid: string }>;
  Body: Readonly<Record<string, string>>;
}>;

/** On which the built-in identity provider learns who is there. */
export function interactionRoutes(app: FastifyInstance, means: Means): void {
  const { accounts, authentication, people, provider, store, throttle } = means;

  /** Where the provider goes on; only for a sign-in of this browser, posted from our own page. */
  const finish = async (request: InteractionRequest, reply: FastifyReply, subject: string) => {
    const url = await provider.finish(request.raw, reply.raw, subject);
    return reply.redirect(url, 303);
  };

  const ask = async (request: InteractionRequest, reply: FastifyReply, failure?: Word) => {
    await provider.begun(request.raw, reply.raw);
    const present = await authentication.session(request);
    const body = interactionPage({
      language: languageFor(request),
      uid: request.params.uid,
      people,
      present: present && accounts.isThere(present) ? present : undefined,
      failure,
    });
    return show(reply, body, failure ? 401 : 200);
  };

  const path = '/sign-in/interaction/:uid';

  app.get(path, (request: InteractionRequest, reply) => ask(request, reply));

  app.post(`${path}/person`, async (request: InteractionRequest, reply) => {
    authentication.demandSameOrigin(request);
    const subject = request.body['subject'] ?? '';
    return accounts.isOfDemo(subject)
      ? finish(request, reply, subject)
      : ask(request, reply, 'wrong');
  });

  app.post(`${path}/session`, async (request: InteractionRequest, reply) => {
    authentication.demandSameOrigin(request);
    const session = await authentication.session(request);
    return session && accounts.isThere(session)
      ? finish(request, reply, subjectOf(session))
      : ask(request, reply);
  });

  app.post(`${path}/passphrase`, async (request: InteractionRequest, reply) => {
    authentication.demandSameOrigin(request);
    const { login = '', passphrase = '' } = request.body;
    const holder = throttle.allows(request.ip) ? await store.check(login, passphrase) : undefined;
    if (holder && accounts.isThere(holder)) return finish(request, reply, subjectOf(holder));
    throttle.failed(request.ip);
    return ask(request, reply, 'wrong');
  });
}
