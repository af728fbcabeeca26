import type { Answer } from '../client/operations';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { SessionStatus } from './session-status';

type Session = Answer<'session'>;

/** What a session is, and whether it was convened in time. */
export function SessionFacts({ session }: Readonly<{ session: Session }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const { convening, overrides } = session;
  return (
    <Facts
      facts={[
        [say('status'), <SessionStatus key="status" session={session} />],
        [
          say('body'),
          <To key="body" to={`/bodies/${session.bodyId}`}>
            {session.body}
          </To>,
        ],
        [
          say('public'),
          session.closedFor === undefined
            ? say('public.yes')
            : say('public.no', { why: say(`closedFor.${session.closedFor}`) }),
        ],
        session.sentOn !== undefined && [say('sentOn'), formats.day(session.sentOn)],
        session.receivedOn !== undefined && [say('receivedOn'), formats.day(session.receivedOn)],
        convening !== undefined && [
          say('convening'),
          <Convened key="convening" convening={convening} />,
        ],
        overrides.length > 0 && [
          say('convening.reason'),
          overrides.map(({ reason }) => reason).join(' '),
        ],
      ]}
    />
  );
}

/** Until when the members had to know, and how that day was computed. */
function Convened({
  convening: { inTime, latest, source, steps },
}: Readonly<{ convening: NonNullable<Session['convening']> }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  return (
    <>
      {say(inTime ? 'convening.inTime' : 'convening.late', { latest: formats.day(latest), source })}
      <details className="more">
        <summary>{say('convening.how')}</summary>
        <ol className="steps">
          {steps.map((step) => (
            <li key={step.de}>{formats.words(step)}</li>
          ))}
        </ol>
      </details>
    </>
  );
}
