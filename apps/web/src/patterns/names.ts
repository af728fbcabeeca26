import { useAnswer } from '../client/use-answer';

/** What persons are called, by their references; a reference where nobody says. */
export function useNames(): (person: string | undefined) => string {
  const { data } = useAnswer('listPeople', { limit: 500 });
  const known = new Map(data?.answer.rows.map(({ id, name }) => [id, name]));
  return (person) => (person === undefined ? '–' : (known.get(person) ?? person));
}
