import { useEffect, useSyncExternalStore } from 'react';
import { recogniserOf, type Glossary, type Recognise } from './recognise';
import { usePreferences, type Language } from '../texts/preferences';

export type Known = Readonly<{ glossary: Glossary; recognise: Recognise }>;

const FILES = import.meta.glob<Glossary>('./glossary.*.json', { import: 'default' });
const asked = new Set<Language>();
const loaded = new Map<Language, Known>();
const listeners = new Set<() => void>();

async function load(language: Language): Promise<void> {
  if (asked.has(language)) return;
  asked.add(language);
  try {
    const glossary = await FILES[`./glossary.${language}.json`]?.();
    if (glossary) loaded.set(language, { glossary, recognise: recogniserOf(glossary) });
  } catch {
    // Without connection: the next page asks again.
    asked.delete(language);
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The glossary in the reader's language, once it is there. */
export function useGlossary(): Known | undefined {
  const { language } = usePreferences();
  useEffect(() => void load(language), [language]);
  return useSyncExternalStore(subscribe, () => loaded.get(language));
}
