import type { Moment, Position } from '#kernel';
import { PageDto, type QueryDefinition } from '#shell';
import type { FastifyReply } from 'fastify';
import { RequestProblem } from '../problem';
import { tableOf } from './cells';
import { csv, xlsx } from './formats';
import type { Format } from './table.dto';
import type { Told } from './words';

/** Unit: rows. More than a spreadsheet is used for. */
const MOST = 50_000;
/** Unit: rows. */
const PAGE = 500;

const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Whether the answer is a page of rows. */
export const isList = ({ shape }: QueryDefinition): boolean =>
  shape === PageDto || shape?.prototype instanceof PageDto;

type Page = Readonly<{ rows: readonly object[]; next?: string; position?: Position }>;
type Ask = (input: object, moment: Moment) => Promise<unknown>;

/**
 * All rows of a list, as they stood when the first of them were read; `undefined` when there is no
 * such list.
 * @throws RequestProblem TABLE_TOO_LARGE
 */
export async function allRows(
  ask: Ask,
  input: object,
  moment: Moment,
): Promise<readonly object[] | undefined> {
  const rows: object[] = [];
  let then = moment;
  let after: string | undefined;
  do {
    const asked = { ...input, limit: PAGE, ...(after === undefined ? {} : { after }) };
    const page = (await ask(asked, then)) as Page | undefined;
    if (!page) return undefined;
    rows.push(...page.rows);
    if (rows.length > MOST)
      throw new RequestProblem(413, 'TABLE_TOO_LARGE', '/format', { params: { limit: MOST } });
    after = page.next;
    if (!then.asOf && page.position !== undefined)
      then = { ...then, asOf: { position: page.position } };
  } while (after !== undefined);
  return rows;
}

type Wanted = Told & Readonly<{ format: Format; title: string }>;

/** A file is called as what it holds: `Einrichtungen am 2026-06-12`. */
const fileName = (title: string) =>
  title
    .replaceAll(/[^\p{L}\p{N} .,()-]/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();

/** @source RFC 6266 4.3: browsers that know no other letters get the plain name */
const attachedAs = (name: string) =>
  `attachment; filename="${name.replaceAll(/[^\x20-\x7e]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** Answers with a file to be kept, never to be shown. */
export async function sendTable(
  reply: FastifyReply,
  rows: readonly object[],
  { format, title, ...told }: Wanted,
): Promise<Buffer> {
  const table = tableOf(rows, told);
  const name = `${fileName(title)}.${format}`;
  void reply.header('content-type', TYPES[format]).header('content-disposition', attachedAs(name));
  return format === 'csv' ? csv(table, told.language) : xlsx(table);
}
