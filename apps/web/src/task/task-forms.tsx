import type { FieldValues } from 'react-hook-form';
import { useState } from 'react';
import { useAnswer } from '../client/use-answer';
import { CommandForm } from '../patterns/command';
import { Section } from '../patterns/page';
import { useNames } from '../patterns/person';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
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
        <p className="kern-body muted">{say('comments.none')}</p>
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

const STEPS = {
  followUp: 'SetFollowUp',
  reassign: 'ReassignTask',
  reschedule: 'RescheduleTask',
  cancel: 'CancelTask',
} as const;
type Step = keyof typeof STEPS;
const LABELS = {
  followUp: 'set.followUp',
  reassign: 'reassign',
  reschedule: 'reschedule',
  cancel: 'cancel',
} as const;

/** What is done less often, one form at a time. */
export function FurtherSteps({ task, revision }: Props) {
  const say = useTexts('task');
  const may = useMay();
  const [step, choose] = useState<Step>();
  const steps = (Object.keys(STEPS) as Step[]).filter((name) => may(STEPS[name]));
  if (steps.length === 0) return null;
  return (
    <div className="stack no-print">
      <h2 className="kern-heading-small">{say('more')}</h2>
      <div className="actions">
        {steps.map((name) => (
          <button
            key={name}
            type="button"
            className="kern-btn kern-btn--tertiary"
            aria-expanded={step === name}
            onClick={() => choose(step === name ? undefined : name)}
          >
            <span className="kern-label">{say(LABELS[name])}</span>
          </button>
        ))}
      </div>
      {step && (
        <StepForm step={step} task={task} revision={revision} close={() => choose(undefined)} />
      )}
    </div>
  );
}

type FormProps = Props & Readonly<{ step: Step; close: () => void }>;

function StepForm({ step, task, revision, close }: FormProps) {
  const say = useTexts('task');
  const common = {
    fixed: { taskId: task.id },
    revision,
    onDone: close,
    onCancel: close,
  };
  const reason = { name: 'reason', label: say('reassign.reason') };
  if (step === 'followUp')
    return (
      <CommandForm
        command="SetFollowUp"
        {...common}
        fields={[{ name: 'followUpOn', label: say('followUp.on') }]}
        submit={say('followUp.submit')}
      />
    );
  if (step === 'reschedule')
    return (
      <CommandForm
        command="RescheduleTask"
        {...common}
        fields={[{ name: 'dueOn', label: say('reschedule.on') }, reason]}
        submit={say('reschedule.submit')}
      />
    );
  if (step === 'cancel')
    return (
      <CommandForm
        command="CancelTask"
        {...common}
        fields={[reason]}
        submit={say('cancel.submit')}
      />
    );
  return <Reassign {...common} />;
}

const ROLES = [
  'planner',
  'headOfPlanning',
  'departmentHead',
  'minuteTaker',
  'chair',
  'committeeMember',
  'provider',
  'administrator',
] as const;

type ReassignProps = Readonly<{
  fixed: Readonly<{ taskId: string }>;
  revision: string | undefined;
  onDone: () => void;
  onCancel: () => void;
}>;

/** To a role or to a person, in one list. */
function Reassign(props: ReassignProps) {
  const say = useTexts('task');
  const roles = useTexts('patterns');
  const people = useAnswer('listPeople', { limit: 500 });
  const named = (people.data?.answer.rows ?? []).map(({ id, name }) => ({
    value: `person ${id}`,
    text: name,
  }));
  return (
    <CommandForm
      command="ReassignTask"
      {...props}
      fields={[
        {
          name: 'to',
          label: say('reassign.to'),
          required: true,
          choices: [
            ...ROLES.map((role) => ({
              value: `role ${role}`,
              text: say('reassign.role', { role: roles(`role.${role}`) }),
            })),
            ...named.sort((a, b) => a.text.localeCompare(b.text, 'de')),
          ],
        },
        { name: 'reason', label: say('reassign.reason') },
      ]}
      toInput={({ to, reason }: FieldValues) => {
        const [kind = '', value = ''] = String(to).split(' ');
        return { for: { [kind]: value }, reason: String(reason) };
      }}
      submit={say('reassign.submit')}
    />
  );
}
