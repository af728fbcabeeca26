import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { useTexts } from '../texts/texts';

const WHO = ['planner', 'committee', 'auditor', 'provider', 'lost'] as const;

export default function HelpPage() {
  const say = useTexts('help');
  return (
    <Page title={say('title')} lead={say('lead')} crumbs={[]}>
      <ul className="cards">
        {WHO.map((who) => (
          <li key={who} className="card">
            <h2 className="kern-heading-small">{say(who)}</h2>
            <p className="kern-body">
              <Explained>{say(`${who}.text`)}</Explained>
            </p>
          </li>
        ))}
      </ul>
      <Section title={say('more')}>
        <ul className="plain-list kern-body">
          {(['glossary', 'keyboard', 'accessibility'] as const).map((page) => (
            <li key={page}>
              <To to={`/help/${page}`}>{say(page)}</To>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
