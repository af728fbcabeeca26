import type { Language } from '#kernel';
import { languageOf } from '#platform/http';
import type { FastifyInstance } from 'fastify';

const WORDS = {
  de: {
    about:
      'Planungszyklen der Jugendhilfe (§ 80 SGB VIII): von der Bestandserhebung zum Beschluss, zur Evaluation und in den nächsten Zyklus.',
    links: [
      ['/sign-in', 'Anmelden'],
      ['/docs', 'Dokumentation der Schnittstelle'],
      ['/openapi.json', 'OpenAPI-Beschreibung'],
      ['/health/ready', 'Zustand'],
    ],
  },
  en: {
    about:
      'Planning cycles of youth welfare (§ 80 SGB VIII): from the inventory to the resolution, to the evaluation and into the next cycle.',
    links: [
      ['/sign-in', 'Sign in'],
      ['/docs', 'API documentation'],
      ['/openapi.json', 'OpenAPI description'],
      ['/health/ready', 'Health'],
    ],
  },
} as const;

const page = (language: Language) => {
  const { about, links } = WORDS[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Jahresring</title>
</head>
<body>
<main>
<h1>Jahresring</h1>
<p>${about}</p>
<nav aria-label="Jahresring">
<ul>
${links.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('\n')}
</ul>
</nav>
</main>
</body>
</html>
`;
};

/** A plain page with the ways on. */
export function serveStartPage(fastify: FastifyInstance): void {
  fastify.get('/', (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .send(page(languageOf(request.headers['accept-language']))),
  );
}
