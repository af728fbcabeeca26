import type { Language } from '#kernel';
import { languageOf } from '#platform/http';
import { PAGE_HEADERS, markup, page } from '#platform/sign-in';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const WORDS = {
  de: {
    about:
      'Planungszyklen der Jugendhilfe (§ 80 SGB VIII): von der Bestandserhebung zum Beschluss, zur Evaluation und in den nächsten Zyklus.',
    signedIn: 'Angemeldet als',
    signIn: 'Anmelden',
    people: 'Anmelden (in der Musterstadt mit einem Klick als eine der Personen dort)',
    signOut: 'Abmelden',
    links: [
      ['/docs', 'Dokumentation der Schnittstelle'],
      ['/openapi.json', 'OpenAPI-Beschreibung'],
      ['/problems', 'Meldungen und ihre Rechtsgrundlagen'],
      ['/health/ready', 'Zustand'],
    ],
  },
  en: {
    about:
      'Planning cycles of youth welfare (§ 80 SGB VIII): from the inventory to the resolution, to the evaluation and into the next cycle.',
    signedIn: 'Signed in as',
    signIn: 'Sign in',
    people: 'Sign in (in the demo town with a click as one of its people)',
    signOut: 'Sign out',
    links: [
      ['/docs', 'API documentation'],
      ['/openapi.json', 'OpenAPI description'],
      ['/problems', 'Messages and their sources'],
      ['/health/ready', 'Health'],
    ],
  },
} as const;

type Visitor = Readonly<{ name: string | undefined; demo: boolean }>;

const start = (language: Language, { name, demo }: Visitor) => {
  const { about, links, signedIn, signIn, people, signOut } = WORDS[language];
  const way = markup`<a class="button" href="/sign-in">${demo ? people : signIn}</a>`;
  const out = markup`<p>${signedIn} ${name ?? ''}</p>
<form method="post" action="/sign-out"><button class="quiet">${signOut}</button></form>`;
  return page(language, 'Jahresring', [
    markup`<p>${about}</p>`,
    name === undefined ? way : out,
    markup`<nav aria-label="Jahresring"><ul>
${links.map(([href, text]) => markup`<li><a href="${href}">${text}</a></li>`)}
</ul></nav>`,
  ]);
};

/** A plain page with the ways on; `who` names the visitor who is signed in. */
export function serveStartPage(
  fastify: FastifyInstance,
  who: (request: FastifyRequest) => Promise<Visitor>,
): void {
  fastify.get('/', async (request, reply) => {
    const language = languageOf(request.headers['accept-language']);
    return reply.headers(PAGE_HEADERS).send(start(language, await who(request)));
  });
}
