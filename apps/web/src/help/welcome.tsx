import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { Explained, WithTerms } from '../patterns/explained';
import { usePreferences } from '../texts/preferences';
import { useTexts } from '../texts/texts';

/** For who is not signed in. */
export default function Welcome() {
  const say = useTexts('help');
  const frame = useTexts('shell');
  const { language } = usePreferences();
  const { pathname, search } = useLocation();
  useEffect(() => {
    document.title = `${say('welcome.title')} – ${frame('product')}`;
  }, [say, frame]);
  return (
    <WithTerms>
      <div className="welcome">
        <h1 className="kern-heading-display" tabIndex={-1}>
          {say('welcome.title')}
        </h1>
        <p className="kern-body kern-body--large lead">
          <Explained>{say('welcome.lead')}</Explained>
        </p>
        <p>
          <a
            className="kern-btn kern-btn--primary"
            href={`/sign-in?${new URLSearchParams({ returnTo: pathname + search, language }).toString()}`}
          >
            <span className="kern-label">{frame('signIn')}</span>
          </a>
        </p>
        <ul className="welcome__who">
          {(['planner', 'committee', 'auditor'] as const).map((who) => (
            <li key={who}>
              <h2 className="kern-heading-small">{say(`welcome.${who}`)}</h2>
              <p className="kern-body">
                <Explained>{say(`welcome.${who}.text`)}</Explained>
              </p>
            </li>
          ))}
        </ul>
      </div>
    </WithTerms>
  );
}
