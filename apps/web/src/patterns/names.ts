import { useAll } from '../client/use-answer';
import { useTexts } from '../texts/texts';

/** What persons are called, by their references; one question for all of a page. */
export function useNames(): (person: string | undefined) => string {
  const say = useTexts('patterns');
  const { data } = useAll('listPeople', {});
  const names = new Map(data?.answer.rows.map(({ id, name }) => [id, name]));
  return (person) => {
    if (person === undefined) return '–';
    return person === 'system' ? say('system') : (names.get(person) ?? say('somebody'));
  };
}
