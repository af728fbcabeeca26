import type { ReactNode } from 'react';
import type { Answer } from '../client/operations';
import { Badge } from '../patterns/alert';
import { CommandButton } from '../patterns/command';
import { EventLink } from '../patterns/event-link';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { Table } from '../patterns/table';
import { useTexts } from '../texts/texts';

type Found = Answer<'Handover'>;

/** What a cycle hands to the next: as it would be now, or as it was when the next began. */
export function Handover({ found }: Readonly<{ found: Found }>) {
  const say = useTexts('cycle');
  const { inventory, openMeasures, consequences } = found.carriedOver ?? found.leaves;
  return (
    <Facts
      facts={[
        [
          say('handover.inventory'),
          inventory ? (
            <span key="inventory">
              <To to={`/inventory/snapshots/${inventory.snapshotId}`}>
                {say('handover.snapshot')}
              </To>
              {' – '}
              <EventLink event={inventory.frozenBy} />
            </span>
          ) : (
            say('handover.noInventory')
          ),
        ],
        [
          say('handover.measures', { count: openMeasures.length }),
          <OpenMeasures key="measures" measures={openMeasures} />,
        ],
        [
          say('handover.consequences', { count: consequences.length }),
          <Consequences key="consequences" found={found} consequences={consequences} />,
        ],
      ]}
    />
  );
}

type Left = Found['leaves'];

function OpenMeasures({ measures }: Readonly<{ measures: Left['openMeasures'] }>) {
  const say = useTexts('cycle');
  const words = useTexts('measure');
  return (
    <Lines none={say('handover.noMeasures')}>
      {measures.map(({ measureId, title, state }) => (
        <li key={measureId}>
          <To to={`/measures/${measureId}`}>{title}</To> ({words(`status.${state as 'DRAFT'}`)})
        </li>
      ))}
    </Lines>
  );
}

function Consequences({
  found,
  consequences,
}: Readonly<{ found: Found; consequences: Left['consequences'] }>) {
  const say = useTexts('cycle');
  const words = useTexts('evaluation');
  const titles = new Map(found.evaluations.map(({ id, title }) => [id, title]));
  return (
    <Lines none={say('handover.noConsequences')}>
      {consequences.map(({ evaluationId, judgement, consequence }) => (
        <li key={evaluationId}>
          <To to={`/evaluations/${evaluationId}`}>{titles.get(evaluationId) ?? evaluationId}</To>
          <span className="under muted">
            {words(`judgement.${judgement as 'PARTLY'}`)},{' '}
            {words(`consequence.${consequence as 'ADAPT'}`)}
          </span>
        </li>
      ))}
    </Lines>
  );
}

const Lines = ({ none, children }: Readonly<{ none: string; children: readonly ReactNode[] }>) =>
  children.length === 0 ? none : <ul className="plain-list">{children}</ul>;

/** Each evaluation, and whether the next cycle has it; one that was closed later is handed on here. */
export function HandedEvaluations({ found: { evaluations, next } }: Readonly<{ found: Found }>) {
  const say = useTexts('cycle');
  const words = useTexts('evaluation');
  if (!next || evaluations.length === 0) return null;
  return (
    <Table
      caption={say('handover.evaluations')}
      rows={evaluations}
      rowKey={({ id }) => id}
      rowsAsLists
      columns={[
        {
          key: 'title',
          name: say('handover.evaluation'),
          heading: true,
          cell: ({ id, title }) => <To to={`/evaluations/${id}`}>{title}</To>,
        },
        { key: 'state', name: say('col.state'), cell: ({ status }) => words(`status.${status}`) },
        {
          key: 'handed',
          name: say('handover'),
          cell: ({ id, status, carriedTo }) => {
            if (carriedTo !== undefined)
              return <Badge tone="success">{say('handover.done')}</Badge>;
            if (status !== 'CLOSED') return say('handover.whenClosed');
            return (
              <CommandButton
                command="CarryOverEvaluation"
                input={{ evaluationId: id, nextCycleId: next.cycleId }}
              >
                {say('handover.carryOver')}
              </CommandButton>
            );
          },
        },
      ]}
    />
  );
}
