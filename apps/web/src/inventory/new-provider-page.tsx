import { useNavigate } from 'react-router';
import { CommandForm } from '../patterns/command';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { useTexts } from '../texts/texts';
import { PROVIDER_TYPES, UMBRELLAS } from './provider-words';

/** Registers a provider, with its recognition where it has one. */
export default function NewProviderPage() {
  const say = useTexts('inventory');
  const navigate = useNavigate();
  const address = useAddress();
  return (
    <Page
      title={say('provider.new')}
      lead={say('provider.new.lead')}
      crumbs={[
        { to: '/inventory', text: say('title') },
        { to: '/inventory/providers', text: say('providers') },
      ]}
    >
      <OnlyFor command="RegisterProvider">
        <CommandForm
          command="RegisterProvider"
          fixed={{}}
          fields={[
            { name: 'name', label: say('provider.name'), hint: say('provider.name.hint') },
            {
              name: 'type',
              label: say('provider.type'),
              choices: PROVIDER_TYPES.map((value) => ({
                value,
                text: say(`provider.type.${value}`),
              })),
            },
            {
              name: 'umbrella',
              label: say('provider.umbrella'),
              hint: say('provider.umbrella.hint'),
              choices: UMBRELLAS.map((value) => ({ value, text: say(`umbrella.${value}`) })),
            },
            {
              name: 'recognition.since',
              label: say('recognition.since'),
              hint: say('recognition.since.hint'),
            },
            {
              name: 'recognition.authority',
              label: say('recognition.authority'),
              hint: say('recognition.authority.hint'),
            },
          ]}
          submit={say('provider.register')}
          onDone={({ id }) => void navigate(address(`/inventory/providers/${id}`))}
        />
      </OnlyFor>
    </Page>
  );
}
