import { useState } from 'react';
import { post } from '../client/request';
import { Alert } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { Icon } from '../patterns/icon';
import { Section } from '../patterns/page';
import { ProblemNote } from '../patterns/problem-note';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { Person } from './answers';

type Invitation = Readonly<{ link: string; expiresAt: string }>;

/** The link that lets a person in, once. It is shown here and nowhere again. */
export function InvitationLink({ person: { id, linked } }: Readonly<{ person: Person }>) {
  const say = useTexts('identity');
  const { instant } = useFormats();
  const [made, setMade] = useState<Invitation>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      setMade(await post<Invitation>(`/api/people/${encodeURIComponent(id)}/invitations`));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={say('link')}>
      <div className="stack">
        <p className="kern-body">{say(linked ? 'link.again' : 'link.text')}</p>
        {made && (
          <Alert tone="success" title={say('link.made')} live>
            <p className="kern-body">
              <code className="link-text">{made.link}</code>
            </p>
            <p className="kern-body">
              <Explained>{say('link.until', { when: instant(made.expiresAt) })}</Explained>
            </p>
          </Alert>
        )}
        <ProblemNote error={error} />
        <div className="actions no-print">
          <button
            type="button"
            className="kern-btn kern-btn--secondary"
            aria-disabled={busy}
            onClick={() => void make()}
          >
            <Icon name={busy ? 'autorenew' : 'add'} />
            <span className="kern-label">{say(made ? 'link.another' : 'link.make')}</span>
          </button>
          {made && 'clipboard' in navigator && (
            <button
              type="button"
              className="kern-btn kern-btn--tertiary"
              onClick={() => void navigator.clipboard.writeText(made.link)}
            >
              <span className="kern-label">{say('link.copy')}</span>
            </button>
          )}
        </div>
      </div>
    </Section>
  );
}
