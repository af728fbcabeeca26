import { useNavigate } from 'react-router';
import { useAreaChoices, useProviderChoices } from '../patterns/choices';
import { CommandForm } from '../patterns/command';
import { To, useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { useMay } from '../shell/me';
import { today } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** Registers a facility; its offers follow on its own page. */
export default function NewFacilityPage() {
  const say = useTexts('inventory');
  const navigate = useNavigate();
  const address = useAddress();
  const may = useMay();
  const providers = useProviderChoices();
  const areas = useAreaChoices();
  return (
    <Page
      title={say('facility.new')}
      lead={say('facility.new.lead')}
      crumbs={[{ to: '/inventory', text: say('title') }]}
      actions={
        <>
          {may('RegisterProvider') && (
            <To to="/inventory/providers/new" className="kern-btn kern-btn--tertiary">
              <span className="kern-label">{say('provider.new')}</span>
            </To>
          )}
          {may('DefinePlanningArea') && (
            <To to="/inventory/areas/new" className="kern-btn kern-btn--tertiary">
              <span className="kern-label">{say('area.new')}</span>
            </To>
          )}
        </>
      }
    >
      <OnlyFor command="RegisterFacility">
        <CommandForm
          command="RegisterFacility"
          fixed={{}}
          present={{ openedOn: today() }}
          fields={[
            { name: 'name', label: say('facility.name'), hint: say('facility.name.hint') },
            { name: 'providerId', label: say('provider'), choices: providers },
            { name: 'areaId', label: say('area'), choices: areas },
            {
              name: 'address',
              label: say('facility.address'),
              hint: say('facility.address.hint'),
              kind: 'line',
            },
            { name: 'openedOn', label: say('facility.openedOn') },
          ]}
          submit={say('facility.register')}
          onDone={({ id }) => void navigate(address(`/inventory/facilities/${id}`))}
        />
      </OnlyFor>
    </Page>
  );
}
