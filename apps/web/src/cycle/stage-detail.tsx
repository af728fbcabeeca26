import { Alert, Badge, type Tone } from '../patterns/alert';
import { CommandButton, CommandForm } from '../patterns/command';
import { typedDay } from '../patterns/dates';
import { EventLinks } from '../patterns/event-link';
import { Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { missingOf, StageBadge, useDemand, type Gate, type Stage } from './stages';

const TONES: Readonly<Record<Gate['state'], Tone>> = {
  PROVED: 'success',
  MISSING: 'danger',
  TAKEN_OVER: 'warning',
};

type Props = Readonly<{
  cycleId: string;
  stage: Stage;
  /** Names of stages by their kinds. */
  nameOf: (stage: string) => string;
  running: boolean;
  revision: string | undefined;
}>;

/** One stage: what its gate demands, what proves it, what may be done. */
export function StageDetail({ cycleId, stage, nameOf, running, revision }: Props) {
  const say = useTexts('cycle');
  const demand = useDemand();
  const name = nameOf(stage.stage);
  return (
    <details className="stage-detail" id={stage.stage} open={stage.status === 'OPEN'}>
      <summary>
        <h3 className="kern-heading-medium">{name}</h3>
        <StageBadge status={stage.status} />
      </summary>
      <div className="stack">
        {stage.flags.length > 0 && <Alert tone="warning" title={say('flags')} />}
        {stage.reopened > 0 && (
          <p className="kern-body">
            {say('reopened', { count: stage.reopened })}.{' '}
            {stage.reason !== undefined && say('reopened.why', { reason: stage.reason })}
          </p>
        )}
        {stage.gates.length > 0 && (
          <Table
            caption={say('gate.caption', { stage: name })}
            captionHidden
            rows={stage.gates}
            rowKey={({ rule }) => rule}
            columns={[
              {
                key: 'gate',
                name: say('gate'),
                heading: true,
                cell: demand,
              },
              { key: 'source', name: say('gate.source'), cell: ({ source }) => source },
              { key: 'state', name: say('gate.state'), cell: (gate) => <GateState gate={gate} /> },
              {
                key: 'proof',
                name: say('gate.proof'),
                cell: (gate) => <Proof gate={gate} stage={stage} />,
              },
            ]}
          />
        )}
        {running && (
          <>
            <Actions cycleId={cycleId} stage={stage} nameOf={nameOf} revision={revision} />
            <PlanStage cycleId={cycleId} stage={stage} revision={revision} />
          </>
        )}
      </div>
    </details>
  );
}

function GateState({ gate: { state, force } }: Readonly<{ gate: Gate }>) {
  const say = useTexts('cycle');
  if (state === 'MISSING' && force === 'W')
    return <Badge tone="warning">{say('gate.MISSING.W')}</Badge>;
  return (
    <Badge tone={TONES[state]}>
      {say(state === 'MISSING' ? 'gate.MISSING.E' : `gate.${state}`)}
    </Badge>
  );
}

function Proof({ gate, stage }: Readonly<{ gate: Gate; stage: Stage }>) {
  const say = useTexts('cycle');
  const formats = useFormats();
  const override = stage.closing?.overrides.find(({ rule }) => rule === gate.rule);
  if (override) return <>{say('gate.overridden', { reason: override.reason })}</>;
  if (gate.proofs.length > 0) return <EventLinks events={gate.proofs} />;
  return <>{gate.state === 'PROVED' ? '–' : formats.words(gate.wayOut)}</>;
}

type ActionProps = Omit<Props, 'running'>;

function Actions({ cycleId, stage, nameOf, revision }: ActionProps) {
  const say = useTexts('cycle');
  const formats = useFormats();
  const may = useMay();
  if (stage.status === 'PENDING')
    return (
      <div className="actions">
        <CommandButton
          command="OpenStage"
          input={{ cycleId, stage: stage.stage }}
          ifMatch={revision}
        >
          {say('open')}
        </CommandButton>
      </div>
    );
  if (stage.status !== 'OPEN' || !may('CloseStage')) return null;
  const missing = missingOf(stage);
  if (stage.waitsFor.length > 0)
    return (
      <p className="kern-body">
        {say('waitsFor', { stages: formats.list(stage.waitsFor.map(nameOf)) })}
      </p>
    );
  if (missing.some(({ force }) => force === 'E'))
    return (
      <Alert tone="info" title={say('close.blocked')}>
        <p className="kern-body">{say('close.blocked.text')}</p>
      </Alert>
    );
  if (missing.length === 0)
    return (
      <div className="actions">
        <CommandButton
          command="CloseStage"
          kind="primary"
          input={{ cycleId, stage: stage.stage }}
          ifMatch={revision}
        >
          {say('close')}
        </CommandButton>
      </div>
    );
  return <CloseWithReasons cycleId={cycleId} stage={stage} missing={missing} revision={revision} />;
}

type ReasonProps = Readonly<{
  cycleId: string;
  stage: Stage;
  missing: readonly Gate[];
  revision: string | undefined;
}>;

/** What yields to a reason is set aside with one, rule by rule. */
function CloseWithReasons({ cycleId, stage, missing, revision }: ReasonProps) {
  const say = useTexts('cycle');
  const demand = useDemand();
  return (
    <>
      <p className="kern-body">{say('close.override')}</p>
      <CommandForm
        command="CloseStage"
        fixed={{ cycleId, stage: stage.stage }}
        revision={revision}
        fields={missing.map(({ rule, title }) => ({
          name: rule,
          label: say('override.reason', { gate: demand({ rule, title }) }),
          kind: 'lines' as const,
          required: true,
        }))}
        toInput={(values) => ({
          overrides: missing.map(({ rule }) => ({ rule, reason: String(values[rule]) })),
        })}
        submit={say('close')}
      />
    </>
  );
}

/** When a stage is meant to run. */
function PlanStage({ cycleId, stage, revision }: Omit<ReasonProps, 'missing'>) {
  const say = useTexts('cycle');
  const may = useMay();
  if (!may('PlanStage') || stage.status === 'CLOSED' || stage.status === 'TAKEN_OVER') return null;
  const { planned } = stage;
  return (
    <details className="more no-print">
      <summary>{say('plan.stage')}</summary>
      <CommandForm
        command="PlanStage"
        fixed={{ cycleId, stage: stage.stage }}
        revision={revision}
        present={planned ? { from: typedDay(planned.from), to: typedDay(planned.to) } : {}}
        fields={[
          { name: 'from', label: say('plan.from') },
          { name: 'to', label: say('plan.to') },
        ]}
        submit={say('plan.save')}
      />
    </details>
  );
}
