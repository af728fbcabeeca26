import { Rejection, ROLES, type Role } from '#kernel';
import { Id, OneOf, Optional, Text } from '#shell';
import { SUBJECTS, type Assignee, type Subject } from '../domain/task.events';

/** For whom: exactly one of the three. */
export class AssigneeDto {
  @Optional()
  @OneOf(ROLES)
  readonly role?: Role;

  @Optional()
  @Id()
  readonly seatId?: string;

  @Optional()
  @Id()
  readonly person?: string;
}

/** @throws Rejection TASK_FOR_ONE */
export function assignee({ role, seatId, person }: AssigneeDto): Assignee {
  const given: Assignee[] = [
    ...(role === undefined ? [] : [{ role }]),
    ...(seatId === undefined ? [] : [{ seatId }]),
    ...(person === undefined ? [] : [{ person }]),
  ];
  const [only, further] = given;
  if (only === undefined || further !== undefined)
    throw new Rejection('TASK_FOR_ONE', { at: '/for', value: String(given.length) });
  return only;
}

export class TaskSubjectDto {
  @OneOf(SUBJECTS)
  readonly kind!: Subject['kind'];

  @Id()
  readonly id!: string;
}

/** Why something is set aside, moved or handed on. */
export class TaskReasonDto {
  @Text(2000, 3)
  readonly reason!: string;
}
