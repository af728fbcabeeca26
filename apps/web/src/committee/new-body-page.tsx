import { useNavigate } from 'react-router';
import { CommandForm } from '../patterns/command';
import { Explained } from '../patterns/explained';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { useTexts } from '../texts/texts';
import { rulesGiven, useRuleFields } from './body-fields';

/** Establishes a body: what it is, whose holidays hold for it, and its rules. */
export default function NewBodyPage() {
  const say = useTexts('committee');
  const navigate = useNavigate();
  const address = useAddress();
  const rules = useRuleFields('rules.');
  return (
    <Page
      title={say('body.new')}
      lead={say('body.new.lead')}
      crumbs={[{ to: '/bodies', text: say('bodies') }]}
    >
      <OnlyFor command="EstablishBody">
        <CommandForm
          command="EstablishBody"
          fixed={{}}
          fields={[
            {
              name: 'kind',
              label: say('kind'),
              words: (value) => say(`kind.${value as 'JHA'}`),
            },
            { name: 'name', label: say('body.name'), hint: say('body.name.hint') },
            {
              name: 'place.land',
              label: say('land'),
              hint: say('land.hint'),
              words: (value) => say(`land.${value as 'BW'}`),
            },
            {
              name: 'place.municipal',
              label: say('holidays'),
              hint: say('holidays.hint'),
              parts: [{ name: 'day', label: say('day') }],
              heading: say('holidays'),
              folded: true,
            },
            ...rules,
          ]}
          toInput={(_, { rules: typed, ...body }) => {
            const given = rulesGiven(typed as Readonly<Record<string, unknown>> | undefined);
            return { ...body, ...(Object.keys(given).length > 0 ? { rules: given } : {}) };
          }}
          submit={say('body.establish')}
          onDone={({ id }) => void navigate(address(`/bodies/${id}`))}
        >
          <p className="kern-body">
            <Explained>{say('body.rules.hint')}</Explained>
          </p>
        </CommandForm>
      </OnlyFor>
    </Page>
  );
}
