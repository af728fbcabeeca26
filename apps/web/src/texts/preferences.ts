import { useSyncExternalStore } from 'react';

/** What a person chose in this browser; nothing of it is sent anywhere but the language. */
export type Preferences = Readonly<{
  language: 'de' | 'en';
  /** `auto` follows the system. */
  theme: 'auto' | 'light' | 'dark';
  density: 'comfortable' | 'compact';
}>;
export type Language = Preferences['language'];

const KEY = 'jahresring.preferences';
const PRESET: Preferences = { language: 'de', theme: 'auto', density: 'comfortable' };

const listeners = new Set<() => void>();
/** Shared with the pages of sign-in. */
const COOKIE = 'jahresring-language';
const languageKept = (): Partial<Preferences> => {
  const [, language] = new RegExp(`(?:^|; )${COOKIE}=(de|en)`).exec(document.cookie) ?? [];
  return language === undefined ? {} : { language: language as Language };
};

let chosen: Preferences = { ...PRESET, ...kept(), ...languageKept() };

function kept(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
  } catch {
    return {};
  }
}

export const preferences = (): Preferences => chosen;

/** Keeps a choice and shows it at once. */
export function prefer(changes: Partial<Preferences>): void {
  chosen = { ...chosen, ...changes };
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Without storage the choice holds as long as the page.
  }
  if (changes.language)
    document.cookie = `${COOKIE}=${chosen.language}; Max-Age=31536000; Path=/; SameSite=Lax`;
  const root = document.documentElement;
  root.lang = chosen.language;
  if (chosen.theme === 'auto') delete root.dataset['kernTheme'];
  else root.dataset['kernTheme'] = chosen.theme;
  if (chosen.density === 'compact') root.dataset['density'] = 'compact';
  else delete root.dataset['density'];
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, preferences);
