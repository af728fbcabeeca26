import { useAnswer } from '../client/use-answer';
import { Alert, Badge, type Tone } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { knows, useTexts } from '../texts/texts';
import type { Deadlines, Queue, Status } from './answers';
import { DeadlineTable } from './deadline-table';

/** On the command line of the installation. */
const RETRY = 'jahresring queue retry';

/** How the machinery stands: what runs, what waits, what was given up, which terms are open. */
export default function OperationsPage() {
  const say = useTexts('operations');
  const may = useMay();
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <>
          {may('ReadMail') && (
            <To to="/operations/mail" className="kern-btn kern-btn--tertiary">
              <span className="kern-label">{say('mail')}</span>
            </To>
          )}
          {may('ReadLog') && (
            <To to="/log" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{say('log')}</span>
            </To>
          )}
        </>
      }
    >
      <QueueSection />
      <OpenDeadlines />
      <StatusSection />
    </Page>
  );
}

function QueueSection() {
  const say = useTexts('operations');
  const { number, instant } = useFormats();
  const question = useAnswer('ReadQueue', {});
  return (
    <Section title={say('queue')}>
      <Answered question={question}>
        {(answer) => {
          const queue = answer as Queue;
          const ok = queue.state === 'ok';
          return (
            <>
              <Facts
                facts={[
                  [
                    say('state'),
                    <Badge key="s" tone={ok ? 'success' : 'danger'}>
                      {say(ok ? 'state.ok' : 'state.degraded')}
                    </Badge>,
                  ],
                  queue.reason !== undefined && [say('reason'), queue.reason],
                  [say('waiting'), number(queue.waiting)],
                  [say('active'), number(queue.active)],
                  [say('delayed'), number(queue.delayed)],
                  [say('gaveUp'), number(queue.gaveUp.length)],
                ]}
              />
              {queue.gaveUp.length > 0 && (
                <>
                  <Table
                    rowsAsLists
                    caption={say('gaveUp.caption')}
                    rows={queue.gaveUp}
                    rowKey={({ kind, id }) => `${kind} ${id}`}
                    columns={[
                      {
                        key: 'job',
                        name: say('job'),
                        heading: true,
                        cell: ({ kind, id }) => (
                          <>
                            {knows('operations', `job.${kind}`)
                              ? say(`job.${kind as 'reaction'}`)
                              : kind}
                            : <code>{id}</code>
                          </>
                        ),
                      },
                      { key: 'reason', name: say('reason'), cell: ({ reason }) => reason },
                      {
                        key: 'attempts',
                        name: say('attempts'),
                        numeric: true,
                        cell: ({ attempts }) => number(attempts),
                      },
                      {
                        key: 'at',
                        name: say('failedAt'),
                        cell: ({ failedAt }) => instant(failedAt),
                      },
                    ]}
                  />
                  <p className="kern-body">
                    {say('gaveUp.retry')} <code>{RETRY}</code>
                  </p>
                </>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

function OpenDeadlines() {
  const say = useTexts('operations');
  const question = useAnswer('ReadDeadlines', {});
  return (
    <Section
      title={say('deadlines')}
      aside={<To to="/operations/deadlines">{say('deadlines.all')}</To>}
    >
      <p className="kern-body">
        <Explained>{say('deadlines.text')}</Explained>
      </p>
      <Answered question={question}>
        {(answer) => {
          const open = (answer as Deadlines).rows.filter(({ state }) => state === 'open');
          return open.length === 0 ? (
            <p className="kern-body muted">
              <Explained>{say('deadlines.none')}</Explained>
            </p>
          ) : (
            <DeadlineTable caption={say('deadlines.open')} rows={open} />
          );
        }}
      </Answered>
    </Section>
  );
}

const TONES: Readonly<Record<string, Tone | undefined>> = {
  live: 'success',
  waiting: 'info',
  stopped: 'danger',
};

function StatusSection() {
  const say = useTexts('operations');
  const { number } = useFormats();
  const question = useAnswer('ReadStatus', {});
  const stateOf = (state: string) => (
    <Badge tone={TONES[state] ?? 'warning'}>
      {knows('operations', `part.${state}`) ? say(`part.${state as 'live'}`) : state}
    </Badge>
  );
  return (
    <Section title={say('status')}>
      <Answered question={question}>
        {(answer) => {
          const { head, reader } = answer as Status;
          if (!reader)
            return (
              <p className="kern-body">
                <Explained>{say('status.none')}</Explained>
              </p>
            );
          const parts = [
            ...reader.readModels.map((part) => ({ ...part, kind: 'readModel' as const })),
            ...reader.reactions.map((part) => ({ ...part, kind: 'reaction' as const })),
          ];
          return (
            <div className="stack">
              <Facts
                facts={[
                  [say('head'), number(head)],
                  [say('reader'), stateOf(reader.reader.state)],
                ]}
              />
              {reader.degraded.length === 0 ? (
                <Alert tone="success" title={say('degraded.none')} />
              ) : (
                <Alert tone="danger" title={say('degraded', { count: reader.degraded.length })}>
                  <ul className="kern-body">
                    {reader.degraded.map(({ kind, name, reason }) => (
                      <li key={`${kind} ${name}`}>
                        <code>{name}</code>: {reason}
                      </li>
                    ))}
                  </ul>
                </Alert>
              )}
              <details className="card card--soft">
                <summary className="kern-title">{say('parts', { count: parts.length })}</summary>
                <Table
                  rowsAsLists
                  caption={say('parts.caption')}
                  captionHidden
                  rows={parts}
                  rowKey={({ kind, name }) => `${kind} ${name}`}
                  columns={[
                    {
                      key: 'name',
                      name: say('part'),
                      heading: true,
                      cell: ({ name }) => <code>{name}</code>,
                    },
                    {
                      key: 'kind',
                      name: say('part.kind'),
                      cell: ({ kind }) => say(`kind.${kind}`),
                    },
                    { key: 'state', name: say('state'), cell: ({ state }) => stateOf(state) },
                    {
                      key: 'behind',
                      name: say('part.behind'),
                      numeric: true,
                      cell: (part) =>
                        number('pending' in part ? part.pending : Number(head) - part.events),
                    },
                  ]}
                />
              </details>
            </div>
          );
        }}
      </Answered>
    </Section>
  );
}
