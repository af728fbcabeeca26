import { Alert } from '../patterns/alert';
import { Page } from '../patterns/page';
import { useContext } from 'react';
import type { Wrong } from '../shell/asked-moment';
import { RecordedContext, useMoment } from '../shell/moment';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import AsOfField from './as-of-field';

/** Unit: characters of what stands in the address. */
const SHOWN = 40;

type Props = Readonly<{ typed: string; why: Wrong }>;

/** The address asks for a moment that there is not: which, why, and the way out. */
export default function WrongMoment({ typed, why }: Props) {
  const { from } = useContext(RecordedContext);
  const say = useTexts('audit');
  const { instant } = useFormats();
  const { look } = useMoment();
  const known = why === 'future' || why === 'before';
  const values = {
    typed: typed.length > SHOWN ? `${typed.slice(0, SHOWN)}…` : typed,
    when: known ? instant(typed.replace(' ', '+')) : '',
    from: from === undefined ? '' : instant(from),
  };
  return (
    <Page title={say('wrong.title')}>
      <div className="stack">
        <Alert tone="warning" title={say(`wrong.${why}`, values)} live>
          <p className="kern-body">{say(`wrong.${why}.text`, values)}</p>
        </Alert>
        <AsOfField />
        <div className="actions">
          {why === 'before' && from !== undefined && (
            <button
              type="button"
              className="kern-btn kern-btn--secondary"
              onClick={() => look(from)}
            >
              <span className="kern-label">{say('wrong.begin')}</span>
            </button>
          )}
          <button
            type="button"
            className="kern-btn kern-btn--primary"
            onClick={() => look(undefined)}
          >
            <span className="kern-label">{say('wrong.now')}</span>
          </button>
        </div>
      </div>
    </Page>
  );
}
