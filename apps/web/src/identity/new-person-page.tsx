import { useNavigate } from 'react-router';
import { CommandForm } from '../patterns/command';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { useTexts } from '../texts/texts';
import { useDetailFields } from './details';

/** Invites a person; roles and the link that lets them in follow on their page. */
export default function NewPersonPage() {
  const say = useTexts('identity');
  const navigate = useNavigate();
  const address = useAddress();
  const fields = useDetailFields();
  return (
    <Page
      title={say('invite')}
      lead={say('invite.lead')}
      crumbs={[{ to: '/people', text: say('people') }]}
    >
      <OnlyFor command="InvitePerson">
        <CommandForm
          command="InvitePerson"
          fixed={{}}
          fields={fields}
          submit={say('invite.submit')}
          onDone={({ id }) => void navigate(address(`/people/${id}`))}
        />
      </OnlyFor>
    </Page>
  );
}
