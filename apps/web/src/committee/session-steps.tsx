import type { Answer } from '../client/operations';
import { Alert } from '../patterns/alert';
import { CommandButton } from '../patterns/command';
import { Explained } from '../patterns/explained';
import { Section } from '../patterns/page';
import { step, Steps } from '../patterns/steps';
import { useMay } from '../shell/me';
import { today } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { isOver } from './session-status';

type Props = Readonly<{ session: Answer<'session'>; revision: string | undefined }>;

/** Opening, closing and calling off, and what has to be done before. */
export function SessionSteps({ session, revision }: Props) {
  const say = useTexts('committee');
  const may = useMay();
  const { sessionId, status, date } = session;
  if (!may('OpenSession') || isOver(session)) return null;
  const early = date > today();
  return (
    <Section title={say('whatNext')}>
      <div className="stack">
        {status === 'OPEN' ? (
          <p className="kern-body">
            <Explained>{say('next.vote')}</Explained>
          </p>
        ) : early ? (
          <p className="kern-body">
            <Explained>{say('next.early')}</Explained>
          </p>
        ) : (
          <>
            <p className="kern-body">
              <Explained>{say('next.open')}</Explained>
            </p>
            <div className="actions">
              <CommandButton
                command="OpenSession"
                input={{ sessionId }}
                ifMatch={revision}
                kind="primary"
                icon="check"
              >
                {say('open')}
              </CommandButton>
            </div>
          </>
        )}
        <Steps
          steps={[
            status === 'OPEN' &&
              step({
                command: 'CloseSession',
                label: say('close'),
                lead: say('close.lead'),
                fixed: { sessionId },
                fields: [],
                revision,
              }),
            status === 'CONVENED' &&
              step({
                command: 'CancelSession',
                label: say('cancelSession'),
                lead: say('cancelSession.lead'),
                fixed: { sessionId },
                fields: [
                  {
                    name: 'reason',
                    label: say('reason'),
                    hint: say('cancelSession.hint'),
                    kind: 'lines',
                  },
                ],
                revision,
              }),
          ]}
        />
      </div>
    </Section>
  );
}

/** What became of a session that was called off. */
export function CalledOff({ session: { status, reason } }: Pick<Props, 'session'>) {
  const say = useTexts('committee');
  if (status !== 'CANCELLED') return null;
  return (
    <Alert tone="warning" title={say('cancelled')}>
      <p className="kern-body">
        <Explained>{say('cancelled.text', { reason: reason ?? '–' })}</Explained>
      </p>
    </Alert>
  );
}
