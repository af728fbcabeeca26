import type { Period, Place, Words } from '#calendar';
import type { Intent, LocalDate, Recorded, Role } from '#kernel';
import type { CycleView } from './stage';

type Asked = Readonly<{
  taskId: string;
  kind: 'STAGE' | 'COMMITTEE' | 'IMPLEMENTATION' | 'GENERAL';
  subject: Readonly<{ kind: 'CYCLE' | 'PAPER' | 'MEASURE' | 'SESSION'; id: string }>;
  for: Readonly<{ role: Role }>;
  title: Words;
  why: Words;
  source: string;
  stage?: string;
  dueOn?: LocalDate | undefined;
  /** A period instead of a day. */
  due?: Readonly<{ period: Period; from: LocalDate; place: Place }>;
  remind?: readonly number[];
}>;

/** A task of the cycle the event belongs to. */
export function openTask(event: Recorded, view: CycleView, { dueOn, ...asked }: Asked): Intent {
  const cycleId = view.cycleOf(event);
  return {
    type: 'OpenTask',
    data: {
      ...asked,
      ...(cycleId === undefined ? {} : { cycleId }),
      ...(dueOn === undefined ? {} : { dueOn }),
    },
  };
}

export const completeTask = ({ id, stream, type }: Recorded, taskId: string): Intent => ({
  type: 'CompleteTask',
  data: { taskId, provedBy: { eventId: id, stream, type } },
});

export const cancelTask = (taskId: string, reason: string): Intent => ({
  type: 'CancelTask',
  data: { taskId, reason },
});
