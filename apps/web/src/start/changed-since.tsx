import { useEffect, useState } from 'react';
import { useAnswer } from '../client/use-answer';
import { subjectOf } from '../patterns/event-link';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useMe } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** A visit that is this long over is over. Unit: milliseconds. */
const VISIT = 30 * 60 * 1000;
/** Behind every position: who asks for what came after it is told the present one. */
const NEVER = '9'.repeat(19);
/** Shown here at most. */
const SHOWN = 6;

type Point = Readonly<{ position: string; at: string }>;
/** `since`: where the visit before ended; `seen`: how far this one has come. */
type Visits = Readonly<{ since?: Point | undefined; seen: Point }>;

const keyOf = (person: string) => `jahresring.visits.${person}`;

/** Where this person was last, as this browser remembers it. */
function lastSeen(person: string): Point | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(person)) ?? 'null') as Visits | null;
    if (!kept) return undefined;
    return Date.now() - Date.parse(kept.seen.at) > VISIT ? kept.seen : kept.since;
  } catch {
    return undefined;
  }
}

function remember(person: string, visits: Visits): void {
  try {
    localStorage.setItem(keyOf(person), JSON.stringify(visits));
  } catch {
    // Without storage every visit is the first.
  }
}

/** What happened since the last visit, a sentence each. */
export function ChangedSince() {
  const say = useTexts('start');
  const formats = useFormats();
  const { person } = useMe();
  const [since] = useState(() => lastSeen(person));
  const question = useAnswer('GetRecentChanges', {
    since: since?.position ?? NEVER,
    limit: SHOWN,
  });
  const position = question.data?.answer.position;
  useEffect(() => {
    if (position !== undefined)
      remember(person, { since, seen: { position, at: new Date().toISOString() } });
  }, [person, since, position]);
  return (
    <Section title={say('changed')}>
      {since === undefined ? (
        <p className="kern-body muted">
          <Explained>{say('changed.first')}</Explained>
        </p>
      ) : (
        <Answered question={question}>
          {({ rows, more }) => (
            <>
              <p className="kern-body muted">
                {say(rows.length > 0 ? 'changed.since' : 'changed.none', {
                  when: formats.instant(since.at),
                })}
              </p>
              <ul className="upcoming">
                {rows.map(({ position: at, says, recordedAt, stream }) => (
                  <li key={`${at} ${stream}`}>
                    <span className="due">{formats.instant(recordedAt)}</span>
                    <To to={`/timeline/${encodeURIComponent(subjectOf(stream))}`}>
                      {formats.words(says)}
                    </To>
                  </li>
                ))}
              </ul>
              {more && (
                <p className="kern-body muted">
                  <Explained>{say('changed.more')}</Explained>
                </p>
              )}
            </>
          )}
        </Answered>
      )}
    </Section>
  );
}
