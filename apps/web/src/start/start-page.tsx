import { useAnswer } from '../client/use-answer';
import { Due } from '../patterns/due';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Table } from '../patterns/table';
import { useMay, useMe } from '../shell/me';
import { addressOfTask, useTaskColumns } from '../task/task-list';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { AskedOfProvider } from './asked-of-provider';
import { ChangedSince } from './changed-since';
import { ForAudit } from './for-audit';
import { RunningCycles } from './running-cycles';

/** What waits for me, where the cycles stand, what falls due, what changed since I was here. */
export default function StartPage() {
  const say = useTexts('start');
  const me = useMe();
  const may = useMay();
  return (
    <Page title={say('hello', { name: me.name ?? me.person })}>
      <div className="columns">
        <div>
          {me.providerId !== undefined && <AskedOfProvider providerId={me.providerId} />}
          {may('ReadLog') && !may('ClaimTask') && <ForAudit />}
          {may('MyTasks') && (may('ClaimTask') || !may('ReadLog')) && <MyTasks />}
          {may('Cycle') && <RunningCycles />}
        </div>
        <div>
          {may('Upcoming') && <Upcoming />}
          {may('GetStory') && <ChangedSince />}
        </div>
      </div>
    </Page>
  );
}

/** Shown here at most. */
const SHOWN = 8;

function MyTasks() {
  const say = useTexts('start');
  const tasks = useTexts('task');
  const columns = useTaskColumns();
  const question = useAnswer('MyTasks', {});
  return (
    <Section title={say('tasks')} aside={<To to="/tasks">{say('tasks.all')}</To>}>
      <Answered question={question}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={tasks('none.mine')}>
              <p>{tasks('none.mine.text')}</p>
            </Empty>
          ) : (
            <Table
              caption={say('tasks.caption')}
              rowsAsLists
              captionHidden
              columns={columns.filter(({ key }) => key !== 'status')}
              rows={rows.slice(0, SHOWN)}
              rowKey={({ id }) => id}
            />
          )
        }
      </Answered>
    </Section>
  );
}

const PLACES: Readonly<Record<string, (id: string) => string>> = {
  task: addressOfTask,
  snapshot: (id) => `/inventory/snapshots/${id}`,
  cycle: (id) => `/cycles/${id}`,
  session: (id) => `/sessions/${id}`,
  measure: (id) => `/measures/${id}`,
};

function Upcoming() {
  const say = useTexts('start');
  const formats = useFormats();
  const question = useAnswer('Upcoming', {});
  return (
    <Section title={say('upcoming')}>
      <Answered question={question}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="kern-body muted">
              <Explained>{say('upcoming.none')}</Explained>
            </p>
          ) : (
            <ul className="upcoming">
              {rows.slice(0, 2 * SHOWN).map(({ kind, on, title, subject, businessDaysLeft }) => (
                <li key={`${kind} ${subject.id} ${on}`}>
                  <Due on={on} businessDaysLeft={businessDaysLeft} />
                  <span>
                    <To to={PLACES[subject.kind]?.(subject.id) ?? '/'}>{formats.words(title)}</To>{' '}
                    <span className="muted">{say(`upcoming.${kind}`)}</span>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Section>
  );
}
