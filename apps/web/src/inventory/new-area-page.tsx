import { useNavigate } from 'react-router';
import { useAreaChoices } from '../patterns/choices';
import { CommandForm } from '../patterns/command';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { today } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { LEVELS } from './area-words';

/** Defines a planning area under the key that the office's tables use for it. */
export default function NewAreaPage() {
  const say = useTexts('inventory');
  const navigate = useNavigate();
  const address = useAddress();
  const areas = useAreaChoices();
  return (
    <Page
      title={say('area.new')}
      lead={say('area.new.lead')}
      crumbs={[
        { to: '/inventory', text: say('title') },
        { to: '/inventory/areas', text: say('areas') },
      ]}
    >
      <OnlyFor command="DefinePlanningArea">
        <CommandForm
          command="DefinePlanningArea"
          fixed={{}}
          present={{ level: 'DISTRICT', validFrom: today() }}
          fields={[
            { name: 'name', label: say('area.name'), hint: say('area.name.hint') },
            { name: 'areaId', label: say('area.key'), hint: say('area.key.hint') },
            {
              name: 'level',
              label: say('area.level'),
              choices: LEVELS.map((value) => ({ value, text: say(`level.${value}`) })),
            },
            {
              name: 'parentId',
              label: say('area.parent'),
              hint: say('area.parent.hint'),
              choices: areas,
            },
            { name: 'validFrom', label: say('area.validFrom'), hint: say('area.validFrom.hint') },
            {
              name: 'specialNeed',
              label: say('specialNeed.tick'),
              hint: say('specialNeed.hint'),
            },
          ]}
          submit={say('area.define')}
          onDone={({ id }) => void navigate(address(`/inventory/areas/${id}`))}
        />
      </OnlyFor>
    </Page>
  );
}
