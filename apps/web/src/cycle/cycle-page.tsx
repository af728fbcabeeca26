import { useParams } from 'react-router';
import { useAll, useAnswer } from '../client/use-answer';
import { Attachments } from '../patterns/attachments';
import { CommandButton } from '../patterns/command';
import { useCycleTitles } from '../patterns/cycle-words';
import { Facts } from '../patterns/facts';
import { StoryLink, To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { RoomsOfCycle } from './rooms-of-cycle';

import { TakeOver } from './cycle-steps';
import { NextSteps } from './next-steps';
import { StageDetail } from './stage-detail';
import {
  ahead,
  StageBadge,
  StagePicture,
  useActual,
  useGateCount,
  type CycleAnswer,
} from './stages';

/** A cycle: its stages and gates as a picture and as a list, and what may be done. */
export default function CyclePage() {
  const say = useTexts('cycle');
  const { cycleId = '' } = useParams();
  const question = useAnswer('Cycle', { cycleId });
  return (
    <Page
      title={question.data?.answer.title ?? say('cycle')}
      crumbs={[{ to: '/cycles', text: say('title') }]}
      actions={
        <>
          <To to={`/cycles/${cycleId}/compliance`} className="kern-btn kern-btn--secondary">
            <span className="kern-label">{say('compliance.open')}</span>
          </To>
          {question.data?.answer.status === 'RUNNING' && <NewWork cycleId={cycleId} />}
          <StoryLink id={cycleId} />
        </>
      }
    >
      <Answered question={question}>
        {(cycle, revision) => <Cycle cycle={cycle} revision={revision} />}
      </Answered>
    </Page>
  );
}

/** A paper or a task that belongs to the cycle. */
function NewWork({ cycleId }: Readonly<{ cycleId: string }>) {
  const say = useTexts('cycle');
  const may = useMay();
  return (
    <>
      {may('DraftPaper') && (
        <To to={`/papers/new?cycleId=${cycleId}`} className="kern-btn kern-btn--tertiary">
          <span className="kern-label">{say('newPaper')}</span>
        </To>
      )}
      {may('AssignTask') && (
        <To
          to={`/tasks/new?subject=CYCLE&id=${cycleId}&cycleId=${cycleId}`}
          className="kern-btn kern-btn--tertiary"
        >
          <span className="kern-label">{say('newTask')}</span>
        </To>
      )}
    </>
  );
}

type Props = Readonly<{ cycle: CycleAnswer; revision: string | undefined }>;

function Cycle({ cycle, revision }: Props) {
  const say = useTexts('cycle');
  const formats = useFormats();
  const { stages } = cycle;
  const next = ahead(cycle);
  const nameOf = (kind: string) => {
    const name = stages.find(({ stage }) => stage === kind)?.name;
    return name ? formats.words(name) : kind;
  };
  return (
    <>
      <Head cycle={cycle} />
      <RoomsOfCycle cycleId={cycle.id} />
      <NextSteps cycle={cycle} nameOf={nameOf} />
      <Section title={say('stages')} aside={<Ways cycle={cycle} />}>
        <StagePicture stages={stages} />
        <StageList stages={stages} nameOf={nameOf} />
        <div className="stage-details">
          {stages.map((stage) => (
            <StageDetail
              key={stage.stage}
              cycleId={cycle.id}
              stage={stage}
              nameOf={nameOf}
              running={cycle.status === 'RUNNING'}
              unfolded={cycle.status === 'RUNNING' && next.includes(stage)}
              revision={revision}
            />
          ))}
        </div>
        <TakeOver cycle={cycle} nameOf={nameOf} revision={revision} />
      </Section>
      <Attachments subjectKind="cycle" subjectId={cycle.id} />
    </>
  );
}

function Head({ cycle }: Readonly<{ cycle: CycleAnswer }>) {
  const say = useTexts('cycle');
  const formats = useFormats();
  const titleOf = useCycleTitles();
  const modelName = useModelName();
  const { horizon, adoptions, previousCycleId, nextCycleId, closedOn } = cycle;
  return (
    <Facts
      facts={[
        [say('plan'), cycle.sectoralPlan],
        [
          say('new.model'),
          <To key="model" to={`/cycles/models/${cycle.modelId}/${cycle.modelVersion}`}>
            {modelName(cycle)}
          </To>,
        ],
        horizon && [
          say('horizon'),
          say('horizon.from', {
            from: formats.shortDay(horizon.from),
            to: formats.shortDay(horizon.to),
          }),
        ],
        [say('started'), formats.day(cycle.startedAt.slice(0, 10))],
        closedOn !== undefined && [say('closedOn'), formats.day(closedOn)],
        adoptions.length > 0 && [
          say('adoption'),
          adoptions
            .map(({ on, provenance }) => `${formats.day(on)} (${say(`adoption.${provenance}`)})`)
            .join(', '),
        ],
        previousCycleId !== undefined && [
          say('previous'),
          <To key="previous" to={`/cycles/${previousCycleId}`}>
            {titleOf(previousCycleId)}
          </To>,
        ],
        nextCycleId !== undefined && [
          say('next'),
          <To key="next" to={`/cycles/${nextCycleId}`}>
            {titleOf(nextCycleId)}
          </To>,
        ],
        [
          say('handover'),
          <To key="handover" to={`/cycles/${cycle.id}/update`}>
            {say(nextCycleId === undefined ? 'handover.would' : 'handover.was')}
          </To>,
        ],
      ]}
    />
  );
}

/** The model that a cycle is pinned to, by name and version. */
function useModelName(): (cycle: CycleAnswer) => string {
  const say = useTexts('cycle');
  const formats = useFormats();
  const may = useMay();
  const { data } = useAll('ProcessModels', {}, { skip: !may('ProcessModels') });
  return ({ modelId, modelVersion: version }) => {
    const known = data?.answer.rows.find((row) => row.modelId === modelId);
    return known
      ? say('model.title', { name: formats.words(known.model.name), version })
      : say('model.versionOf', { version });
  };
}

/** Ways on: back into a stage, on into the next cycle. */
function Ways({ cycle }: Readonly<{ cycle: CycleAnswer }>) {
  const say = useTexts('cycle');
  const may = useMay();
  if (cycle.status !== 'RUNNING') return null;
  return (
    <span className="actions no-print">
      {may('ReopenStage') && <To to={`/cycles/${cycle.id}/back`}>{say('back')}</To>}
      {may('BeginUpdate') && cycle.nextCycleId === undefined && (
        <To to={`/cycles/${cycle.id}/update`}>{say('update')}</To>
      )}
      {cycle.stages.every(({ status }) => status === 'CLOSED' || status === 'TAKEN_OVER') && (
        <CommandButton command="CloseCycle" input={{ cycleId: cycle.id }}>
          {say('finish')}
        </CommandButton>
      )}
    </span>
  );
}

type ListProps = Readonly<{ stages: CycleAnswer['stages']; nameOf: (stage: string) => string }>;

/** The picture's twin: the same as a table, with planned and actual days. */
function StageList({ stages, nameOf }: ListProps) {
  const say = useTexts('cycle');
  const count = useGateCount();
  const actual = useActual();
  const formats = useFormats();
  const planned = ({ planned: period }: CycleAnswer['stages'][number]) =>
    period
      ? say('period', { from: formats.shortDay(period.from), to: formats.shortDay(period.to) })
      : '–';
  return (
    <details className="twin">
      <summary>{say('stages.list')}</summary>
      <Table
        rowsAsLists
        caption={say('stages.caption')}
        captionHidden
        rows={stages}
        rowKey={({ stage }) => stage}
        columns={[
          {
            key: 'stage',
            name: say('col.stage'),
            heading: true,
            cell: ({ stage }) => nameOf(stage),
          },
          {
            key: 'state',
            name: say('col.state'),
            cell: ({ status }) => <StageBadge status={status} />,
          },
          { key: 'planned', name: say('col.planned'), cell: planned },
          { key: 'actual', name: say('col.actual'), cell: actual },
          { key: 'gates', name: say('col.gates'), cell: count },
        ]}
      />
    </details>
  );
}
