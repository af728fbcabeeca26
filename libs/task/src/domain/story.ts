import type { StoryTemplates } from '#kernel';

export const story: StoryTemplates = {
  TaskOpened: {
    de: 'Eine Aufgabe wartet: {title.de}',
    en: 'A task is waiting: {title.en}',
  },
  TaskClaimed: {
    de: '{actor} hat eine Aufgabe übernommen.',
    en: '{actor} claimed a task.',
  },
  TaskReleased: {
    de: '{actor} hat eine Aufgabe zurückgegeben.',
    en: '{actor} released a task.',
  },
  TaskReassigned: {
    de: '{actor} hat eine Aufgabe neu zugewiesen: {reason}',
    en: '{actor} reassigned a task: {reason}',
  },
  TaskRescheduled: {
    de: '{actor} hat eine Frist auf den {dueOn} verlegt: {reason}',
    en: '{actor} moved a due date to {dueOn}: {reason}',
  },
  TaskFollowUpSet: {
    de: '{actor} hat eine Aufgabe auf Wiedervorlage am {followUpOn} gelegt.',
    en: '{actor} set a follow-up of a task on {followUpOn}.',
  },
  TaskCommented: {
    de: '{actor} hat eine Aufgabe kommentiert.',
    en: '{actor} commented on a task.',
  },
  TaskCompleted: {
    de: 'Eine Aufgabe ist erledigt ({actor}).',
    en: 'A task is completed ({actor}).',
  },
  TaskCancelled: {
    de: 'Eine Aufgabe ist entfallen: {reason}',
    en: 'A task was cancelled: {reason}',
  },
  TaskReminded: {
    de: 'An eine Aufgabe wurde erinnert; sie ist bis {dueOn} zu erledigen.',
    en: 'A reminder of a task was due; it is to be done by {dueOn}.',
  },
  TaskOverdue: {
    de: 'Eine Aufgabe war bis {dueOn} zu erledigen und ist überfällig.',
    en: 'A task was due by {dueOn} and is overdue.',
  },
};
