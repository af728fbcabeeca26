import type { FieldValues } from 'react-hook-form';
import { attach, type Keeper } from '../client/attach';
import type { FormField } from './form-field';
import { valueUnder } from './form-values';

/** Files that were chosen and not yet sent, by their SHA-256; one id for each place they go to. */
const chosen = new Map<string, Readonly<{ file: File; keys: Map<string, string> }>>();

export const chosenFiles = {
  get: (hash: unknown): File | undefined => chosen.get(String(hash))?.file,
  put(hash: string, file: File): void {
    if (!chosen.has(hash)) chosen.set(hash, { file, keys: new Map() });
  },
};

type Kept = Readonly<{ hash: string; keeper: Keeper }>;

function keptIn(fields: readonly FormField[], values: FieldValues): readonly Kept[] {
  return fields.flatMap(({ name, keeper }) => {
    const hash = valueUnder(values, name);
    return keeper && typeof hash === 'string' && chosen.has(hash)
      ? [{ hash, keeper: keeper(values) }]
      : [];
  });
}

/** Attaches what was chosen in the fields, each file once, however often it is sent. */
export async function attachChosen(
  fields: readonly FormField[],
  values: FieldValues,
): Promise<void> {
  for (const { hash, keeper } of keptIn(fields, values)) {
    const { file, keys } = chosen.get(hash) ?? {};
    if (!file || !keys) continue;
    const { subjectId } = keeper;
    const key = keys.get(subjectId) ?? crypto.randomUUID();
    keys.set(subjectId, key);
    await attach(file, keeper, key);
  }
}

/** What the fields hold without the files: these do not outlive a reload. */
export const withoutFiles = (fields: readonly FormField[], values: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name]) => !fields.some((one) => one.keeper && one.name === name),
    ),
  );

/** After the command: chosen again, a file is another. */
export function forgetChosen(fields: readonly FormField[], values: FieldValues): void {
  for (const { hash } of keptIn(fields, values)) chosen.delete(hash);
}
