import { policyTable } from '#identity';
import { ROOMS } from '#product';
import { apiDocument } from '../../apps/api/src/api-document';
import { OPERATIONS } from '../../apps/api/src/operations.policy';
import { domain, files, read } from '../architecture/sources';

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const page = (title: string, about: string, body: string) =>
  `# ${title}\n\n${about} Written by \`npm run docs\`; a test keeps it fresh.\n\n${body}\n`;

const story = Object.assign({}, ...ROOMS.map((room) => room.story)) as Record<
  string,
  { de: string; en: string }
>;

function events(): string {
  const rows = domain.flatMap((file) =>
    [...read(file).matchAll(/\bEvent<\s*'(\w+)',\s*(\d+)/g)].map(([, type = '', version = '']) => [
      file.split('/')[0] ?? '',
      `\`${type}\``,
      version,
      story[type]?.en ?? '',
      story[type]?.de ?? '',
    ]),
  );
  rows.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  return page(
    'Events',
    'Every fact the log can hold.',
    table(['room', 'event', 'version', 'says', 'sagt'], rows),
  );
}

/** From the paragraph to the file: what lawyers and auditors open. */
function rules(): string {
  const tags = files
    .filter((file) => file.endsWith('.ts') && !file.includes('.spec.'))
    .flatMap((file) =>
      [...read(file).matchAll(/@source\s+([^\n]+(?:\n\s+\*\s+[^@\n/][^\n]*)*)/g)].map(
        ([, source = '']) => [
          source
            .replace(/\s*\n\s+\*\s+/g, ' ')
            .replace(/\s*\*\/.*$/, '')
            .trim(),
          `\`libs/${file}\``,
        ],
      ),
    );
  tags.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  const refusals = ROOMS.flatMap((room) =>
    Object.entries(room.refusals).flatMap(([code, { source, force, de }]) =>
      source ? [[source, force ?? '', `\`${code}\``, de.title]] : [],
    ),
  );
  refusals.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  return page(
    'Rules by paragraph',
    'Where the law stands in the code, and what is refused because of it.',
    `${table(['source', 'file'], tags)}\n\n## Refusals\n\n${table(['source', 'force', 'code', 'title'], refusals)}`,
  );
}

const grants = () =>
  page(
    'Who may do what',
    'What is not in this table nobody may do.',
    table(
      ['room', 'action', 'kind', 'route', 'allowed to'],
      [...policyTable(ROOMS), ...OPERATIONS].map(
        ({ room, action, kind, route = '–', grants: allow }) => [
          room,
          `\`${action}\``,
          kind,
          route === '–' ? route : `\`${route}\``,
          allow.join(', '),
        ],
      ),
    ),
  );

const deadlines = () =>
  page(
    'Deadlines and reactions',
    'What the product does by itself.',
    `${table(
      ['room', 'deadline', 'asks for'],
      ROOMS.flatMap((room) =>
        room.deadlines.map(({ name, onExpiry }) => [room.name, name, `\`${onExpiry('…').type}\``]),
      ),
    )}\n\n${table(
      ['room', 'reaction', 'waits for'],
      ROOMS.flatMap((room) =>
        room.reactions.map(({ name, on }) => [
          room.name,
          name,
          on.map((type) => `\`${type}\``).join(', '),
        ]),
      ),
    )}`,
  );

/** What `docs/generated` must hold, by file name. */
export const generatedDocs = (): Readonly<Record<string, string>> => ({
  'openapi.json': `${JSON.stringify(apiDocument(), null, 2)}\n`,
  'events.md': events(),
  'rules.md': rules(),
  'grants.md': grants(),
  'deadlines.md': deadlines(),
});
