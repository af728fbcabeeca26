import type { FormSchema } from './form-schema';
import { COMMANDS } from './generated/commands';
import type { CommandName } from './operations';

type Forms = Readonly<Record<string, FormSchema>>;

const FILES = import.meta.glob<Forms>('./generated/forms.*.json', { import: 'default' });
const rooms = new Map<string, Promise<Forms>>();

/** Fetched once a room; the promise is the same each time, as `use` wants it. */
export function formsOf(command: CommandName): Promise<Forms> {
  const room = COMMANDS[command][2];
  const known = rooms.get(room);
  if (known) return known;
  const forms = FILES[`./generated/forms.${room}.json`]?.() ?? Promise.resolve({});
  rooms.set(room, forms);
  return forms;
}
