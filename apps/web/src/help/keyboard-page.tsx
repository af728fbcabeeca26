import { Page } from '../patterns/page';
import { Table } from '../patterns/table';
import { useTexts } from '../texts/texts';

const KEYS = ['tab', 'skip', 'enter', 'space', 'arrows', 'escape', 'back', 'print'] as const;

export default function KeyboardPage() {
  const say = useTexts('help');
  return (
    <Page
      title={say('keyboard')}
      lead={say('keyboard.lead')}
      crumbs={[{ to: '/help', text: say('title') }]}
    >
      <Table
        caption={say('keyboard.caption')}
        captionHidden
        rows={KEYS}
        rowKey={(key) => key}
        columns={[
          {
            key: 'key',
            name: say('keyboard.key'),
            heading: true,
            cell: (key) => <kbd>{say(`key.${key}`)}</kbd>,
          },
          { key: 'does', name: say('keyboard.does'), cell: (key) => say(`key.${key}.does`) },
        ]}
      />
    </Page>
  );
}
