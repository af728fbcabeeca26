import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../client/request';
import { useAnswer } from '../client/use-answer';
import { To } from '../patterns/links';
import { Section } from '../patterns/page';
import { useMe } from '../shell/me';
import { useFormats } from '../texts/formats';
import { usePreferences } from '../texts/preferences';
import { useTexts } from '../texts/texts';

/** A visit that is this long over is over. Unit: milliseconds. */
const VISIT = 30 * 60 * 1000;

type Visits = Readonly<{ last: string | undefined; current: string; seen: string }>;

/** When this person was here before, as this browser remembers it. */
function visitOf(person: string): string | undefined {
  const key = `jahresring.visits.${person}`;
  const now = new Date().toISOString();
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Visits | null;
    const over = !kept || Date.now() - Date.parse(kept.seen) > VISIT;
    const visits: Visits = over
      ? { last: kept?.seen, current: now, seen: now }
      : { ...kept, seen: now };
    localStorage.setItem(key, JSON.stringify(visits));
    return visits.last;
  } catch {
    return undefined;
  }
}

/** Shown here at most. */
const SHOWN = 6;

/** What happened in the running cycles since the last visit, a sentence each. */
export function ChangedSince() {
  const say = useTexts('start');
  const formats = useFormats();
  const { language } = usePreferences();
  const { person } = useMe();
  const [last] = useState(() => visitOf(person));
  const cycles = useAnswer('Cycles', { status: 'RUNNING', limit: 20 });
  const stories = useQueries({
    queries: (last === undefined ? [] : (cycles.data?.answer.rows ?? [])).map(({ id }) => ({
      queryKey: ['GetStory', { subjectId: id }, null, language],
      queryFn: async () => (await ask('GetStory', { subjectId: id })).answer,
    })),
  });
  const entries = stories
    .flatMap(({ data }, at) =>
      (data?.rows ?? []).map((entry) => ({ ...entry, cycle: cycles.data?.answer.rows[at]?.id })),
    )
    .filter(({ recordedAt }) => last !== undefined && recordedAt > last)
    .sort((a, b) => b.recordedAt.localeCompare(a.recordedAt));
  return (
    <Section title={say('changed')}>
      <p className="kern-body muted">
        {last === undefined
          ? say('changed.first')
          : say(entries.length > 0 ? 'changed.since' : 'changed.none', {
              when: formats.instant(last),
            })}
      </p>
      <ul className="upcoming">
        {entries.slice(0, SHOWN).map(({ position, says, recordedAt, cycle }) => (
          <li key={position}>
            <span className="due">{formats.instant(recordedAt)}</span>
            <To to={`/timeline/${cycle ?? ''}`}>{formats.words(says)}</To>
          </li>
        ))}
      </ul>
      {entries.length > SHOWN && (
        <p className="kern-body muted">{say('changed.more', { count: entries.length - SHOWN })}</p>
      )}
    </Section>
  );
}
