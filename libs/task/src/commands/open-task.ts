import { LAENDER, type Period, type Place, type Words } from '#calendar';
import type { Instant, LocalDate } from '#kernel';
import { Day, defineCommand, Id, One, OneOf, Optional, Text } from '#shell';
import { IsArray, IsInt, IsObject, IsString } from 'class-validator';
import { tasks } from '../domain/task.decider';
import { TASK_KINDS, type TaskKind } from '../domain/task.events';
import { assignee, AssigneeDto, TaskSubjectDto } from './dto';

export class TaskWordsDto implements Words {
  @Text(1000)
  readonly de!: string;

  @Text(1000)
  readonly en!: string;
}

export class TaskPlaceDto {
  @OneOf(LAENDER)
  readonly land!: Place['land'];

  @Optional()
  @IsArray()
  readonly municipal?: LocalDate[];
}

export class TaskDueDto {
  /** A period of the calendar. */
  @IsObject()
  readonly period!: Period;

  /** A day, or an instant where hours are counted. */
  @IsString()
  readonly from!: LocalDate | Instant;

  @One(() => TaskPlaceDto)
  readonly place!: TaskPlaceDto;
}

/** What a reaction asks for. */
export class OpenTaskDto {
  @Id()
  readonly taskId!: string;

  @OneOf(TASK_KINDS)
  readonly kind!: TaskKind;

  @One(() => TaskSubjectDto)
  readonly subject!: TaskSubjectDto;

  @One(() => TaskWordsDto)
  readonly title!: TaskWordsDto;

  @One(() => TaskWordsDto)
  readonly why!: TaskWordsDto;

  @Optional()
  @Text(200)
  readonly source?: string;

  @One(() => AssigneeDto)
  readonly for!: AssigneeDto;

  @Optional()
  @Id()
  readonly cycleId?: string;

  @Optional()
  @Id()
  readonly stage?: string;

  @Optional()
  @One(() => TaskDueDto)
  readonly due?: TaskDueDto;

  /** A day that is set already. */
  @Optional()
  @Day()
  readonly dueOn?: LocalDate;

  /** Reminders, in days from the due date; negative before it. */
  @Optional()
  @IsArray()
  @IsInt({ each: true })
  readonly remind?: number[];
}

/** The id is given by who asks, so that what completes the task can name it. */
export const OpenTaskCommand = defineCommand({
  type: 'OpenTask',
  category: tasks,
  shape: OpenTaskDto,
  allow: ['system'],
  target: ({ taskId }) => taskId,
  prepare: ({ due, dueOn, ...input }) => ({
    ...input,
    for: assignee(input.for),
    ...(due ? { due: { period: due.period, from: due.from, place: placeOf(due.place) } } : {}),
    ...(dueOn === undefined ? {} : { due: { on: dueOn } }),
  }),
  summary: { de: 'Aufgabe aus dem Verfahren öffnen', en: 'Open a task the process asks for' },
});

const placeOf = ({ land, municipal }: TaskPlaceDto): Place => ({
  land,
  ...(municipal ? { municipal } : {}),
});

/** Body of `POST /tasks`. */
export class AssignTaskDto {
  @One(() => TaskSubjectDto)
  readonly subject!: TaskSubjectDto;

  @Text(200)
  readonly title!: string;

  @Text(2000)
  readonly why!: string;

  @One(() => AssigneeDto)
  readonly for!: AssigneeDto;

  @Optional()
  @Id()
  readonly cycleId?: string;

  @Optional()
  @Id()
  readonly stage?: string;

  @Optional()
  @Day()
  readonly dueOn?: LocalDate;
}

export const AssignTaskCommand = defineCommand({
  type: 'AssignTask',
  category: tasks,
  shape: AssignTaskDto,
  route: 'POST /tasks',
  allow: ['planner', 'headOfPlanning', 'departmentHead', 'chair', 'minuteTaker', 'administrator'],
  target: 'new',
  prepare: ({ dueOn, ...input }, { id }) => ({
    ...input,
    taskId: id,
    for: assignee(input.for),
    ...(dueOn === undefined ? {} : { due: { on: dueOn } }),
  }),
  summary: { de: 'Aufgabe erteilen', en: 'Assign a task' },
});
