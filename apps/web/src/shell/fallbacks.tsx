import { Page } from '../patterns/page';
import { To } from '../patterns/links';
import { useTexts } from '../texts/texts';

export function NotFound() {
  const say = useTexts('shell');
  return (
    <Page title={say('notFound.title')}>
      <p className="kern-body">{say('notFound.text')}</p>
      <p className="kern-body">
        <To to="/">{say('notFound.back')}</To>
      </p>
    </Page>
  );
}

/** A page threw, or its file could not be fetched. */
export function Failed() {
  const say = useTexts('shell');
  return (
    <Page title={say('failed.title')}>
      <p className="kern-body">{say('failed.text')}</p>
      <p>
        <button
          type="button"
          className="kern-btn kern-btn--primary"
          onClick={() => window.location.reload()}
        >
          <span className="kern-label">{say('failed.reload')}</span>
        </button>
      </p>
    </Page>
  );
}

/** Where the second window of a sign-in ends. */
export function SignedIn() {
  const say = useTexts('shell');
  return (
    <Page title={say('signedIn.title')}>
      <p className="kern-body">{say('signedIn.text')}</p>
    </Page>
  );
}
