import { useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Badge, type Tone } from '../patterns/alert';
import { EventLink, EventLinks } from '../patterns/event-link';
import { Page } from '../patterns/page';
import { PrintButton } from '../patterns/print-button';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useMoment } from '../shell/moment';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { unbroken } from '../texts/unbroken';
import { useDemand } from './stages';
import { WayTo } from './ways';

type Duty = Answer<'Compliance'>['duties'][number];

const TONES: Readonly<Record<Duty['state'], Tone>> = {
  MET: 'success',
  MISSING: 'danger',
  PENDING: 'info',
  FINDING: 'warning',
  DEVIATION: 'warning',
  TAKEN_OVER: 'warning',
};

/** What the law demands of a cycle and how it stands; a report that can be printed. */
export default function CompliancePage() {
  const say = useTexts('cycle');
  const formats = useFormats();
  const { asOf } = useMoment();
  const { cycleId = '' } = useParams();
  const question = useAnswer('Compliance', { cycleId });
  const title = question.data?.answer.title ?? say('cycle');
  return (
    <Page
      title={say('compliance')}
      lead={`${title}. ${say('compliance.lead')}`}
      crumbs={[
        { to: '/cycles', text: say('title') },
        { to: `/cycles/${cycleId}`, text: title },
      ]}
      actions={<PrintButton />}
    >
      <Answered question={question}>
        {({ duties }) => (
          <>
            <p className="kern-body">
              <strong>
                {say('compliance.summary', {
                  met: duties.filter(({ state }) => state === 'MET').length,
                  all: duties.length,
                })}
              </strong>{' '}
              {say('compliance.printed', {
                when: formats.instant(asOf ?? new Date().toISOString()),
              })}
            </p>
            <Duties cycleId={cycleId} duties={duties} />
          </>
        )}
      </Answered>
    </Page>
  );
}

type DutiesProps = Readonly<{ cycleId: string; duties: readonly Duty[] }>;

function Duties({ cycleId, duties }: DutiesProps) {
  const say = useTexts('cycle');
  return (
    <Table
      caption={say('compliance.caption')}
      rowsAsLists
      captionHidden
      rows={duties}
      rowKey={({ duty, stage }) => `${duty} ${stage ?? ''}`}
      columns={[
        { key: 'duty', name: say('duty'), heading: true, cell: (duty) => <DutyName duty={duty} /> },
        { key: 'state', name: say('duty.state'), cell: (duty) => <DutyState duty={duty} /> },
        {
          key: 'proof',
          name: say('duty.proof'),
          cell: (duty) => <DutyProof duty={duty} cycleId={cycleId} />,
        },
        {
          key: 'deviation',
          name: say('duty.deviation'),
          cell: (duty) => <Deviations duty={duty} />,
        },
      ]}
    />
  );
}

function DutyName({ duty: { title, source, stageName, force } }: Readonly<{ duty: Duty }>) {
  const say = useTexts('cycle');
  const formats = useFormats();
  return (
    <>
      <strong>{formats.words(title)}</strong>
      {stageName && <span className="block">{formats.words(stageName)}</span>}
      <span className="block muted">
        {unbroken(source)}
        {force === 'C' && `, ${say('duty.C')}`}
      </span>
    </>
  );
}

function DutyState({ duty: { state, flagged } }: Readonly<{ duty: Duty }>) {
  const say = useTexts('cycle');
  return (
    <>
      <Badge tone={TONES[state]}>{say(`duty.${state}`)}</Badge>
      {flagged && <Badge tone="warning">{say('duty.flagged')}</Badge>}
    </>
  );
}

function DutyProof({ duty, cycleId }: Readonly<{ duty: Duty; cycleId: string }>) {
  const formats = useFormats();
  const demand = useDemand();
  const { proofs, missing, gates, adequacy = [] } = duty;
  const open = gates.filter(({ state }) => state === 'MISSING' || state === 'PENDING');
  return (
    <>
      {proofs.length > 0 && <EventLinks events={proofs} />}
      {missing && <p>{formats.words(missing)}</p>}
      {open.length > 0 && (
        <ul className="plain-list">
          {open.map(({ rule, stage, title, wayOut }) => (
            <li key={`${rule} ${stage}`}>
              {demand({ rule, title })}. <span className="muted">{formats.words(wayOut)}</span>
              <WayTo rule={rule} cycleId={cycleId} stage={stage} />
            </li>
          ))}
        </ul>
      )}
      {adequacy.length > 0 && <Adequacy areas={adequacy} />}
    </>
  );
}

const LIGHTS: Readonly<Record<string, Tone>> = {
  GREEN: 'success',
  YELLOW: 'warning',
  RED: 'danger',
};

type Area = NonNullable<Duty['adequacy']>[number];

function Adequacy({ areas }: Readonly<{ areas: readonly Area[] }>) {
  const say = useTexts('cycle');
  const needs = useTexts('needs');
  const formats = useFormats();
  return (
    <ul className="plain-list">
      {areas.map(({ areaId, areaName, ageGroup, light, explanation }) => (
        <li key={`${areaId} ${ageGroup}`}>
          <Badge tone={LIGHTS[light] ?? 'info'}>{say(`adequacy.${light}`)}</Badge>{' '}
          <strong>
            {areaName}, {needs(`age.${ageGroup}`)}:
          </strong>{' '}
          {formats.words(explanation)}
        </li>
      ))}
    </ul>
  );
}

function Deviations({ duty: { deviations } }: Readonly<{ duty: Duty }>) {
  if (deviations.length === 0) return <>–</>;
  return (
    <ul className="plain-list">
      {deviations.map(({ rule, said, event }) => (
        <li key={`${rule} ${event?.eventId ?? ''}`}>
          {said ?? rule} {event && <EventLink event={event} />}
        </li>
      ))}
    </ul>
  );
}
