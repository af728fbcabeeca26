import type { Answer, RowOf } from '../client/operations';
import { useAll, useAnswer } from '../client/use-answer';
import { Alert, Badge } from '../patterns/alert';
import { CommandButton, CommandForm } from '../patterns/command';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import { inOrder } from './agenda-order';
import { useMyPart } from './my-part';
import { toneOf } from './outcome';
import { isOver } from './session-status';

type Session = Answer<'session'>;
type Item = RowOf<'listAgendaItems'>;
type Props = Readonly<{ session: Session; revision: string | undefined }>;

/** What a session deals with, and what may still be put on its agenda. */
export function Agenda({ session, revision }: Props) {
  const say = useTexts('committee');
  const may = useMay();
  const { sessionId } = session;
  const question = useAll('listAgendaItems', { sessionId });
  const body = useAnswer('body', { bodyId: session.bodyId });
  const partOf = useMyPart(body.data?.answer.seats ?? []);
  const changes = may('AddAgendaItem') && !isOver(session);
  return (
    <Section title={say('agenda')}>
      <div className="stack">
        <Answered question={question}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty title={say('agenda.empty')}>{say('agenda.empty.first')}</Empty>
            ) : (
              <ol className="plain-list stack">
                {inOrder(rows).map((item) => (
                  <AgendaEntry
                    key={item.itemId}
                    item={item}
                    part={partOf(item)}
                    changes={changes}
                  />
                ))}
              </ol>
            )
          }
        </Answered>
        {changes && question.data && (
          <AddItem session={session} items={question.data.answer.rows} revision={revision} />
        )}
        {session.status === 'CONVENED' && question.data && (
          <RemoveItem session={session} items={question.data.answer.rows} revision={revision} />
        )}
      </div>
    </Section>
  );
}

type EntryProps = Readonly<{ item: Item; part: readonly string[]; changes: boolean }>;

function AgendaEntry({ item, part, changes }: EntryProps) {
  const say = useTexts('committee');
  const { sessionId, itemId, title, paperId, paperVersion, results, cancelled } = item;
  return (
    <li className="card">
      <h3 className="kern-title">
        <To to={`/sessions/${sessionId}/items/${itemId}`}>
          {say('itemNumber', { number: itemId })} {title}
        </To>
      </h3>
      <p className="kern-body">
        <To to={`/papers/${paperId}`}>{say('paperVersion', { version: paperVersion })}</To>
        {part.map((capacity) => (
          <span key={capacity} className="muted">
            {' · '}
            {capacity}
          </span>
        ))}
      </p>
      {!cancelled && (
        <ul className="plain-list">
          {results.map(({ resolutionItem, competence, outcome, votes }) => (
            <li key={resolutionItem} className="kern-body">
              {say('resolutionItem', { number: resolutionItem })}: {say(`competence.${competence}`)}{' '}
              {outcome === undefined ? (
                <Badge tone="info">{say('open.result')}</Badge>
              ) : (
                <Badge tone={toneOf(outcome)}>
                  {say(`outcome.${outcome}`)}
                  {votes
                    ? ` (${say('votesShort', { yes: votes.yes, no: votes.no, abstain: votes.abstain })})`
                    : ''}
                </Badge>
              )}
            </li>
          ))}
        </ul>
      )}
      {changes && results.every(({ outcome }) => outcome === undefined) && (
        <NewerVersion item={item} />
      )}
    </li>
  );
}

/** The paper has been released in a newer version than the one on the agenda. */
function NewerVersion({ item }: Readonly<{ item: Item }>) {
  const say = useTexts('committee');
  const { sessionId, itemId, paperId, stepId, paperVersion } = item;
  const question = useAnswer('paper', { paperId });
  const version = question.data?.answer.releasedVersion ?? 0;
  if (version <= paperVersion) return null;
  return (
    <div className="actions no-print">
      <CommandButton command="AddAgendaItem" input={{ sessionId, itemId, paperId, stepId }}>
        {say('agenda.newVersion', { version })}
      </CommandButton>
    </div>
  );
}

type ItemsProps = Props & Readonly<{ items: readonly Item[] }>;

/** What stands on the agenda by mistake is taken off it again before the session. */
function RemoveItem({ session: { sessionId }, items, revision }: ItemsProps) {
  const say = useTexts('committee');
  const may = useMay();
  if (!may('RemoveAgendaItem') || items.length === 0) return null;
  const choices = inOrder(items).map(({ itemId, title }) => ({
    value: itemId,
    text: `${say('itemNumber', { number: itemId })} ${title}`,
  }));
  return (
    <details className="card card--soft no-print">
      <summary className="kern-title">{say('agenda.remove')}</summary>
      <CommandForm
        command="RemoveAgendaItem"
        fixed={{ sessionId }}
        revision={revision}
        fields={[
          { name: 'itemId', label: say('item'), required: true, choices },
          { name: 'reason', label: say('reason'), hint: say('agenda.remove.hint'), kind: 'lines' },
        ]}
        submit={say('agenda.remove')}
      >
        <p className="kern-body">
          <Explained>{say('agenda.remove.lead')}</Explained>
        </p>
      </CommandForm>
    </details>
  );
}

/** Only papers that wait for this body can be put on its agenda. */
function AddItem({ session, items, revision }: ItemsProps) {
  const say = useTexts('committee');
  const { sessionId, bodyId } = session;
  const last = Math.max(0, ...items.map(({ itemId }) => Number.parseInt(itemId, 10) || 0));
  const here = (paperId: string, stepId: string) =>
    items.some((item) => item.paperId === paperId && item.stepId === stepId);
  const question = useAll('listPapers', { status: 'RELEASED' });
  const waiting = question.data?.answer.rows.flatMap((paper) =>
    paper.chain
      .filter(
        (step) =>
          step.bodyId === bodyId &&
          (step.status === 'OPEN' || step.status === 'PENDING') &&
          !here(paper.id, step.stepId),
      )
      .slice(0, 1)
      .map((step) => ({ value: `${paper.id} ${step.stepId}`, text: paper.title })),
  );
  return (
    <details className="card card--soft no-print">
      <summary className="kern-title">{say('agenda.add')}</summary>
      {waiting?.length === 0 ? (
        <Alert tone="info" title={say('agenda.nothingWaits')}>
          <p className="kern-body">
            <Explained>{say('agenda.nothingWaits.text')}</Explained>
          </p>
        </Alert>
      ) : (
        <CommandForm
          command="AddAgendaItem"
          fixed={{ sessionId }}
          present={{ itemId: String(last + 1) }}
          revision={revision}
          fields={[
            { name: 'waiting', label: say('paper'), required: true, choices: waiting ?? [] },
            { name: 'itemId', label: say('item.number') },
          ]}
          toInput={({ waiting: chosen, itemId }: Readonly<Record<string, string>>) => {
            const [paperId = '', stepId = ''] = (chosen ?? '').split(' ');
            return { paperId, stepId, itemId: (itemId ?? '').trim() };
          }}
          submit={say('agenda.add')}
        />
      )}
    </details>
  );
}
