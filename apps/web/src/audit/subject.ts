import type { RowOf } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { useNames } from '../patterns/names';
import { useFormats } from '../texts/formats';

type Entry = RowOf<'GetStory'>;

/** Where the streams of the log have their pages. */
const PAGES: Readonly<Record<string, string>> = {
  area: '/inventory/areas',
  body: '/bodies',
  cycle: '/cycles',
  evaluation: '/evaluations',
  facility: '/inventory/facilities',
  import: '/inventory/imports',
  measure: '/measures',
  needs: '/needs',
  paper: '/papers',
  person: '/people',
  provider: '/inventory/providers',
  session: '/sessions',
  snapshot: '/inventory/snapshots',
  task: '/tasks',
};

/** Of `town.cycle-6f23…`: its category and its id. */
export const partsOf = (stream: string): readonly [category: string, id: string] => {
  const [, category = '', id = ''] = /^[^.]*\.(\w+)-(.+)$/.exec(stream) ?? [];
  return [category, id];
};

/** The page of what a stream is about. */
export const pageOf = (stream: string): string | undefined => {
  const [category, id] = partsOf(stream);
  const page = PAGES[category];
  return page === undefined ? undefined : `${page}/${id}`;
};

type Subject = Readonly<{ page?: string; name?: string }>;

/** What a story is about: its page, and how it is called. */
export function useSubject(subjectId: string, rows: readonly Entry[]): Subject {
  const stream = rows.find((entry) => partsOf(entry.stream)[1] === subjectId)?.stream;
  const [category] = stream === undefined ? [''] : partsOf(stream);
  const page = stream === undefined ? undefined : pageOf(stream);
  const name = useNameOf(category, subjectId);
  return {
    ...(page === undefined ? {} : { page }),
    ...(name === undefined ? {} : { name }),
  };
}

function useNameOf(category: string, id: string): string | undefined {
  const formats = useFormats();
  const nameOf = useNames();
  const only = (wanted: string) => ({ skip: category !== wanted });
  const cycle = useAnswer('Cycle', { cycleId: id }, only('cycle'));
  const measure = useAnswer('measure', { measureId: id }, only('measure'));
  const paper = useAnswer('paper', { paperId: id }, only('paper'));
  const body = useAnswer('body', { bodyId: id }, only('body'));
  const session = useAnswer('session', { sessionId: id }, only('session'));
  const facility = useAnswer('facility', { facilityId: id }, only('facility'));
  const provider = useAnswer('provider', { providerId: id }, only('provider'));
  const needs = useAnswer('needsAssessment', { needsId: id }, only('needs'));
  const evaluation = useAnswer('evaluation', { evaluationId: id }, only('evaluation'));
  const snapshot = useAnswer('snapshot', { snapshotId: id }, only('snapshot'));
  const task = useAnswer('Task', { taskId: id }, only('task'));
  const called = [
    category === 'person' ? nameOf(id) : undefined,
    read(session, ({ body: held, date }) => `${held}, ${formats.shortDay(date)}`),
    read(cycle, ({ title }) => title),
    read(measure, ({ content }) => content?.title),
    read(paper, ({ title }) => title),
    read(body, ({ name }) => name),
    read(facility, ({ name }) => name),
    read(provider, ({ name }) => name),
    read(needs, ({ title }) => title),
    read(evaluation, ({ title }) => title),
    read(snapshot, ({ title }) => title),
    read(task, ({ title }) => formats.words(title)),
  ];
  return called.find((name) => name !== undefined);
}

type Asked<A> = Readonly<{ data?: Readonly<{ answer: A }> | undefined }>;

const read = <A>({ data }: Asked<A>, nameOf: (answer: A) => string | undefined) =>
  data && nameOf(data.answer);
