import { COMMANDS } from './generated/commands';
import type { CommandName } from './operations';

/** The JSON Schema of a command's body, as the API declares it. */
export type FormSchema = Readonly<{
  type?: string;
  format?: string;
  enum?: readonly string[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  properties?: Readonly<Record<string, FormSchema>>;
  required?: readonly string[];
  items?: FormSchema;
}>;

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

/** The part of a schema under a name such as `subject.kind`, and whether it must be given. */
export function partOf(
  schema: FormSchema,
  name: string,
): Readonly<{ schema: FormSchema; required: boolean }> {
  let part = schema;
  let required = true;
  for (const step of name.split('.')) {
    required &&= part.required?.includes(step) ?? false;
    part = part.properties?.[step] ?? {};
  }
  return { schema: part, required };
}
