import { useEventWords } from './event-link';
import { knows, useTexts } from '../texts/texts';

/** What any event is called; proving events are called so everywhere. */
export function useWordsOfEvents(): (type: string) => string {
  const say = useTexts('audit');
  const proving = useEventWords();
  return (type) =>
    knows('audit', `event.${type}`) ? say(`event.${type}` as 'event.TaskOpened') : proving(type);
}
