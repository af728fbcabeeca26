import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { To, useAddress } from '../patterns/links';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Register, Table } from '../patterns/table';
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
  const view = VIEWS.find((name) => name === search.get('view')) ?? 'mine';
  useEffect(() => rememberList(search.toString()), [search]);
  return (
    <Page title={say('title')} lead={say('lead')} crumbs={[]}>
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
      <Filters />
      <Register
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

function Filters() {
  const say = useTexts('task');
  const [search, setSearch] = useSearchParams();
  const cycles = useAnswer('Cycles', { limit: 500 });
  const choose = (name: string, value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value === '') next.delete(name);
      else next.set(name, value);
      next.delete('after');
      return next;
    });
  return (
    <div className="filters no-print">
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="kind">
          {say('kind')}
        </label>
        <div className="kern-form-input__select-wrapper">
          <select
            id="kind"
            className="kern-form-input__select"
            value={search.get('kind') ?? ''}
            onChange={({ target }) => choose('kind', target.value)}
          >
            <option value="">{say('kind.all')}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="cycle">
          {say('cycle')}
        </label>
        <div className="kern-form-input__select-wrapper">
          <select
            id="cycle"
            className="kern-form-input__select"
            value={search.get('cycleId') ?? ''}
            onChange={({ target }) => choose('cycleId', target.value)}
          >
            <option value="">{say('cycle.all')}</option>
            {cycles.data?.answer.rows.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
      </div>
    </div>
  );
}
