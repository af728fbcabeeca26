import { useId, useRef, useState } from 'react';
import { Icon } from '../patterns/icon';
import { instantOf, localOf, useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useMoment } from './moment';

const isPosition = (asOf: string) => /^\d+$/.test(asOf);

/** Over every page that does not show the present; not to be overlooked, not to be closed. */
export function AsOfBanner() {
  const say = useTexts('shell');
  const formats = useFormats();
  const { asOf, look } = useMoment();
  if (asOf === undefined) return null;
  return (
    <div className="as-of-banner" role="status">
      <div className="inner">
        <Icon name="visibility" />
        <strong>
          {isPosition(asOf)
            ? say('asOf.position', { position: asOf.replace(/^0+(?=\d)/, '') })
            : say('asOf.banner', { when: formats.instant(asOf) })}
        </strong>
        <button
          type="button"
          className="kern-btn kern-btn--secondary no-print"
          onClick={() => look(undefined)}
        >
          <span className="kern-label">{say('asOf.now')}</span>
        </button>
      </div>
    </div>
  );
}

/** The field by which every page can be shown as of a moment. */
export function AsOfField() {
  const say = useTexts('shell');
  const { asOf, look } = useMoment();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<'asOf.wrong' | 'asOf.future'>();
  const shown = asOf === undefined || isPosition(asOf) ? '' : localOf(asOf);
  return (
    <form
      className="as-of-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = field.current?.value ?? '';
        const instant = instantOf(typed);
        const refusal =
          instant === undefined
            ? ('asOf.wrong' as const)
            : Date.parse(instant) > Date.now()
              ? ('asOf.future' as const)
              : undefined;
        setWrong(refusal);
        if (refusal === undefined) look(instant);
      }}
    >
      <p className="kern-body kern-body--small" id={`${id}-hint`}>
        {say('asOf.text')}
      </p>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={id}>
          {say('asOf.label')}
        </label>
        <input
          className="kern-form-input__input"
          type="datetime-local"
          ref={field}
          id={id}
          name="asOf"
          key={shown}
          defaultValue={shown}
          aria-describedby={`${id}-hint ${id}-wrong`}
          aria-invalid={wrong !== undefined}
        />
        <p className="kern-error" id={`${id}-wrong`} role="alert" hidden={wrong === undefined}>
          <Icon name="danger" />
          <span className="kern-body">{wrong && say(wrong)}</span>
        </p>
      </div>
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{say('asOf.show')}</span>
      </button>
    </form>
  );
}
