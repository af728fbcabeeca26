import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { Alert, Badge, type Tone } from '../patterns/alert';
import { CommandButton, CommandForm } from '../patterns/command';
import { typedDay } from '../patterns/dates';
import { EventLinks } from '../patterns/event-link';
import { Explained } from '../patterns/explained';
import { Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { unbroken } from '../texts/unbroken';
import { isClear, missingOf, StageBadge, useDemand, type Gate, type Stage } from './stages';
import { WayTo } from './ways';

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
  /** It is what is to be done next. */
  unfolded: boolean;
  revision: string | undefined;
}>;

/** Whether a part of the page is open: at first where it is next, and when an address leads to it. */
function useUnfolded(id: string, atFirst: boolean) {
  const { hash } = useLocation();
  const asked = hash === `#${id}`;
  const [open, unfold] = useState(atFirst || asked);
  useEffect(() => {
    if (!asked) return;
    unfold(true);
    document.getElementById(id)?.scrollIntoView();
  }, [asked, id]);
  useEffect(() => {
    if (atFirst) unfold(true);
  }, [atFirst]);
  return [open, unfold] as const;
}

/** One stage: what its gate demands, what proves it, what may be done. */
export function StageDetail({ cycleId, stage, nameOf, running, unfolded, revision }: Props) {
  const say = useTexts('cycle');
  const demand = useDemand();
  const name = nameOf(stage.stage);
  const [open, unfold] = useUnfolded(stage.stage, unfolded);
  return (
    <details
      className="stage-detail"
      id={stage.stage}
      open={open}
      onToggle={({ currentTarget }) => unfold(currentTarget.open)}
    >
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
            rowsAsLists
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
              { key: 'source', name: say('gate.source'), cell: ({ source }) => unbroken(source) },
              { key: 'state', name: say('gate.state'), cell: (gate) => <GateState gate={gate} /> },
              {
                key: 'proof',
                name: say('gate.proof'),
                cell: (gate) => <Proof gate={gate} stage={stage} cycleId={cycleId} />,
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

function GateState({ gate }: Readonly<{ gate: Gate }>) {
  const say = useTexts('cycle');
  const { state, force } = gate;
  if (isClear(gate)) return <span className="muted">{say('gate.clear')}</span>;
  if (state === 'MISSING' && force === 'W')
    return <Badge tone="warning">{say('gate.MISSING.W')}</Badge>;
  return (
    <Badge tone={TONES[state]}>
      {say(state === 'MISSING' ? 'gate.MISSING.E' : `gate.${state}`)}
    </Badge>
  );
}

type ProofProps = Readonly<{ gate: Gate; stage: Stage; cycleId: string }>;

function Proof({ gate, stage, cycleId }: ProofProps) {
  const say = useTexts('cycle');
  const formats = useFormats();
  const override = stage.closing?.overrides.find(({ rule }) => rule === gate.rule);
  if (override) return <>{say('gate.overridden', { reason: override.reason })}</>;
  if (gate.proofs.length > 0) return <EventLinks events={gate.proofs} />;
  if (gate.state === 'PROVED') return <>{say('gate.clear.text')}</>;
  return (
    <>
      {formats.words(gate.wayOut)}
      <WayTo rule={gate.rule} cycleId={cycleId} stage={stage.stage} />
    </>
  );
}

type ActionProps = Omit<Props, 'running' | 'unfolded'>;

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
        <Explained>
          {say('waitsFor', { stages: formats.list(stage.waitsFor.map(nameOf)) })}
        </Explained>
      </p>
    );
  if (missing.some(({ force }) => force === 'E'))
    return (
      <Alert tone="info" title={say('close.blocked')}>
        <p className="kern-body">
          <Explained>{say('close.blocked.text')}</Explained>
        </p>
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
      <p className="kern-body">
        <Explained>{say('close.override')}</Explained>
      </p>
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
