import { Badge } from '../patterns/alert';
import { To } from '../patterns/links';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { knows, useTexts } from '../texts/texts';
import type { Deadline } from './answers';

/** What a deadline asks for, in words; one without words keeps its name. */
export function useDeadlineWords(): (name: string) => string {
  const say = useTexts('operations');
  return (name) =>
    knows('operations', `deadline.${name}`) ? say(`deadline.${name as 'task-overdue'}`) : name;
}

/** Terms, and how each was computed one press away. */
export function DeadlineTable({
  caption,
  rows,
}: Readonly<{ caption: string; rows: readonly Deadline[] }>) {
  const say = useTexts('operations');
  const { instant } = useFormats();
  const wordsOf = useDeadlineWords();
  return (
    <Table
      rowsAsLists
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ name, id }) => `${name} ${id}`}
      columns={[
        {
          key: 'name',
          name: say('deadline'),
          heading: true,
          cell: ({ name, id }) => (
            <To to={`/operations/deadlines/${encodeURIComponent(id)}`}>{wordsOf(name)}</To>
          ),
        },
        { key: 'due', name: say('dueAt'), cell: ({ dueAt }) => instant(dueAt) },
        {
          key: 'state',
          name: say('state'),
          cell: ({ state }) => (
            <Badge tone={state === 'open' ? 'info' : 'success'}>
              {say(`deadline.state.${state}`)}
            </Badge>
          ),
        },
        {
          key: 'of',
          name: say('deadline.of'),
          cell: ({ id }) => (
            <To to={`/timeline/${encodeURIComponent(/^[^/.]+/.exec(id)?.[0] ?? id)}`}>
              {say('deadline.story')}
            </To>
          ),
        },
      ]}
    />
  );
}
