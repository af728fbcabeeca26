import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { useCycleChoices } from '../patterns/choices';
import { Filters } from '../patterns/filters';
import { To, useAddress, useOfCycle } from '../patterns/links';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Register, Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import { rememberList } from './last-list';
import { useTaskColumns } from './task-list';

const VIEWS = ['mine', 'open', 'claimed', 'done'] as const;
type View = (typeof VIEWS)[number];

const STATUS = { open: 'OPEN', claimed: 'CLAIMED', done: 'COMPLETED' } as const;
const KINDS = ['STAGE', 'COMMITTEE', 'IMPLEMENTATION', 'GENERAL'] as const;

/** What waits for whom; the choice stands in the address. */
export default function TasksPage() {
  const say = useTexts('task');
  const [search] = useSearchParams();
  const address = useAddress();
  const may = useMay();
  const ofCycle = useOfCycle();
  const view = VIEWS.find((name) => name === search.get('view')) ?? 'mine';
  useEffect(() => rememberList(search.toString()), [search]);
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      crumbs={[]}
      actions={
        may('AssignTask') && (
          <To to={ofCycle('/tasks/new')} className="kern-btn kern-btn--primary">
            <span className="kern-label">{say('assign')}</span>
          </To>
        )
      }
    >
      <nav className="tabs" aria-label={say('views')}>
        <ul>
          {VIEWS.map((name) => (
            <li key={name}>
              <To to={address(`/tasks?view=${name}`)} className="tab" current={name === view}>
                {say(`view.${name}`)}
              </To>
            </li>
          ))}
        </ul>
      </nav>
      {view === 'mine' ? <Mine /> : <Others view={view} />}
    </Page>
  );
}

function Mine() {
  const say = useTexts('task');
  const columns = useTaskColumns();
  const question = useAnswer('MyTasks', {});
  return (
    <Answered question={question}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty title={say('none.mine')}>
            <p>{say('none.mine.text')}</p>
          </Empty>
        ) : (
          <Table
            rowsAsLists
            caption={say('caption.mine')}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
        )
      }
    </Answered>
  );
}

function Others({ view }: Readonly<{ view: Exclude<View, 'mine'> }>) {
  const say = useTexts('task');
  const columns = useTaskColumns();
  return (
    <>
      <Narrowed />
      <Register
        rowsAsLists
        query="Tasks"
        asked={{ status: STATUS[view] }}
        filters={['kind', 'cycleId']}
        presetSort={view === 'done' ? '-due' : 'due'}
        caption={say(`caption.${view}`)}
        columns={columns}
        rowKey={({ id }) => id}
        exports
        empty={
          <Empty title={say('none')}>
            <p>{say('none.text')}</p>
          </Empty>
        }
      />
    </>
  );
}

function Narrowed() {
  const say = useTexts('task');
  const cycles = useCycleChoices({ closed: true });
  return (
    <Filters
      filters={[
        {
          name: 'kind',
          label: say('kind'),
          all: say('kind.all'),
          choices: KINDS.map((value) => ({ value, text: say(`kind.${value}`) })),
        },
        {
          name: 'cycleId',
          label: say('cycle'),
          all: say('cycle.all'),
          choices: cycles,
        },
      ]}
    />
  );
}
