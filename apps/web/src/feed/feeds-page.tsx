import { useState } from 'react';
import { useAll, useAnswer } from '../client/use-answer';
import { CommandButton } from '../patterns/command';
import { Explained } from '../patterns/explained';
import { Icon } from '../patterns/icon';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { usePreferences } from '../texts/preferences';
import { useTexts } from '../texts/texts';

/** Calendars to be subscribed to: one's own by a secret link, public sessions of each body. */
export default function FeedsPage() {
  const say = useTexts('feed');
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Own />
      <Public />
    </Page>
  );
}

/** A link in the reader's language, and a way to take it along. */
function FeedLink({ path, name }: Readonly<{ path: string; name: string }>) {
  const say = useTexts('feed');
  const { language } = usePreferences();
  const [copied, setCopied] = useState(false);
  const address = `${window.location.origin}${path}?lang=${language}`;
  return (
    <div className="actions">
      <a className="kern-link" href={address}>
        {name}
      </a>
      <button
        type="button"
        className="kern-btn kern-btn--tertiary"
        aria-label={`${say('copy')}: ${name}`}
        onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
      >
        <Icon name="content-copy" />
        <span className="kern-label">{say('copy')}</span>
      </button>
      <span role="status" className="kern-body muted">
        {copied ? say('copied') : ''}
      </span>
    </div>
  );
}

function Own() {
  const say = useTexts('feed');
  const formats = useFormats();
  const question = useAnswer('listFeeds', {});
  return (
    <Section title={say('own')}>
      <p className="kern-body lead-in">
        <Explained>{say('own.text')}</Explained>
      </p>
      <Answered question={question}>
        {({ rows }) => (
          <div className="stack">
            {rows.length === 0 ? (
              <Empty title={say('own.none')}>{say('own.none.first')}</Empty>
            ) : (
              <ul className="plain-list stack">
                {rows.map(({ id, path, openedAt }) => (
                  <li className="card" key={id}>
                    <FeedLink path={path} name={say('since', { at: formats.instant(openedAt) })} />
                    <CommandButton command="RevokeFeed" input={{ feedId: id }}>
                      {say('revoke')}
                    </CommandButton>
                  </li>
                ))}
              </ul>
            )}
            <div className="form-actions">
              <CommandButton command="OpenFeed" input={{}} kind="primary" icon="add">
                {say('open')}
              </CommandButton>
            </div>
          </div>
        )}
      </Answered>
    </Section>
  );
}

function Public() {
  const say = useTexts('feed');
  const me = useAnswer('me', {});
  const bodies = useAll('listBodies', { orderBy: 'name' });
  const tenant = me.data?.answer.tenant;
  return (
    <Section title={say('public')}>
      <p className="kern-body lead-in">
        <Explained>{say('public.text')}</Explained>
      </p>
      <Answered question={bodies}>
        {({ rows }) => (
          <ul className="plain-list stack">
            {tenant !== undefined &&
              rows.map(({ id, name }) => (
                <li key={id}>
                  <FeedLink path={`/calendar/${tenant}/bodies/${id}.ics`} name={name} />
                </li>
              ))}
          </ul>
        )}
      </Answered>
    </Section>
  );
}
