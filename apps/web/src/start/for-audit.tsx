import { To } from '../patterns/links';
import { Section } from '../patterns/page';
import { useTexts } from '../texts/texts';

const WAYS = [
  { to: '/results', text: 'audit.results' },
  { to: '/papers', text: 'audit.papers' },
  { to: '/log', text: 'audit.log' },
  { to: '/operations/deadlines', text: 'audit.deadlines' },
] as const;

/** Where an examination begins, for who examines and is given no tasks. */
export function ForAudit() {
  const say = useTexts('start');
  return (
    <Section title={say('audit')}>
      <p className="kern-body">{say('audit.text')}</p>
      <ul className="plain-list">
        {WAYS.map(({ to, text }) => (
          <li key={to}>
            <To to={to}>{say(text)}</To>
          </li>
        ))}
      </ul>
    </Section>
  );
}
