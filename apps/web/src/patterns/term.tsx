import { useEffect, useId, useState, type ReactNode } from 'react';
import { usePreferences } from '../texts/preferences';
import { useTexts } from '../texts/texts';

type Entry = Readonly<{ term: string; meaning: string; source?: string }>;
type Glossary = Readonly<Record<string, Entry>>;

const FILES = import.meta.glob<Glossary>('./glossary.*.json', { import: 'default' });

/** All terms in the reader's language, once they are there. */
export function useGlossary(): Glossary | undefined {
  const { language } = usePreferences();
  const [glossary, setGlossary] = useState<Glossary>();
  useEffect(() => {
    void FILES[`./glossary.${language}.json`]?.().then(setGlossary);
  }, [language]);
  return glossary;
}

/**
 * A term of law or of planning with its explanation one press away (not hover alone). `name`: its
 * key in `glossary.<language>.json`.
 */
export function Term({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  const say = useTexts('patterns');
  const id = useId();
  const [asked, setAsked] = useState(false);
  return (
    <span className="term">
      <button
        type="button"
        className="term__button"
        popoverTarget={id}
        onClick={() => setAsked(true)}
        aria-label={typeof children === 'string' ? say('term', { term: children }) : undefined}
      >
        {children}
      </button>
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
  const entry = useGlossary()?.[name];
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
