import { Explained } from '../patterns/explained';
import { Page, Section } from '../patterns/page';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import results from './accessibility-results.json';

/** The statement that the law asks for, from the results of the last test run. */
export default function AccessibilityPage() {
  const say = useTexts('help');
  const formats = useFormats();
  const { testedOn, pages, violations, axe } = results;
  return (
    <Page
      title={say('accessibility')}
      lead={say('accessibility.lead')}
      crumbs={[{ to: '/help', text: say('title') }]}
    >
      <Section title={say('accessibility.state')}>
        <div className="stack kern-body lead">
          <p>
            {say('accessibility.tested', { when: formats.day(testedOn), pages, axe })}{' '}
            {violations === 0
              ? say('accessibility.none')
              : say('accessibility.some', { count: violations })}
          </p>
          <p>{say('accessibility.also')}</p>
          <p>{say('accessibility.honest')}</p>
        </div>
      </Section>
      <Section title={say('accessibility.known')}>
        <p className="kern-body lead">
          <Explained>{say('accessibility.known.text')}</Explained>
        </p>
      </Section>
      <Section title={say('accessibility.feedback')}>
        <p className="kern-body lead">
          <Explained>{say('accessibility.feedback.text')}</Explained>
        </p>
      </Section>
      <p className="kern-body muted">
        <Explained>{say('accessibility.created')}</Explained>
      </p>
    </Page>
  );
}
