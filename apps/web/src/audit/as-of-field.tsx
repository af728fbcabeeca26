import { useId, useRef, useState } from 'react';
import { Icon } from '../patterns/icon';
import { isPosition } from '../shell/asked-moment';
import { useMoment } from '../shell/moment';
import { instantOf, localOf } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** What can be read of a moment, for a field: `2026-03-01T14:00`. */
function localShown(typed: string): string {
  if (isPosition(typed)) return '';
  const [, day, time = '00:00'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::[\d.]+)?)?$/.exec(typed) ?? [];
  const here = day === undefined ? undefined : instantOf(`${day}T${time}`);
  const [, date, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(typed) ?? [];
  const german = instantOf(`${year ?? ''}-${month ?? ''}-${date ?? ''}T00:00`);
  return localOf(here ?? german ?? typed);
}

/** The field by which every page can be shown as of a moment. */
export default function AsOfField() {
  const say = useTexts('audit');
  const { asOf, wrong: inAddress, look } = useMoment();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<'asOf.wrong' | 'asOf.future'>();
  const shown = localShown(asOf ?? (inAddress?.why === 'noDay' ? '' : (inAddress?.typed ?? '')));
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
