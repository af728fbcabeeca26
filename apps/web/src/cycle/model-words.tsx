import type { Answer } from '../client/operations';
import { Badge } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { Facts } from '../patterns/facts';
import { Section } from '../patterns/page';
import { Table } from '../patterns/table';
import { Term } from '../patterns/term';
import { useFormats } from '../texts/formats';
import { knows, useTexts } from '../texts/texts';
import { unbroken } from '../texts/unbroken';
import { useDemand } from './stages';

export type Model = Answer<'DefaultProcessModel'>;
type Period = Model['periods'][number]['period'];
type Stage = Model['stages'][number];

/** A process model as an office reads it: stages, gates, ways back, chains, periods, quorums. */
export function ModelInWords({ model }: Readonly<{ model: Model }>) {
  const say = useTexts('cycle');
  const committee = useTexts('committee');
  const formats = useFormats();
  const { municipal } = model;
  return (
    <>
      <Facts
        facts={[
          [say('model.name'), formats.words(model.name)],
          [committee('land'), committee(`land.${model.land}`)],
          municipal.length > 0 && [
            committee('holidays'),
            municipal.map((day) => formats.shortDay(day)).join(', '),
          ],
        ]}
      />
      <Stages model={model} />
      <BackLoops model={model} />
      <Chains model={model} />
      <Periods model={model} />
      <Quorums model={model} />
    </>
  );
}

const useStageNames = ({ stages }: Model) => {
  const formats = useFormats();
  return (kind: string) => {
    const name = stages.find(({ stage }) => stage === kind)?.name;
    return name ? formats.words(name) : kind;
  };
};

function Stages({ model }: Readonly<{ model: Model }>) {
  const say = useTexts('cycle');
  const nameOf = useStageNames(model);
  const formats = useFormats();
  return (
    <Section title={say('stages')}>
      <p className="kern-body muted">
        <Term name="gate">{say('model.gate')}</Term>: {say('model.gate.text')}
      </p>
      <ol className="chain">
        {model.stages.map(({ stage, closesAfter, gates }) => (
          <li key={stage} className="chain__step">
            <h3 className="kern-title">{nameOf(stage)}</h3>
            {closesAfter.length > 0 && (
              <p className="kern-body muted">
                <Explained>
                  {say('waitsFor', { stages: formats.list(closesAfter.map(nameOf)) })}
                </Explained>
              </p>
            )}
            <Gates gates={gates} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Gates({ gates }: Pick<Stage, 'gates'>) {
  const say = useTexts('cycle');
  const demand = useDemand();
  if (gates.length === 0)
    return (
      <p className="kern-body">
        <Explained>{say('gates.none')}</Explained>
      </p>
    );
  return (
    <ul className="plain-list stack stack--small">
      {gates.map(({ rule, force, source }) => (
        <li key={rule} className="kern-body">
          {demand({ rule, title: { de: rule, en: rule } })}{' '}
          <Badge tone={force === 'E' ? 'info' : 'warning'}>{say(`force.${force}`)}</Badge>{' '}
          <span className="muted">{unbroken(source)}</span>
        </li>
      ))}
    </ul>
  );
}

function BackLoops({ model }: Readonly<{ model: Model }>) {
  const say = useTexts('cycle');
  const nameOf = useStageNames(model);
  if (model.backLoops.length === 0) return null;
  return (
    <Section title={say('model.back')}>
      <ul className="kern-body">
        {model.backLoops.map(({ from, to }) => (
          <li key={`${from} ${to}`}>
            {to === '*'
              ? say('model.back.any', { from: nameOf(from) })
              : say('model.back.to', { from: nameOf(from), to: nameOf(to) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Words of the committee for its own terms; what it has no word for is shown as it is. */
function useCommitteeWords() {
  const committee = useTexts('committee');
  return (family: 'kind' | 'competence', value: string) =>
    knows('committee', `${family}.${value}`)
      ? committee(`${family}.${value}` as 'kind.JHA')
      : value;
}

function Chains({ model }: Readonly<{ model: Model }>) {
  const say = useTexts('cycle');
  const words = useCommitteeWords();
  const formats = useFormats();
  return (
    <Section title={say('model.chains')}>
      <ul className="cards">
        {model.chains.map(({ name, title, planAdoption, steps }) => (
          <li key={name} className="card stack">
            <h3 className="kern-title">{formats.words(title)}</h3>
            {planAdoption && (
              <p>
                <Badge tone="info">{say('model.adoptsPlan')}</Badge>
              </p>
            )}
            <ol className="kern-body">
              {steps.map(({ bodyKind, competence }) => (
                <li key={bodyKind}>
                  {words('kind', bodyKind)}: {words('competence', competence)}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How long a period is, in words. */
export function usePeriodWords(): (period: Period) => string {
  const say = useTexts('cycle');
  const formats = useFormats();
  return (period) => {
    if (period.kind === 'FIXED') return formats.day(period.date);
    if ('hours' in period) return say('period.hours', { hours: period.hours });
    if (period.kind === 'BACKWARD')
      return say('period.before', {
        length: say(`length.${period.unit ?? 'DAY'}`, { amount: period.days }),
      });
    const length = say(`length.${period.unit}`, { amount: period.amount });
    return period.shift === 'NEXT_BUSINESS_DAY' ? say('period.shifted', { length }) : length;
  };
}

function Periods({ model }: Readonly<{ model: Model }>) {
  const say = useTexts('cycle');
  const words = usePeriodWords();
  const nameOf = useStageNames(model);
  return (
    <Section title={say('model.periods')}>
      <Table
        rowsAsLists
        caption={say('model.periods')}
        captionHidden
        rows={model.periods}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'name',
            name: say('model.period'),
            heading: true,
            cell: ({ name }) =>
              name === 'CARRIER_RESPONSE' ? say('model.period.response') : nameOf(name),
          },
          { key: 'length', name: say('model.length'), cell: ({ period }) => words(period) },
          { key: 'source', name: say('gate.source'), cell: ({ source }) => source },
        ]}
      />
    </Section>
  );
}

function Quorums({ model }: Readonly<{ model: Model }>) {
  const say = useTexts('cycle');
  const committee = useTexts('committee');
  const words = useCommitteeWords();
  if (model.quorumRules.length === 0) return null;
  return (
    <Section title={committee('quorum')}>
      <Table
        rowsAsLists
        caption={committee('quorum')}
        captionHidden
        rows={model.quorumRules}
        rowKey={({ bodyKind }) => bodyKind}
        columns={[
          {
            key: 'body',
            name: committee('body'),
            heading: true,
            cell: ({ bodyKind }) => words('kind', bodyKind),
          },
          {
            key: 'threshold',
            name: committee('rule.threshold'),
            cell: ({ threshold }) => committee(`threshold.${threshold}`),
          },
          { key: 'source', name: say('gate.source'), cell: ({ source }) => source },
        ]}
      />
    </Section>
  );
}
