import { calendarOf, feedList, opens } from '#feed';
import { callerOf } from '#identity';
import type { Clock, Language } from '#kernel';
import { ROOMS, type Product } from '#product';
import { ID_PATTERN, type Caller, type DateEntry, type Tenant, type View } from '#shell';
import type { FastifyInstance, FastifyReply } from 'fastify';

type Query = Readonly<{ lang?: string }>;
type OfPerson = { Params: { tenant: string; feedId: string; secret: string }; Querystring: Query };
type OfBody = { Params: { tenant: string; bodyId: string }; Querystring: Query };

const NAMES: Readonly<Record<Language, string>> = {
  de: 'Jahresring: meine Fristen und Sitzungen',
  en: 'Jahresring: my due days and sessions',
};

const languageIn = ({ lang }: Query): Language => (lang === 'en' ? 'en' : 'de');

/**
 * Calendars outside of the API and of every session: one's own by a secret link, the public sessions
 * of a body by its id. Whatever is not to be had answers alike.
 */
export function serveCalendars(
  fastify: FastifyInstance,
  { tenants, clock, configuration }: Product,
) {
  const { publicOrigin: origin } = configuration;
  const tenantOf = (name: string): Tenant | undefined =>
    tenants.names().includes(name) ? tenants.get(name) : undefined;

  const send = async (
    reply: FastifyReply,
    feed: Readonly<{ name: string; entries: readonly DateEntry[]; language: Language }>,
    view: View,
  ) =>
    reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="jahresring.ics"')
      .send(await calendarOf(feed, view, origin));

  fastify.get<OfPerson>('/calendar/:tenant/:feedId/:secret', async (request, reply) => {
    const { tenant: name, feedId, secret } = request.params;
    const tenant = tenantOf(name);
    const row = tenant && ID_PATTERN.test(feedId) ? tenant.reads.get(feedList, feedId) : undefined;
    const caller = tenant && row && callerOf(tenant, row.person, clock.now());
    if (!caller || !opens(tenant, feedId, secret.replace(/\.ics$/, ''))) return absent(reply);
    const view = viewOf(tenant, caller, clock);
    const entries = ROOMS.flatMap(({ dates }) => dates?.personal?.(view) ?? []);
    const language = languageIn(request.query);
    return send(reply, { name: NAMES[language], entries, language }, view);
  });

  fastify.get<OfBody>('/calendar/:tenant/bodies/:bodyId', async (request, reply) => {
    const { tenant: name, bodyId: given } = request.params;
    const tenant = tenantOf(name);
    const bodyId = given.replace(/\.ics$/, '');
    if (!tenant || !ID_PATTERN.test(bodyId)) return absent(reply);
    const view = viewOf(tenant, EVERYBODY(name), clock);
    const [found] = ROOMS.flatMap(({ dates }) => dates?.published?.(bodyId, view) ?? []);
    if (!found) return absent(reply);
    return send(reply, { ...found, language: languageIn(request.query) }, view);
  });
}

const EVERYBODY = (tenant: string): Caller => ({
  ...{ tenant, person: 'public', kind: 'person', roles: [] },
});

const viewOf = (tenant: Tenant, caller: Caller, clock: Clock): View => ({
  ...{ tenant, reads: tenant.reads, moment: {}, caller, now: clock.now() },
});

const absent = (reply: FastifyReply) =>
  reply.status(404).type('text/plain; charset=utf-8').send('404\n');
