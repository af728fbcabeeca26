import { useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { EventLink } from '../patterns/event-link';
import { Explained } from '../patterns/explained';
import { useNames } from '../patterns/names';
import { Page, Section } from '../patterns/page';
import { PrintButton } from '../patterns/print-button';
import { Answered, Empty } from '../patterns/states';
import { Table } from '../patterns/table';
import { Term } from '../patterns/term';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useDemand } from './stages';

type Evidence = Answer<'Evidence'>;

/** Everything that proves something in a cycle, and every rule that was set aside. */
export default function EvidencePage() {
  const say = useTexts('cycle');
  const { cycleId = '' } = useParams();
  const question = useAnswer('Evidence', { cycleId });
  const cycle = useAnswer('Cycle', { cycleId });
  const formats = useFormats();
  const nameOf = (kind: string | undefined) => {
    const name = cycle.data?.answer.stages.find(({ stage }) => stage === kind)?.name;
    return name ? formats.words(name) : '–';
  };
  return (
    <Page
      title={say('evidence')}
      lead={say('evidence.lead')}
      crumbs={[
        { to: '/cycles', text: say('title') },
        { to: `/cycles/${cycleId}`, text: cycle.data?.answer.title ?? say('cycle') },
      ]}
      actions={<PrintButton />}
    >
      <Answered question={question}>
        {({ proofs, deviations }) => (
          <>
            <Proofs proofs={proofs} nameOf={nameOf} />
            <Deviations deviations={deviations} />
          </>
        )}
      </Answered>
    </Page>
  );
}

type ProofProps = Pick<Evidence, 'proofs'> &
  Readonly<{ nameOf: (stage: string | undefined) => string }>;

function Proofs({ proofs, nameOf }: ProofProps) {
  const say = useTexts('cycle');
  const formats = useFormats();
  const sorted = [...proofs].sort((a, b) => b.on.localeCompare(a.on));
  return (
    <Section title={say('evidence.proofs')}>
      <p className="kern-body muted">
        <Term name="evidence">{say('evidence.proof')}</Term>: {say('evidence.proofs.text')}
      </p>
      {sorted.length === 0 ? (
        <Empty title={say('evidence.none')}>{say('evidence.none.first')}</Empty>
      ) : (
        <Table
          rowsAsLists
          caption={say('evidence.proofs')}
          captionHidden
          rows={sorted}
          rowKey={({ proof, event }) => `${proof} ${event.eventId}`}
          columns={[
            {
              key: 'proof',
              name: say('evidence.what'),
              heading: true,
              cell: ({ proof }) => say(`proof.${proof}`),
            },
            { key: 'on', name: say('evidence.on'), cell: ({ on }) => formats.shortDay(on) },
            { key: 'stage', name: say('col.stage'), cell: ({ stage }) => nameOf(stage) },
            {
              key: 'event',
              name: say('duty.proof'),
              cell: ({ event }) => <EventLink event={event} />,
            },
            { key: 'state', name: say('gate.state'), cell: (proof) => <Stands proof={proof} /> },
          ]}
        />
      )}
    </Section>
  );
}

function Stands({ proof }: Readonly<{ proof: Evidence['proofs'][number] }>) {
  const say = useTexts('cycle');
  const { revoked, bearers, imported, takenOver } = proof;
  if (revoked)
    return (
      <>
        <Badge tone="danger">{say('evidence.revoked')}</Badge> <EventLink event={revoked} />
      </>
    );
  if (imported || takenOver) return <Badge tone="warning">{say('gate.TAKEN_OVER')}</Badge>;
  return bearers.length === 0 ? (
    <Badge tone="danger">{say('evidence.noBearer')}</Badge>
  ) : (
    <Badge tone="success">{say('evidence.stands')}</Badge>
  );
}

function Deviations({ deviations }: Pick<Evidence, 'deviations'>) {
  const say = useTexts('cycle');
  const nameOf = useNames();
  const demand = useDemand();
  return (
    <Section title={say('evidence.deviations')}>
      <p className="kern-body muted">
        <Term name="deviation">{say('evidence.deviation')}</Term>: {say('evidence.deviations.text')}
      </p>
      {deviations.length === 0 ? (
        <p className="kern-body">
          <Explained>{say('evidence.noDeviation')}</Explained>
        </p>
      ) : (
        <Table
          rowsAsLists
          caption={say('evidence.deviations')}
          captionHidden
          rows={deviations}
          rowKey={({ rule, event }) => `${rule} ${event.eventId}`}
          columns={[
            {
              key: 'rule',
              name: say('evidence.rule'),
              heading: true,
              cell: ({ rule }) => demand({ rule, title: { de: rule, en: rule } }),
            },
            {
              key: 'force',
              name: say('evidence.kind'),
              cell: ({ force }) => say(`deviation.${force}`),
            },
            { key: 'said', name: say('evidence.said'), cell: ({ said }) => said ?? '–' },
            { key: 'by', name: say('evidence.by'), cell: ({ by }) => nameOf(by) },
            {
              key: 'event',
              name: say('duty.proof'),
              cell: ({ event }) => <EventLink event={event} />,
            },
          ]}
        />
      )}
    </Section>
  );
}
