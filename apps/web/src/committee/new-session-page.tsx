import { useNavigate, useSearchParams } from 'react-router';
import { CommandForm } from '../patterns/command';
import { useBodyChoices } from '../patterns/choices';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { useTexts } from '../texts/texts';
import { CLOSED_FOR } from './session-status';

/** Convenes a session: of which body, when, and since when the members know. */
export default function NewSessionPage() {
  const say = useTexts('committee');
  const navigate = useNavigate();
  const address = useAddress();
  const [search] = useSearchParams();
  const bodies = useBodyChoices();
  const bodyId = search.get('bodyId') ?? undefined;
  return (
    <Page
      title={say('convene')}
      lead={say('convene.lead')}
      crumbs={[
        { to: '/bodies', text: say('bodies') },
        { to: '/sessions', text: say('sessions') },
      ]}
    >
      <OnlyFor command="ConveneSession">
        <CommandForm
          command="ConveneSession"
          fixed={{}}
          present={{ bodyId }}
          fields={[
            { name: 'bodyId', label: say('body'), choices: bodies },
            { name: 'date', label: say('sessionDay') },
            { name: 'sentOn', label: say('sentOn'), required: true },
            { name: 'receivedOn', label: say('receivedOn'), hint: say('receivedOn.hint') },
            {
              name: 'closedFor',
              label: say('closedFor'),
              hint: say('closedFor.hint'),
              choices: CLOSED_FOR.map((value) => ({ value, text: say(`closedFor.${value}`) })),
            },
          ]}
          submit={say('convene')}
          onDone={({ id }) => void navigate(address(`/sessions/${id}`))}
        />
      </OnlyFor>
    </Page>
  );
}
