import type { RowOf } from '../client/operations';
import { useCycleTitles, useStageName } from '../patterns/cycle-words';
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

/** The cycle a task belongs to, and its stage: what tells tasks of one name apart. */
export function usePlanning(): (task: TaskRow) => string {
  const say = useTexts('task');
  const cycle = useCycleTitles();
  const stageName = useStageName();
  return ({ cycleId = '', stage }) =>
    stage === undefined
      ? cycle(cycleId)
      : say('planning', { cycle: cycle(cycleId), stage: stageName(stage) });
}

/** The columns every list of tasks has. */
export function useTaskColumns(): readonly ColumnOf<TaskRow>[] {
  const say = useTexts('task');
  const formats = useFormats();
  const why = useWhyMine();
  const of = usePlanning();
  return [
    {
      key: 'title',
      name: say('task'),
      heading: true,
      cell: (task) => (
        <>
          <To to={addressOfTask(task.id)}>{formats.words(task.title)}</To>
          {task.cycleId !== undefined && <span className="block muted">{of(task)}</span>}
        </>
      ),
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
