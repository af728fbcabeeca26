import { Page } from '../patterns/page';
import { useGlossary } from '../patterns/glossary';
import { Loading } from '../patterns/states';
import { useTexts } from '../texts/texts';
import { usePreferences } from '../texts/preferences';

/** Every term with its explanation, as the popovers have it. */
export default function GlossaryPage() {
  const say = useTexts('help');
  const { language } = usePreferences();
  const glossary = useGlossary()?.glossary;
  const entries = Object.entries(glossary ?? {}).sort(([, a], [, b]) =>
    a.term.localeCompare(b.term, language),
  );
  return (
    <Page
      title={say('glossary')}
      lead={say('glossary.lead')}
      crumbs={[{ to: '/help', text: say('title') }]}
    >
      {glossary ? (
        <dl className="glossary">
          {entries.map(([key, { term, meaning, source }]) => (
            <div key={key} id={key}>
              <dt>{term}</dt>
              <dd>
                {meaning}
                {source !== undefined && (
                  <span className="block muted">{say('glossary.source', { source })}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <Loading />
      )}
    </Page>
  );
}
