import { setupI18n, type Messages } from '@lingui/core';
import { useMemo } from 'react';
import type { Catalogues, Room } from './catalogues';
import { prefer, preferences, usePreferences, type Language } from './preferences';
import { unbroken } from './unbroken';

const FILES = import.meta.glob<Messages>('../*/texts.*.json', { import: 'default' });
const loaded = new Set<Room>();
const i18n = setupI18n();

async function load(room: Room, language: Language): Promise<void> {
  const messages = await FILES[`../${room}/texts.${language}.json`]?.();
  if (!messages) throw new Error(`${room} has no texts in ${language}.`);
  const named = Object.entries(messages).map(([key, text]) => [`${room}.${key}`, text]);
  i18n.load(language, Object.fromEntries(named) as Messages);
}

/** A room's texts must be there before its pages are. */
export async function loadTexts(...rooms: readonly Room[]): Promise<void> {
  const { language } = preferences();
  await Promise.all(rooms.filter((room) => !loaded.has(room)).map((room) => load(room, language)));
  for (const room of rooms) loaded.add(room);
  i18n.activate(language);
}

/** Changes the language without a reload: what was typed stays. */
export async function speak(language: Language): Promise<void> {
  await Promise.all([...loaded].map((room) => load(room, language)));
  i18n.activate(language);
  prefer({ language });
}

export type Values = Readonly<Record<string, string | number>>;

/** Says what stands under a key of a room's catalogue, its plurals formed. */
export type Say<R extends Room> = (key: keyof Catalogues[R] & string, values?: Values) => string;

export function sayIn<R extends Room>(room: R): Say<R> {
  return (key, values) => unbroken(i18n._(`${room}.${key}`, values as Record<string, unknown>));
}

export function useTexts<R extends Room>(room: R): Say<R> {
  const { language } = usePreferences();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- another language is another function
  return useMemo(() => sayIn(room), [room, language]);
}

/** Whether a catalogue has a text for what the API may answer, e.g. a kind that is new. */
export const knows = (room: Room, key: string): boolean =>
  Object.hasOwn(i18n.messages, `${room}.${key}`);
