import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Section } from '../patterns/page';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { ahead, missingOf, useDemand, type CycleAnswer, type Stage } from './stages';
import { WayTo } from './ways';

type Props = Readonly<{ cycle: CycleAnswer; nameOf: (stage: string) => string }>;

/** What is to be done next: of the stages under way, or else of the one that comes. */
export function NextSteps({ cycle, nameOf }: Props) {
  const say = useTexts('cycle');
  const stages = ahead(cycle);
  if (cycle.status !== 'RUNNING' || stages.length === 0) return null;
  return (
    <Section title={say('ahead')}>
      <ul className="cards">
        {stages.map((stage) => (
          <li key={stage.stage} className="card stack">
            <h3 className="kern-heading-small">{nameOf(stage.stage)}</h3>
            <Ahead cycleId={cycle.id} stage={stage} nameOf={nameOf} />
            <To to={`/cycles/${cycle.id}#${stage.stage}`}>{say('ahead.there')}</To>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type StageProps = Readonly<{ cycleId: string; stage: Stage; nameOf: (stage: string) => string }>;

function Ahead({ cycleId, stage, nameOf }: StageProps) {
  const say = useTexts('cycle');
  const formats = useFormats();
  const demand = useDemand();
  const missing = missingOf(stage);
  if (stage.status === 'PENDING')
    return (
      <p className="kern-body">
        <Explained>{say('ahead.pending')}</Explained>
      </p>
    );
  if (missing.length === 0)
    return (
      <p className="kern-body">
        {stage.waitsFor.length > 0
          ? say('waitsFor', { stages: formats.list(stage.waitsFor.map(nameOf)) })
          : say('ahead.ready')}
      </p>
    );
  return (
    <>
      <p className="kern-body">{say('ahead.missing', { count: missing.length })}</p>
      <ul className="kern-body">
        {missing.map((gate) => (
          <li key={gate.rule}>
            <Explained>{demand(gate)}</Explained>{' '}
            {gate.force === 'W' && <span className="muted">{say('ahead.may')}</span>}
            <WayTo rule={gate.rule} cycleId={cycleId} stage={stage.stage} />
          </li>
        ))}
      </ul>
    </>
  );
}
