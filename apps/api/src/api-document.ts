import { TableMappingDto } from '#interchange';
import { API, openApi } from '#platform/http';
import { FILE_SUBJECTS, ROOMS } from '#product';
import { routeParameters } from '#shell';
import answers from './answers.json';
import { OPERATIONS } from './operations.policy';
import { VERSION } from './version';

type Row = (typeof OPERATIONS)[number];

/** The whole API as OpenAPI 3.1: what the rooms declare, and what the operator needs. */
export function apiDocument() {
  const document = openApi(ROOMS, { version: VERSION, answers });
  const { paths, tags } = document;
  const more = OPERATIONS.map((row) => {
    const [method = '', path = ''] = row.route.split(' ');
    const template = `/${API}${path.replace(/:(\w+)/g, '{$1}')}`;
    return [template, { ...paths[template], [method.toLowerCase()]: operationOf(row) }] as const;
  });
  const all = Object.entries({ ...paths, ...Object.fromEntries(more) });
  return {
    ...document,
    tags: [...tags, { name: 'operations' }],
    paths: Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const operationOf = ({ action, room, route, grants, summary, upload, answers }: Row) => ({
  operationId: action,
  tags: [room],
  summary,
  description: `Allowed: ${grants.join(', ')}.`,
  'x-allowed': grants,
  parameters: routeParameters(route).map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...(upload.length > 0 ? { requestBody: formOf(upload) } : {}),
  responses: {
    '2XX': { description: 'Answer', content: { [answers]: { schema: {} } } },
    default: {
      description: 'Problem (RFC 9457)',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
});

const PARTS = {
  file: { type: 'string', contentMediaType: 'application/octet-stream' },
  name: { type: 'string' },
  subjectKind: { enum: FILE_SUBJECTS.map(({ kind }) => kind) },
  subjectId: { type: 'string' },
  mapping: {
    type: 'string',
    contentMediaType: 'application/json',
    contentSchema: { $ref: `#/components/schemas/${TableMappingDto.name}` },
  },
} as const;

const formOf = (parts: Row['upload']) => ({
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: parts,
        properties: Object.fromEntries(parts.map((part) => [part, PARTS[part]])),
      },
    },
  },
});
