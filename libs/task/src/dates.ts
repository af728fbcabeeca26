import type { Dates, View } from '#shell';
import { inbox, type InboxRow } from './projections/inbox.projection';

/** Claimed by the caller, or waiting for them or one of their roles. */
const isMine = ({ caller }: View, { for: assignee, claimedBy, endedBy }: InboxRow): boolean => {
  if (claimedBy !== undefined) return claimedBy === caller.person;
  if ('person' in assignee) return assignee.person === caller.person;
  return (
    endedBy === caller.person ||
    ('role' in assignee && caller.roles.some((role) => role === assignee.role))
  );
};

const ENDED = ['COMPLETED', 'CANCELLED'];

/** Due days of one's own tasks. A task that is done is called off in the calendar. */
export const dates: Dates = {
  personal: (view) =>
    view.reads
      .all(inbox, {}, view.moment)
      .filter(({ row }) => isMine(view, row))
      .flatMap(({ id, row: { dueOn, title, why, status } }) =>
        dueOn === undefined
          ? []
          : [
              {
                stream: `task-${id}`,
                day: dueOn,
                title: { de: `Frist: ${title.de}`, en: `Due: ${title.en}` },
                text: why,
                page: `/tasks/${id}`,
                cancelled: ENDED.includes(status),
              },
            ],
      ),
};
