import { useAll, useAnswer } from '../client/use-answer';
import { ahead, missingOf, useDemand, type CycleAnswer } from '../cycle/stages';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { unbroken } from '../texts/unbroken';

/** Each running cycle with its stage, its next gate, and what is missing there. */
export function RunningCycles() {
  const say = useTexts('start');
  const question = useAll('Cycles', { status: 'RUNNING' });
  return (
    <Section title={say('cycles')} aside={<To to="/cycles">{useTexts('cycle')('title')}</To>}>
      <Answered question={question}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="kern-body muted">
              <Explained>{say('cycles.none')}</Explained>
            </p>
          ) : (
            <ul className="cards">
              {rows.map(({ id }) => (
                <li key={id} className="card">
                  <RunningCycle cycleId={id} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Section>
  );
}

function RunningCycle({ cycleId }: Readonly<{ cycleId: string }>) {
  const question = useAnswer('Cycle', { cycleId });
  return <Answered question={question}>{(cycle) => <Card cycle={cycle} />}</Answered>;
}

function Card({ cycle }: Readonly<{ cycle: CycleAnswer }>) {
  const say = useTexts('start');
  const formats = useFormats();
  const demand = useDemand();
  const stages = ahead(cycle);
  const nameOf = ({ name, stage }: CycleAnswer['stages'][number]) =>
    name ? formats.words(name) : stage;
  const [next] = stages;
  const missing = next ? missingOf(next) : [];
  const nameOfKind = (kind: string) => {
    const known = cycle.stages.find(({ stage }) => stage === kind);
    return known ? nameOf(known) : kind;
  };
  /** What keeps the stage open: evidence, or an earlier stage. */
  const gate = (stage: CycleAnswer['stages'][number]) => {
    if (missing.length > 0)
      return `${say('gate.next', { stage: nameOf(stage) })}. ${say('gate.missing', { count: missing.length })}`;
    if (stage.status === 'PENDING') return say('gate.pending', { stage: nameOf(stage) });
    return stage.waitsFor.length > 0
      ? say('gate.waits', { stages: formats.list(stage.waitsFor.map(nameOfKind)) })
      : say('gate.ready');
  };
  return (
    <div className="stack">
      <h3 className="kern-heading-small">
        <To to={`/cycles/${cycle.id}`}>{cycle.title}</To>
      </h3>
      <ol className="rings-row" aria-hidden="true">
        {cycle.stages.map(({ stage, status }) => (
          <li key={stage} className={`ring ring--${status.toLowerCase()}`} />
        ))}
      </ol>
      <p className="kern-body">
        <Explained>{say('stage.now', { stages: formats.list(stages.map(nameOf)) })}</Explained>
      </p>
      {next && <p className="kern-body">{gate(next)}</p>}
      {missing.length > 0 && (
        <ul className="kern-body">
          {missing.map((gate) => (
            <li key={gate.rule}>
              {demand(gate)} <span className="muted">({unbroken(gate.source)})</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
