import { useAnswer } from '../client/use-answer';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { Mails } from './answers';

/** Mail that was written to the folder instead of being sent: as text, nothing of it is run or fetched. */
export default function MailPage() {
  const say = useTexts('operations');
  return (
    <Page
      title={say('mail')}
      lead={say('mail.lead')}
      crumbs={[{ to: '/operations', text: say('title') }]}
    >
      <MailList />
    </Page>
  );
}

function MailList() {
  const say = useTexts('operations');
  const { instant } = useFormats();
  const question = useAnswer('ReadMail', {});
  return (
    <Answered question={question}>
      {(answer) => {
        const { kept, rows } = answer as Mails;
        if (!kept) return <Empty title={say('mail.goesOut')}>{say('mail.goesOut.text')}</Empty>;
        if (rows.length === 0)
          return <Empty title={say('mail.none')}>{say('mail.none.text')}</Empty>;
        return (
          <ul className="plain-list mails">
            {rows.map(({ id, sentAt, to, subject, text }) => (
              <li key={id}>
                <details className="card">
                  <summary>
                    <span className="kern-title">{subject}</span>
                    <span className="block muted">
                      {say('mail.to', {
                        name: to.name,
                        address: to.address ?? '–',
                        when: instant(sentAt),
                      })}
                    </span>
                  </summary>
                  <pre className="mail-text">{text}</pre>
                </details>
              </li>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}
