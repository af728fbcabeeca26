import { useNavigate, useSearchParams } from 'react-router';
import { CommandForm } from '../patterns/command';
import { useCycleChoices } from '../patterns/choices';
import { Filters } from '../patterns/filters';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { useTexts } from '../texts/texts';
import { useItemsField, withItems } from './paper-fields';

/** Drafts a paper: for which cycle, and what is to be resolved. */
export default function NewPaperPage() {
  const say = useTexts('committee');
  const [search] = useSearchParams();
  const cycles = useCycleChoices();
  const cycleId = search.get('cycleId') || undefined;
  return (
    <Page
      title={say('paper.new')}
      lead={say('paper.new.lead')}
      crumbs={[
        { to: '/bodies', text: say('bodies') },
        { to: '/papers', text: say('papers') },
      ]}
    >
      <OnlyFor command="DraftPaper">
        <Filters
          filters={[
            { name: 'cycleId', label: say('cycle'), all: say('paper.noCycle'), choices: cycles },
          ]}
        />
        <Draft key={cycleId} cycleId={cycleId} measureId={search.get('measureId')} />
      </OnlyFor>
    </Page>
  );
}

type Props = Readonly<{ cycleId: string | undefined; measureId: string | null }>;

function Draft({ cycleId, measureId }: Props) {
  const say = useTexts('committee');
  const navigate = useNavigate();
  const address = useAddress();
  const items = useItemsField(cycleId);
  return (
    <CommandForm
      command="DraftPaper"
      fixed={cycleId === undefined ? {} : { cycleId }}
      present={{
        items: [{ resolutionItem: '1', measureIds: measureId === null ? [] : [measureId] }],
      }}
      fields={[
        {
          name: 'title',
          label: say('paper.title'),
          hint: say('paper.title.hint'),
          kind: 'line',
        },
        { name: 'reference', label: say('reference'), hint: say('reference.hint') },
        items,
        {
          name: 'printedReference',
          label: say('printedReference'),
          hint: say('printedReference.hint'),
          heading: say('printedReference.group'),
          folded: true,
        },
      ]}
      toInput={(_, body) => withItems(body)}
      submit={say('paper.draft')}
      onDone={({ id }) => void navigate(address(`/papers/${id}`))}
    />
  );
}
