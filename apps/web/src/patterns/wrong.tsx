import type { RefObject } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTexts } from '../texts/texts';
import { unbroken } from '../texts/unbroken';
import { Alert } from './alert';
import { fieldAt } from './field-at';
import type { FormField } from './form-field';

type Wrongness = Readonly<{ path: string; message: string }>;

/** Every message of the form, wherever it hangs. */
function messagesOf(errors: unknown, path: readonly string[] = []): readonly Wrongness[] {
  if (typeof errors !== 'object' || errors === null) return [];
  const { message } = errors as { message?: unknown };
  if (typeof message === 'string' && message !== '') return [{ path: path.join('.'), message }];
  return Object.entries(errors)
    .filter(([key]) => key !== 'ref')
    .flatMap(([key, part]) => messagesOf(part, key === 'root' ? path : [...path, key]));
}

/** A field in a part that was folded away cannot take the focus. */
function unfold(path: string): void {
  const part = document.getElementsByName(path)[0]?.closest('details');
  if (part) part.open = true;
}

type WrongProps = Readonly<{
  form: UseFormReturn;
  fields: readonly FormField[];
  refer: RefObject<HTMLDivElement | null>;
  /** The rule behind what the server refused. */
  source?: string | undefined;
}>;

/** What is wrong, in one place, with a way to each field. */
export function Wrong({ form, fields, refer, source }: WrongProps) {
  const say = useTexts('patterns');
  const wrong = messagesOf(form.formState.errors);
  return (
    <div ref={refer} tabIndex={-1} className="wrong" data-count={wrong.length}>
      {wrong.length > 0 && (
        <Alert tone="danger" title={say('wrong', { count: wrong.length })} live>
          <ul className="plain-list">
            {wrong.map(({ path, message }) => (
              <li key={path}>
                <button
                  type="button"
                  className="kern-link as-link"
                  onClick={() => {
                    unfold(path);
                    form.setFocus(path);
                  }}
                >
                  {fieldAt(path, fields)?.label ?? path}: {message}
                </button>
              </li>
            ))}
          </ul>
          {source !== undefined && (
            <p className="kern-body muted">{say('source', { source: unbroken(source) })}</p>
          )}
        </Alert>
      )}
    </div>
  );
}
