import type { ReactNode } from 'react';
import type { Answer, QueryName } from '../client/operations';
import type { Question } from '../client/use-answer';
import { useTexts } from '../texts/texts';
import { Explained } from './explained';
import { ProblemNote } from './problem-note';

/** Something is on its way; said to screen readers, shown after a moment. */
export function Loading() {
  const say = useTexts('patterns');
  return (
    <div className="loading" role="status">
      <span className="loading__bar" aria-hidden="true" />
      <span className="loading__bar" aria-hidden="true" />
      <span className="loading__bar" aria-hidden="true" />
      <span className="kern-sr-only">{say('loading')}</span>
    </div>
  );
}

/** Nothing is there: says what to do first. */
export const Empty = ({ title, children }: Readonly<{ title: string; children?: ReactNode }>) => (
  <div className="empty">
    <p className="kern-title">{title}</p>
    {children !== undefined && (
      <div className="kern-body">
        <Explained>{children}</Explained>
      </div>
    )}
  </div>
);

type Props<Q extends QueryName> = Readonly<{
  question: Question<Q>;
  children: (answer: Answer<Q>, revision: string | undefined) => ReactNode;
}>;

/**
 * Shows what a question stands at: loading, refused, without connection, or its answer. What was
 * shown stays while it is asked anew, with a note when that fails.
 */
export function Answered<Q extends QueryName>({ question, children }: Props<Q>) {
  const { data, error, isPending, isFetching, refetch } = question;
  if (!data) {
    if (isPending) return <Loading />;
    return <ProblemNote error={error} onRetry={() => void refetch()} />;
  }
  return (
    <>
      {error && !isFetching && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {children(data.answer, data.revision)}
    </>
  );
}
