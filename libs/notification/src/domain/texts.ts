import { sayDate, type Words } from '#calendar';
import type { About } from './notification.events';

/** A message as people read it, in both languages. */
export type Message = Readonly<{ subject: Words; text: Words }>;

/** `name` is all it says of a person; `link` leads to the task. */
export function messageOf({ title, dueOn }: About, name: string, link: string): Message {
  const { de, en } = sayDate(dueOn);
  return {
    subject: { de: `Erinnerung: ${title.de}`, en: `Reminder: ${title.en}` },
    text: {
      de: `Guten Tag ${name},\n\n„${title.de}“ ist bis ${de} zu erledigen und wartet auf Sie:\n${link}\n\nJahresring`,
      en: `Hello ${name},\n\n“${title.en}” is due by ${en} and waits for you:\n${link}\n\nJahresring`,
    },
  };
}
