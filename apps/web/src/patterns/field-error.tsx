import { unbroken } from '../texts/unbroken';
import { Icon } from './icon';

/** What is wrong with the field of that id. */
export function FieldError({ id, message }: Readonly<{ id: string; message: string | undefined }>) {
  if (message === undefined || message === '') return null;
  return (
    <p className="kern-error" id={`${id}-error`}>
      <Icon name="danger" />
      <span className="kern-body">{unbroken(message)}</span>
    </p>
  );
}
