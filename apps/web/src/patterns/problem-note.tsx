import { isPassing, isSignedOut, Problem } from '../client/problem';
import { OtherPerson } from '../client/session';
import { preferences } from '../texts/preferences';
import { useTexts } from '../texts/texts';
import { unbroken } from '../texts/unbroken';
import { Alert } from './alert';

type Props = Readonly<{ error: unknown; onRetry?: () => void }>;

/** What went wrong, in words, with the paragraph behind it and the way out. */
export function ProblemNote({ error, onRetry }: Props) {
  const say = useTexts('patterns');
  if (error === undefined || error === null) return null;
  return (
    <Alert tone={toneOf(error)} title={titleOf(error, say)} live>
      {error instanceof Problem && !isSignedOut(error) ? (
        <Words problem={error} />
      ) : (
        <p className="kern-body">{say(isSignedOut(error) ? 'signedOut.text' : textOf(error))}</p>
      )}
      {isSignedOut(error) && (
        <p className="kern-body">
          <a
            className="kern-link"
            href={`/sign-in?returnTo=/signed-in&language=${preferences().language}`}
            target="_blank"
            rel="opener"
          >
            {say('signedOut.again')}
          </a>
        </p>
      )}
      {onRetry && mayPass(error) && (
        <button type="button" className="kern-btn kern-btn--secondary" onClick={onRetry}>
          <span className="kern-label">{say('retry')}</span>
        </button>
      )}
    </Alert>
  );
}

function Words({ problem: { document } }: Readonly<{ problem: Problem }>) {
  const say = useTexts('patterns');
  const { detail, rule, errors } = document;
  const single = errors.length === 1 && errors[0]?.detail === detail;
  return (
    <>
      <p className="kern-body">{unbroken(detail)}</p>
      {single ? (
        <p className="kern-body">{unbroken(errors[0]?.wayOut ?? '')}</p>
      ) : (
        <ul className="plain-list">
          {errors.map((error) => (
            <li key={`${error.pointer} ${error.detail}`} className="kern-body">
              {unbroken(`${error.detail} ${error.wayOut}`)}
            </li>
          ))}
        </ul>
      )}
      {rule !== undefined && <p className="kern-body muted">{say('source', { source: rule })}</p>}
    </>
  );
}

type Say = ReturnType<typeof useTexts<'patterns'>>;

/** What was refused for good is refused again. */
const mayPass = (error: unknown): boolean =>
  isPassing(error) || !(error instanceof Problem) || error.document.status >= 500;

function toneOf(error: unknown) {
  if (isPassing(error) || isSignedOut(error)) return 'warning' as const;
  return error instanceof Problem && error.document.status === 403
    ? ('info' as const)
    : ('danger' as const);
}

function titleOf(error: unknown, say: Say): string {
  if (isSignedOut(error)) return say('signedOut.title');
  if (error instanceof Problem) return error.document.title;
  if (error instanceof OtherPerson) return say('otherPerson.title');
  return isPassing(error) ? say('offline.title') : say('broken.title');
}

function textOf(error: unknown) {
  if (error instanceof OtherPerson) return 'otherPerson.text';
  return isPassing(error) ? 'offline.text' : 'broken.text';
}
