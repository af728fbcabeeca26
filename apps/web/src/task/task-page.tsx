import { useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { CommandButton } from '../patterns/command';
import { Due } from '../patterns/due';
import { EventLink } from '../patterns/event-link';
import { Facts } from '../patterns/facts';
import { StoryLink, To } from '../patterns/links';
import { Page } from '../patterns/page';
import { useNames } from '../patterns/names';
import { Answered } from '../patterns/states';
import { useMe } from '../shell/me';

import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { lastList } from './last-list';
import { Comments, FurtherSteps } from './task-forms';
import { isDone, useAssignee, useWhyMine, type TaskRow } from './task-list';

/** A task: what it is about, why it is whose, and what can be done with it. */
export default function TaskPage() {
  const say = useTexts('task');
  const formats = useFormats();
  const { taskId = '' } = useParams();
  const question = useAnswer('Task', { taskId });
  const title = question.data?.answer.title;
  return (
    <Page
      title={title ? formats.words(title) : say('task')}
      crumbs={[{ to: lastList(), text: say('title') }]}
      actions={<StoryLink id={taskId} />}
    >
      <Answered question={question}>
        {(task, revision) => (
          <div className="columns">
            <div className="stack">
              <p className="kern-body kern-body--large">{formats.words(task.why)}</p>
              {isDone(task) && (
                <Alert tone="success" title={say('complete.done')} live>
                  <To to={lastList()}>{say('back')}</To>
                </Alert>
              )}
              <Actions task={task} revision={revision} />
              <Comments task={task} />
            </div>
            <aside className="card card--soft stack">
              <TaskFacts task={task} />
              <Computation task={task} />
              {!isDone(task) && <FurtherSteps task={task} revision={revision} />}
            </aside>
          </div>
        )}
      </Answered>
    </Page>
  );
}

type Props = Readonly<{ task: TaskRow; revision: string | undefined }>;

/** Where the work of a task is done. */
function placeOf({ subject, cycleId, stage }: TaskRow): string | undefined {
  const places: Readonly<Record<TaskRow['subject']['kind'], string>> = {
    CYCLE: `/cycles/${cycleId ?? subject.id}${stage === undefined ? '' : `#${stage}`}`,
    PAPER: `/papers/${subject.id}`,
    MEASURE: `/measures/${subject.id}`,
    SESSION: `/sessions/${subject.id}`,
    OTHER: '',
  };
  return places[subject.kind] === '' ? undefined : places[subject.kind];
}

function Actions({ task, revision }: Props) {
  const say = useTexts('task');
  const me = useMe();
  const place = placeOf(task);
  const mine = task.claimedBy === me.person;
  return (
    <div className="actions">
      {task.status === 'OPEN' && (
        <CommandButton
          command="ClaimTask"
          input={{ taskId: task.id }}
          ifMatch={revision}
          kind="primary"
        >
          {say('claim')}
        </CommandButton>
      )}
      {!isDone(task) && (
        <CommandButton
          command="CompleteTask"
          input={{ taskId: task.id }}
          ifMatch={revision}
          kind={mine ? 'primary' : 'secondary'}
          icon="check"
        >
          {say('complete')}
        </CommandButton>
      )}
      {mine && !isDone(task) && (
        <CommandButton command="ReleaseTask" input={{ taskId: task.id }} ifMatch={revision}>
          {say('release')}
        </CommandButton>
      )}
      {place !== undefined && <To to={place}>{say('open.subject')}</To>}
    </div>
  );
}

function TaskFacts({ task }: Readonly<{ task: TaskRow }>) {
  const say = useTexts('task');
  const formats = useFormats();
  const names = useNames();
  const assignee = useAssignee();
  const why = useWhyMine();
  const { claimedBy, dueOn, followUpOn, endedAt, endedBy, provedBy } = task;
  return (
    <Facts
      stacked
      facts={[
        [say('status'), say(`status.${task.status}`)],
        dueOn !== undefined && [
          say('due'),
          <Due key="due" on={dueOn} businessDaysLeft={task.businessDaysLeft} done={isDone(task)} />,
        ],
        task.whyMine !== undefined && [say('why'), why(task)],
        [say('for'), assignee(task.for)],
        claimedBy !== undefined && [say('claimedBy'), names(claimedBy)],
        followUpOn !== undefined && [say('followUp'), formats.day(followUpOn)],
        task.source !== undefined && [say('source'), task.source],
        task.reason !== undefined && [say('reason'), task.reason],
        [say('opened'), formats.instant(task.openedAt)],
        endedAt !== undefined && [
          say('ended'),
          say('endedBy', { when: formats.instant(endedAt), name: names(endedBy ?? 'system') }),
        ],
        provedBy && [say('proof'), <EventLink key="proof" event={provedBy} />],
      ]}
    />
  );
}

/** The rule behind the due day, step by step. */
function Computation({ task: { computation } }: Readonly<{ task: TaskRow }>) {
  const say = useTexts('task');
  const formats = useFormats();
  if (!computation) return null;
  return (
    <details className="more">
      <summary>{say('computation')}</summary>
      <ol className="kern-body">
        {computation.steps.map((step) => (
          <li key={step.de}>{formats.words(step)}</li>
        ))}
      </ol>
    </details>
  );
}
