import { useFormContext } from 'react-hook-form';
import { useTexts } from '../texts/texts';
import { FieldError } from './field-error';

type Props = Readonly<{
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  message: string | undefined;
}>;

/** SHA-256 in hexadecimal digits. */
async function hashOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Names a file by its hash; the file itself stays where it is. */
export function HashField({ id, name, label, hint, message }: Props) {
  const say = useTexts('patterns');
  const { setValue, watch } = useFormContext();
  const hash: unknown = watch(name);
  return (
    <div className={`kern-form-input${message === undefined ? '' : ' kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
        <span className="kern-label__optional">{say('field.optional')}</span>
      </label>
      <div className="kern-hint" id={`${id}-hint`}>
        {[hint, say('field.hashHint')].filter((words) => words !== undefined).join(' ')}
      </div>
      <input
        id={id}
        type="file"
        className="kern-form-input__input"
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (!file) setValue(name, '');
          else void hashOf(file).then((found) => setValue(name, found, { shouldDirty: true }));
        }}
      />
      {typeof hash === 'string' && hash !== '' && (
        <p className="kern-body muted" role="status">
          {say('field.hash')} <code className="hash">{hash}</code>
        </p>
      )}
      <FieldError id={id} message={message} />
    </div>
  );
}
