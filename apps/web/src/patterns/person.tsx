import { useAnswer } from '../client/use-answer';
import { useTexts } from '../texts/texts';

/** Names by reference; one question for all of a page. */
export function useNames(): (person: string) => string {
  const say = useTexts('patterns');
  const { data } = useAnswer('listPeople', { limit: 500 });
  const names = new Map(data?.answer.rows.map(({ id, name }) => [id, name]));
  return (person) => (person === 'system' ? say('system') : (names.get(person) ?? say('somebody')));
}

export function PersonName({ person }: Readonly<{ person: string }>) {
  const names = useNames();
  return <>{names(person)}</>;
}
