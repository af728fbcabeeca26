import { useFormContext } from 'react-hook-form';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { chosenFiles } from './chosen-files';
import { FieldError } from './field-error';
import type { FormField } from './form-field';

type Props = Readonly<{
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  message: string | undefined;
  keeper?: FormField['keeper'];
}>;

/** SHA-256 in hexadecimal digits. */
async function hashOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Names a file by its hash; the file itself stays where it is, unless it is kept. */
export function HashField({ id, name, label, hint, message, keeper }: Props) {
  const say = useTexts('patterns');
  const { setValue, watch } = useFormContext();
  const { bytes } = useFormats();
  const hash: unknown = watch(name);
  const file = keeper && chosenFiles.get(hash);
  return (
    <div className={`kern-form-input${message === undefined ? '' : ' kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
        <span className="kern-label__optional">{say('field.optional')}</span>
      </label>
      <div className="kern-hint" id={`${id}-hint`}>
        {[hint, say(keeper ? 'field.fileHint' : 'field.hashHint')]
          .filter((words) => words !== undefined)
          .join(' ')}
      </div>
      <input
        id={id}
        type="file"
        className="kern-form-input__input"
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (!file) setValue(name, '');
          else
            void hashOf(file).then((found) => {
              if (keeper) chosenFiles.put(found, file);
              setValue(name, found, { shouldDirty: true });
            });
        }}
      />
      {file && (
        <p className="kern-body" role="status">
          {say('field.file', { name: file.name, size: bytes(file.size) })}
        </p>
      )}
      {!keeper && typeof hash === 'string' && hash !== '' && (
        <p className="kern-body muted" role="status">
          {say('field.hash')} <code className="hash">{hash}</code>
        </p>
      )}
      <FieldError id={id} message={message} />
    </div>
  );
}
