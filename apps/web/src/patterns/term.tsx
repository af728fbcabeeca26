import { useId, useState, type ReactNode } from 'react';
import { useTexts } from '../texts/texts';
import { useGlossary } from './glossary';
import { useNamedTerm } from './terms-of-page';

/**
 * A term of law or of planning with its explanation one press away (not hover alone). `name`: its
 * key in `glossary.<language>.json`.
 */
export function Term({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  useNamedTerm(name);
  return <TermButton name={name}>{children}</TermButton>;
}

/** The button of a term, with what it opens. */
export function TermButton({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  const say = useTexts('patterns');
  const id = useId();
  const [asked, setAsked] = useState(false);
  return (
    <span className="term">
      <button
        type="button"
        className="term__button"
        popoverTarget={id}
        data-term={name}
        onClick={() => setAsked(true)}
        aria-describedby={`${id}-what`}
      >
        {children}
      </button>
      {/* Not in the button's name: a heading that holds it is called as it reads. */}
      <span hidden id={`${id}-what`}>
        {say('term')}
      </span>
      <span popover="auto" id={id} className="term__note">
        {asked && <Explanation name={name} />}
        <button
          type="button"
          className="kern-btn kern-btn--tertiary kern-btn--x-small"
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          <span className="kern-label">{say('close')}</span>
        </button>
      </span>
    </span>
  );
}

function Explanation({ name }: Readonly<{ name: string }>) {
  const say = useTexts('patterns');
  const entry = useGlossary()?.glossary[name];
  if (!entry) return null;
  return (
    <>
      <strong>{entry.term}</strong>
      <span className="kern-body">{entry.meaning}</span>
      {entry.source !== undefined && (
        <span className="kern-body muted">{say('source', { source: entry.source })}</span>
      )}
    </>
  );
}
