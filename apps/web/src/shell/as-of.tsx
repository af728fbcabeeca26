import { Icon } from '../patterns/icon';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { isPosition } from './asked-moment';
import { useMoment } from './moment';

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
