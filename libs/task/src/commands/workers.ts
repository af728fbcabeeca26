import type { Grant } from '#kernel';

/** Everyone for whom something can wait. An auditor changes nothing. */
export const WORKERS: readonly Grant[] = [
  'planner',
  'headOfPlanning',
  'departmentHead',
  'committeeMember',
  'chair',
  'minuteTaker',
  'provider',
  'administrator',
];

/** Who may move the work of others. */
export const LEADERS: readonly Grant[] = ['headOfPlanning', 'departmentHead', 'administrator'];
