import { useParams } from 'react-router';
import { Explained } from '../patterns/explained';
import type { Person } from './answers';
import { useAnswer } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { useProviderChoices } from '../patterns/choices';
import { Facts } from '../patterns/facts';
import { StoryLink } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useMay, useMe } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Erasure } from './erasure';
import { InvitationLink } from './invitation-link';
import { Account } from './people-page';
import { PersonSteps } from './person-steps';
import { useRoles } from './roles';

/** One person: what they may do since when, and what the administrator can change. */
export default function PersonPage() {
  const say = useTexts('identity');
  const { person: reference = '' } = useParams();
  const may = useMay();
  const question = useAnswer('person', { person: reference });
  return (
    <Page
      title={question.data?.answer.name ?? say('person')}
      crumbs={[{ to: '/people', text: say('people') }]}
      actions={<StoryLink id={reference} />}
    >
      <Answered question={question}>
        {(person, revision) => (
          <>
            <PersonFacts person={person} />
            <Section title={say('roles')}>
              <Roles person={person} />
            </Section>
            {!person.erased && (
              <>
                {may('GrantRole') && <InvitationLink person={person} />}
                <PersonSteps person={person} revision={revision} />
                {may('RequestErasure') && <Erasure person={person} revision={revision} />}
              </>
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

function PersonFacts({ person }: Readonly<{ person: Person }>) {
  const say = useTexts('identity');
  const { instant } = useFormats();
  const me = useMe();
  return (
    <>
      {person.erased && (
        <Alert tone="info" title={say('erased.title')}>
          <p className="kern-body">
            <Explained>{say('erased.text')}</Explained>
          </p>
        </Alert>
      )}
      <Facts
        facts={[
          person.function !== undefined && [say('function'), person.function],
          person.mail !== undefined && [say('mail'), person.mail],
          [say('account'), <Account key="a" person={person} />],
          [say('invitedAt'), instant(person.invitedAt)],
          person.id === me.person && [say('you'), say('you.text')],
        ]}
      />
    </>
  );
}

function Roles({ person: { roles } }: Readonly<{ person: Person }>) {
  const say = useTexts('identity');
  const { day } = useFormats();
  const { roleOf } = useRoles();
  const providers = useProviderChoices();
  if (roles.length === 0)
    return (
      <p className="kern-body muted">
        <Explained>{say('roles.none')}</Explained>
      </p>
    );
  return (
    <Table
      rowsAsLists
      caption={say('roles')}
      captionHidden
      rows={roles}
      rowKey={({ role, providerId = '' }) => `${role} ${providerId}`}
      columns={[
        { key: 'role', name: say('role'), heading: true, cell: ({ role }) => roleOf(role) },
        {
          key: 'for',
          name: say('role.for'),
          cell: ({ providerId }) =>
            providers.find(({ value }) => value === providerId)?.text ?? '–',
        },
        { key: 'from', name: say('role.since'), cell: ({ from }) => day(from) },
        {
          key: 'may',
          name: say('role.may'),
          cell: ({ role }) => say(`role.may.${role}`),
        },
      ]}
    />
  );
}
