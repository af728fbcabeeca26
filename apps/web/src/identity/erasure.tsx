import { Alert } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { useNames } from '../patterns/names';
import { Section } from '../patterns/page';
import { step, Steps } from '../patterns/steps';
import { useMe } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { Person } from './answers';

type Props = Readonly<{ person: Person; revision: string | undefined }>;

/** Erasing a person takes two people: one asks for it, another carries it out. */
export function Erasure({ person, revision }: Props) {
  const say = useTexts('identity');
  const me = useMe();
  const { id, roles, erasure } = person;
  const common = { fixed: { person: id }, revision };
  return (
    <Section title={say('erasure')}>
      <p className="kern-body">
        <Explained>{say('erasure.text')}</Explained>
      </p>
      <Standing person={person} />
      <Steps
        title={say('erasure.steps')}
        steps={[
          !erasure &&
            roles.length === 0 &&
            step({
              command: 'RequestErasure',
              label: say('erasure.request'),
              ...common,
              fields: [
                {
                  name: 'legalBasis',
                  label: say('erasure.basis'),
                  hint: say('erasure.basis.hint'),
                  choices: (['GDPR_17', 'SGB_X_84'] as const).map((value) => ({
                    value,
                    text: say(`erasure.basis.${value}`),
                  })),
                },
              ],
            }),
          erasure &&
            erasure.requestedBy !== me.person &&
            step({
              command: 'ErasePerson',
              label: say('erase'),
              submit: say('erase.submit'),
              ...common,
              fields: [],
              children: <Consequences />,
            }),
        ]}
      />
    </Section>
  );
}

/** What stands in the way, or who must act next. */
function Standing({ person: { roles, erasure } }: Readonly<{ person: Person }>) {
  const say = useTexts('identity');
  const { instant } = useFormats();
  const names = useNames();
  const me = useMe();
  if (!erasure)
    return roles.length > 0 ? (
      <p className="kern-body muted">
        <Explained>{say('erasure.roles')}</Explained>
      </p>
    ) : null;
  const { requestedBy, requestedAt, legalBasis } = erasure;
  return (
    <Alert tone="warning" title={say('erasure.requested')}>
      <p className="kern-body">
        {say('erasure.requestedBy', {
          name: names(requestedBy),
          when: instant(requestedAt),
          basis: say(`erasure.basis.${legalBasis}`),
        })}
      </p>
      {requestedBy === me.person && (
        <p className="kern-body">
          <Explained>{say('erasure.second')}</Explained>
        </p>
      )}
    </Alert>
  );
}

function Consequences() {
  const say = useTexts('identity');
  return (
    <Alert tone="danger" title={say('erase.title')}>
      <ul className="kern-body">
        <li>{say('erase.name')}</li>
        <li>{say('erase.votes')}</li>
        <li>{say('erase.account')}</li>
        <li>{say('erase.backups')}</li>
      </ul>
    </Alert>
  );
}
