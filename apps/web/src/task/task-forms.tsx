import type { FieldValues } from 'react-hook-form';
import { CommandForm } from '../patterns/command';
import { Explained } from '../patterns/explained';
import { Section } from '../patterns/page';
import { useNames } from '../patterns/names';
import { step, Steps } from '../patterns/steps';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { forOf, useAssigneeChoices } from './assignees';
import type { TaskRow } from './task-list';

type Props = Readonly<{ task: TaskRow; revision: string | undefined }>;

/** What was said about a task, and room for more. */
export function Comments({ task }: Readonly<{ task: TaskRow }>) {
  const say = useTexts('task');
  const formats = useFormats();
  const names = useNames();
  return (
    <Section title={say('comments')}>
      {task.comments.length === 0 ? (
        <p className="kern-body muted">
          <Explained>{say('comments.none')}</Explained>
        </p>
      ) : (
        <ul className="comments">
          {task.comments.map(({ by, at, text }) => (
            <li key={`${at} ${by}`}>
              <p className="muted">
                {names(by)}, {formats.instant(at)}
              </p>
              <p className="kern-body written">{text ?? say('comment.erased')}</p>
            </li>
          ))}
        </ul>
      )}
      <CommandForm
        command="CommentOnTask"
        fixed={{ taskId: task.id }}
        fields={[{ name: 'text', label: say('comment') }]}
        submit={say('comment.submit')}
      />
    </Section>
  );
}

/** What is done less often, one form at a time. */
export function FurtherSteps({ task, revision }: Props) {
  const say = useTexts('task');
  const reassign = useReassign();
  const common = { fixed: { taskId: task.id }, revision };
  const reason = { name: 'reason', label: say('reassign.reason') };
  return (
    <Steps
      title={say('more')}
      steps={[
        step({
          command: 'SetFollowUp',
          label: say('set.followUp'),
          ...common,
          fields: [{ name: 'followUpOn', label: say('followUp.on') }],
          submit: say('followUp.submit'),
        }),
        step({ command: 'ReassignTask', ...common, ...reassign }),
        step({
          command: 'RescheduleTask',
          label: say('reschedule'),
          ...common,
          fields: [{ name: 'dueOn', label: say('reschedule.on') }, reason],
          submit: say('reschedule.submit'),
        }),
        step({
          command: 'CancelTask',
          label: say('cancel'),
          ...common,
          fields: [reason],
          submit: say('cancel.submit'),
        }),
      ]}
    />
  );
}

/** To a role or to a person, in one list. */
function useReassign() {
  const say = useTexts('task');
  const choices = useAssigneeChoices();
  return {
    label: say('reassign'),
    fields: [
      { name: 'to', label: say('reassign.to'), required: true, choices },
      { name: 'reason', label: say('reassign.reason') },
    ],
    toInput: ({ to, reason }: FieldValues) => ({ for: forOf(to), reason: String(reason) }),
    submit: say('reassign.submit'),
  };
}
