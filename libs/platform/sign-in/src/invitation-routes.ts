import type { FastifyInstance } from 'fastify';
import { invitationPage, notice } from './invitation-page';
import { link, page, paragraph, sayIn } from './pages';
import { languageFor, show, type FormRequest, type Means } from './means';
import { begin } from './web-routes';

/** The way of an invited person to an account. */
export function invitationRoutes(app: FastifyInstance, means: Means): void {
  const { accounts, authentication, clients, people } = means;
  const external = clients.external !== undefined;

  app.get('/sign-in/invitation', (request: FormRequest, reply) => {
    const language = languageFor(request);
    const code = request.query['code'] ?? '';
    const identity = accounts.invited(code);
    if (!identity) return show(reply, notice(language, 'failedTitle', 'invitationGone'), 410);
    const name = people.nameOf(identity.tenant, identity.person);
    return show(reply, invitationPage({ language, code, name, external }));
  });

  app.post('/sign-in/invitation', async (request: FormRequest, reply) => {
    authentication.demandSameOrigin(request);
    const language = languageFor(request);
    const { code = '', login = '', passphrase = '', again = '' } = request.body;
    const identity = accounts.invited(code);
    if (!identity) return show(reply, notice(language, 'failedTitle', 'invitationGone'), 410);
    const failure = await accounts.choose(identity, { login, passphrase, again });
    if (failure) {
      const name = people.nameOf(identity.tenant, identity.person);
      const body = invitationPage({ language, code, name, login, failure, external });
      return show(reply, body, 422);
    }
    const say = sayIn(language);
    return show(
      reply,
      page(language, say('activated'), [
        paragraph(say('activated')),
        link('/sign-in?with=builtIn', say('signIn')),
      ]),
    );
  });

  app.post('/sign-in/invitation/external', async (request: FormRequest, reply) => {
    authentication.demandSameOrigin(request);
    const { code = '' } = request.body;
    const way = { with: 'external', returnTo: '/', invitation: code } as const;
    const language = languageFor(request);
    const { url, cookie } = await begin(means, way, language);
    const say = sayIn(language);
    // A link, for browsers do not follow a form to another origin (CSP `form-action`).
    return show(
      reply.header('set-cookie', cookie),
      page(language, say('signIn'), [link(url, say('toProvider'))]),
    );
  });
}
