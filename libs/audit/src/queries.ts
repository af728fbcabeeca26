import { directory } from '#identity';
import {
  HOUSE,
  type Direction,
  type EventStore,
  type Instant,
  type Moment,
  type Position,
  type ReadModel,
  type Reads,
  type Recorded,
} from '#kernel';
import {
  Count,
  Id,
  OneOf,
  Optional,
  defineQuery,
  type QueryDefinition,
  type Seating,
  type Tenant,
} from '#shell';
import { IsString, Matches, MaxLength } from 'class-validator';
import { told as toldOf, type ToldRow } from './names';
import type { StoryRow } from './projections/story.projection';

/** Query of `GET /story/:subjectId`: the order is that of the log. */
export class StoryPageDto {
  @Optional()
  @Count(1, 500)
  readonly limit?: number;

  @Optional()
  @IsString()
  @MaxLength(500)
  readonly after?: string;
}

const CATEGORY = /^[a-z][A-Za-z]{0,39}$/;

/** Query of `GET /log`. */
export class LogPageDto {
  @Optional()
  @Count(1, 500)
  readonly limit?: number;

  /** Position after which to read. */
  @Optional()
  @IsString()
  @MaxLength(64)
  readonly after?: string;

  @Optional()
  @OneOf(['forwards', 'backwards'])
  readonly direction?: Direction;

  /** Category and id of one stream, `cycle-…`. */
  @Optional()
  @Id()
  readonly stream?: string;

  /** All streams of one category, `cycle`; not asked where a stream is named. */
  @Optional()
  @Matches(CATEGORY)
  readonly category?: string;
}

/** Query of `GET /recent-changes`. */
export class RecentChangesDto {
  /** Position of the last visit. */
  @IsString()
  @MaxLength(64)
  readonly since!: string;

  @Optional()
  @Count(1, 200)
  readonly limit?: number;
}

/** One command of a story: its sentence is that of its first event. */
type StoryEntry = Pick<
  ToldRow,
  | 'position'
  | 'commandId'
  | 'stream'
  | 'actor'
  | 'recordedAt'
  | 'effectiveOn'
  | 'backdated'
  | 'imported'
  | 'overrides'
  | 'says'
> &
  Readonly<{
    /** Of its last event: where all of it is done. */
    until: Position;
    events: readonly Readonly<{ eventId: string; type: string }>[];
  }>;

function entries(rows: readonly ToldRow[]): StoryEntry[] {
  const commands = new Map<string, StoryEntry>();
  for (const { subject, type, eventId, overrides = [], ...rest } of rows) {
    const entry = commands.get(`${rest.commandId}${subject ?? ''}`);
    commands.set(`${rest.commandId}${subject ?? ''}`, {
      ...(entry ?? rest),
      ...together(entry?.overrides ?? [], overrides),
      until: entry && entry.until > rest.position ? entry.until : rest.position,
      events: [...(entry?.events ?? []), { eventId, type }],
    });
  }
  return [...commands.values()];
}

/** A reason given for several events of one command is given once. */
function together(
  before: NonNullable<StoryEntry['overrides']>,
  now: typeof before,
): Pick<StoryEntry, 'overrides'> {
  const all = [...new Map([...before, ...now].map((one) => [JSON.stringify(one), one])).values()];
  return all.length === 0 ? {} : { overrides: all };
}

const byPosition = (a: StoryRow, b: StoryRow): number => (a.position < b.position ? -1 : 1);

/** The position that a moment means; `undefined` for the present. */
const pointOf = ({ asOf }: Moment, reads: Reads): Position | undefined =>
  asOf && ('position' in asOf ? asOf.position : (reads.positionAt(asOf.instant) ?? BEFORE_ALL));

const BEFORE_ALL = '' as Position;

/** When the first or the newest event was recorded; absent while there is none. */
async function endOf(store: EventStore, direction: Direction): Promise<Instant | undefined> {
  for await (const [event] of store.readAll({ direction, limit: 1 }))
    if (event) return event.metadata.recordedAt;
  return undefined;
}

export const queries = (
  model: ReadModel<StoryRow>,
  seating?: Seating,
): readonly QueryDefinition[] => [
  defineQuery({
    name: 'GetStory',
    route: 'GET /story/:subjectId',
    shape: StoryPageDto,
    allow: HOUSE,
    models: [model, directory, ...(seating?.models ?? [])],
    read: ({ subjectId, limit = 200, after }, { reads, moment, tenant }) => {
      const page = reads.page(
        model,
        {
          where: { subject: subjectId },
          limit,
          ...(after === undefined ? {} : { after }),
        },
        moment,
      );
      if (page.rows.length === 0 && after === undefined) return undefined;
      const rows = entries(
        toldOf(
          page.rows.map(({ row }) => row),
          tenant,
          seating,
        ),
      );
      return { rows, next: page.next, position: page.position };
    },
    summary: {
      de: 'Verlauf eines Zyklus, einer Maßnahme, einer Sitzung …',
      en: 'Story of a cycle, a measure, a session …',
    },
  }),
  defineQuery({
    name: 'GetRecentChanges',
    route: 'GET /recent-changes',
    shape: RecentChangesDto,
    allow: HOUSE,
    models: [model, directory, ...(seating?.models ?? [])],
    read: ({ since, limit = 50 }: RecentChangesDto, { reads, moment, tenant }) => {
      const own = new Map<string, StoryRow>();
      const told = () => entries(toldOf([...own.values()], tenant, seating));
      let after: string | undefined;
      let position: Position | undefined;
      do {
        const place = after === undefined ? {} : { after };
        const page = reads.page(model, { orderBy: '-entered', limit: 500, ...place }, moment);
        position ??= page.position;
        const rows = page.rows.map(({ row }) => row).filter(isTold);
        for (const row of rows)
          if (row.position > since && row.stream.endsWith(`-${row.subject}`))
            own.set(row.eventId, row);
        after = rows.every((row) => row.position > since) ? page.next : undefined;
      } while (after !== undefined && told().length <= limit);
      const rows = told();
      return { rows: rows.slice(0, limit), more: rows.length > limit, position };
    },
    summary: {
      de: 'Was sich seit einer Position geändert hat, das Neueste zuerst',
      en: 'What has changed since a position, the newest first',
    },
  }),
  defineQuery({
    name: 'recordedSpan',
    route: 'GET /recorded',
    allow: ['anyone'],
    models: [],
    read: async (_, { tenant: { store } }) => ({
      from: await endOf(store, 'forwards'),
      to: await endOf(store, 'backwards'),
    }),
    summary: {
      de: 'Von wann bis wann aufgezeichnet ist',
      en: 'From when to when things are recorded',
    },
  }),
  defineQuery({
    name: 'storySteps',
    route: 'GET /story/:subjectId/steps',
    allow: HOUSE,
    models: [model, directory, ...(seating?.models ?? [])],
    read: ({ subjectId }, { reads, moment, tenant }) => {
      const all = reads.all(model, { subject: subjectId }).map(({ row }) => row);
      if (all.length === 0) return undefined;
      const acts = entries(toldOf(all.filter(isTold).sort(byPosition), tenant, seating));
      const at = pointOf(moment, reads);
      const seen = at === undefined ? acts : acts.filter(({ position }) => position <= at);
      const [here, before, after] = [seen.at(-1), seen.at(-2), acts[seen.length]];
      return {
        ...(here ? { here } : {}),
        ...(before ? { before } : {}),
        ...(after ? { after } : {}),
      };
    },
    summary: {
      de: 'Was zuletzt geschah, was davor und was danach, von einem Zeitpunkt aus gesehen',
      en: 'What happened last, what before and what after, seen from a moment',
    },
  }),
  defineQuery({
    name: 'ReadLog',
    route: 'GET /log',
    shape: LogPageDto,
    allow: ['auditor', 'administrator', 'operator'],
    models: [],
    read: async (asked, { tenant, reads, moment }) => {
      const { limit = 50 } = asked;
      const until = pointOf(moment, reads);
      const rows: Recorded[] = [];
      for await (const page of pagesOf(asked, tenant, until)) {
        rows.push(...page.filter(isAsked(asked, until)));
        if (rows.length >= limit) break;
      }
      return { rows: rows.slice(0, limit).map(shown) };
    },
    summary: { de: 'Ereignisse des Protokolls', en: 'Events of the log' },
  }),
];

/** Rows that only keep a name have no position. */
const isTold = (row: Partial<StoryRow>): row is StoryRow => row.position !== undefined;

/** The log, one stream of it, or the streams of one category. */
function pagesOf(
  { limit = 50, after, direction = 'forwards', stream, category }: LogPageDto,
  { name, store }: Tenant,
  until: Position | undefined,
) {
  if (stream !== undefined) return store.read(`${name}.${stream}`, { direction });
  return store.readAll({
    direction,
    // What is later than the moment is passed over, and does not count.
    ...(until === undefined || direction === 'forwards' ? { limit } : {}),
    ...(after === undefined ? {} : { after: after as Position }),
    ...(category === undefined ? {} : { filter: { streamPrefixes: [`${name}.${category}-`] } }),
  });
}

/** A stream is read by revisions, and paged by positions as the log is. */
const isAsked =
  ({ after, direction = 'forwards' }: LogPageDto, until: Position | undefined) =>
  ({ position }: Recorded): boolean =>
    (after === undefined || (direction === 'forwards' ? position > after : position < after)) &&
    (until === undefined || position <= until);

const shown = ({ revision, ...event }: Recorded) => ({ ...event, revision: Number(revision) });
