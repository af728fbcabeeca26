import { useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Attachments } from '../patterns/attachments';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Agenda } from './agenda';
import { CalledOff, SessionSteps } from './session-steps';
import { SessionFacts } from './session-facts';
import { isOver } from './session-status';

/** A session: its agenda, and what chair and minute taker do next. */
export default function SessionPage() {
  const say = useTexts('committee');
  const formats = useFormats();
  const may = useMay();
  const { sessionId = '' } = useParams();
  const question = useAnswer('session', { sessionId });
  const session = question.data?.answer;
  return (
    <Page
      title={
        session
          ? say('sessionOn', { body: session.body, day: formats.day(session.date) })
          : say('session')
      }
      crumbs={[
        { to: '/bodies', text: say('bodies') },
        { to: '/sessions', text: say('sessions') },
      ]}
      {...(session
        ? {
            actions: (
              <>
                {may('HearCarriers') && session.bodyKind === 'JHA' && (
                  <To
                    to={`/participation/hearings/new?sessionId=${sessionId}`}
                    className="kern-btn kern-btn--secondary"
                  >
                    <span className="kern-label">{say('hearCarriers')}</span>
                  </To>
                )}
                {may('AssignTask') && !isOver(session) && (
                  <To
                    to={`/tasks/new?subject=SESSION&id=${sessionId}`}
                    className="kern-btn kern-btn--tertiary"
                  >
                    <span className="kern-label">{say('task')}</span>
                  </To>
                )}
                <To to={`/timeline/${sessionId}`} className="kern-btn kern-btn--tertiary">
                  <span className="kern-label">{say('timeline')}</span>
                </To>
              </>
            ),
          }
        : {})}
    >
      <Answered question={question}>
        {(shown, revision) => (
          <>
            <div className="stack">
              <CalledOff session={shown} />
              <SessionFacts session={shown} />
            </div>
            <SessionSteps session={shown} revision={revision} />
            <Agenda session={shown} revision={revision} />
            <Attachments subjectKind="session" subjectId={sessionId} />
          </>
        )}
      </Answered>
    </Page>
  );
}
