import type { RowOf } from '../client/operations';
import { Due } from '../patterns/due';
import { To } from '../patterns/links';
import { useNames } from '../patterns/names';
import type { ColumnOf } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

export type TaskRow = RowOf<'Tasks'>;

/** Ids of tasks hold dots and are safe in an address. */
export const addressOfTask = (id: string): string => `/tasks/${encodeURIComponent(id)}`;

export const isDone = ({ status }: Pick<TaskRow, 'status'>): boolean =>
  status === 'COMPLETED' || status === 'CANCELLED';

/** For whom a task waits, in words. */
export function useAssignee(): (assignee: TaskRow['for']) => string {
  const say = useTexts('task');
  const roles = useTexts('patterns');
  const names = useNames();
  return (assignee) => {
    if ('role' in assignee) return roles(`role.${assignee.role}`);
    return 'person' in assignee
      ? names(assignee.person)
      : say('for.seat', { seat: assignee.seatId });
  };
}

/** Why a task waits for the reader. */
export function useWhyMine(): (task: TaskRow) => string {
  const say = useTexts('task');
  const roles = useTexts('patterns');
  const assignee = useAssignee();
  return ({ whyMine, for: given }) => {
    if (whyMine === undefined) return assignee(given);
    if (whyMine !== 'ROLE' || !('role' in given)) return say(`why.${whyMine}`);
    return say('why.ROLE', { role: roles(`role.${given.role}`) });
  };
}

/** The columns every list of tasks has. */
export function useTaskColumns(): readonly ColumnOf<TaskRow>[] {
  const say = useTexts('task');
  const formats = useFormats();
  const why = useWhyMine();
  return [
    {
      key: 'title',
      name: say('task'),
      heading: true,
      cell: ({ id, title }) => <To to={addressOfTask(id)}>{formats.words(title)}</To>,
    },
    {
      key: 'due',
      name: say('due'),
      sort: 'due',
      cell: (task) =>
        task.dueOn === undefined ? (
          <span className="muted">{say('due.none')}</span>
        ) : (
          <Due on={task.dueOn} businessDaysLeft={task.businessDaysLeft} done={isDone(task)} />
        ),
    },
    { key: 'why', name: say('why'), cell: why },
    {
      key: 'status',
      name: say('status'),
      sort: 'status',
      cell: ({ status }) => say(`status.${status}`),
    },
  ];
}
