import { useId, useState, type ReactNode } from 'react';
import { usePreferences } from '../texts/preferences';
import { useTexts } from '../texts/texts';

type Entry = Readonly<{ term: string; meaning: string; source?: string }>;
type Glossary = Readonly<Record<string, Entry>>;

const FILES = import.meta.glob<Glossary>('./glossary.*.json', { import: 'default' });

/**
 * A term of law or of planning with its explanation one press away (not hover alone). `name`: its
 * key in `glossary.<language>.json`.
 */
export function Term({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  const say = useTexts('patterns');
  const id = useId();
  const { language } = usePreferences();
  const [entry, setEntry] = useState<Entry>();
  const fetchEntry = () =>
    void FILES[`./glossary.${language}.json`]?.().then((glossary) => setEntry(glossary[name]));
  return (
    <span className="term">
      <button
        type="button"
        className="term__button"
        popoverTarget={id}
        onClick={fetchEntry}
        aria-label={typeof children === 'string' ? say('term', { term: children }) : undefined}
      >
        {children}
      </button>
      <span popover="auto" id={id} className="term__note">
        <strong>{entry?.term}</strong>
        <span className="kern-body">{entry?.meaning}</span>
        {entry?.source !== undefined && (
          <span className="kern-body muted">{say('source', { source: entry.source })}</span>
        )}
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
