import type { Instant } from '#kernel';
import { specification } from '#kernel/testing';
import fc from 'fast-check';
import { DEFAULT_MODEL } from './default-model';
import { models, type ModelCommand } from './model.decider';
import type { ModelEvent } from './model.events';
import type { Gate, ProcessModel, StageDefinition, StageKind } from './process-model';
import { belowFloor } from './rules/floor.rule';
import { floorOf } from './rules/gate-rules.rule';

const given = specification(models);
const publish = (model: ProcessModel): ModelCommand => ({
  type: 'PublishProcessModel',
  data: { modelId: 'm', model },
  now: '2026-01-02T08:00:00.000Z' as Instant,
  by: 'ada',
});
const published = (modelVersion: number, model: ProcessModel): ModelEvent => ({
  type: 'ProcessModelPublished',
  version: 1,
  data: { modelId: 'm', modelVersion, model },
});

const withStage = (
  kind: StageKind,
  change: (stage: StageDefinition) => Partial<StageDefinition>,
) => ({
  ...DEFAULT_MODEL,
  stages: DEFAULT_MODEL.stages.map((stage) =>
    stage.stage === kind ? { ...stage, ...change(stage) } : stage,
  ),
});
const withGate = (kind: StageKind, rule: string, change: (gate: Gate) => Gate[]) =>
  withStage(kind, ({ gates }) => ({
    gates: gates.flatMap((gate) => (gate.rule === rule ? change(gate) : [gate])),
  }));
const without = (kind: StageKind, rule: string) => withGate(kind, rule, () => []);

describe('a process model that is only judged', () => {
  const judge = (model: ProcessModel): ModelCommand => ({
    ...publish(model),
    data: { modelId: 'm', model, checkOnly: true },
  });

  it('is refused as it would be', () =>
    given()
      .when(judge(without('EVALUATION', 'CARRIERS_NOT_INVOLVED')))
      .thenRejected('MODEL_BELOW_FLOOR'));
  it('is not published', () => given().when(judge(DEFAULT_MODEL)).then());
});

describe('a process model below the floor', () => {
  it('without the § 80(4) gate in one stage is refused', () =>
    given()
      .when(publish(without('EVALUATION', 'CARRIERS_NOT_INVOLVED')))
      .thenRejected('MODEL_BELOW_FLOOR', {
        value: 'L08 EVALUATION: CARRIERS_NOT_INVOLVED (§ 80 Abs. 4 S. 1 SGB VIII)',
      }));

  it('names every gate it lacks', () => {
    const bare = withStage('DECISION', () => ({ gates: [] }));
    const laws = belowFloor(bare).map(({ law, where }) => `${law} ${where}`);
    expect(laws).toEqual(['L08 DECISION', 'L09 DECISION', 'L44 DECISION', 'L46 DECISION']);
  });

  it.each(
    DEFAULT_MODEL.stages.flatMap(({ stage }) =>
      floorOf(stage).map(({ rule, source }) => [stage, rule, source] as const),
    ),
  )('lacking in %s the gate %s is told %s', (stage, rule, source) => {
    const [missing, ...more] = belowFloor(without(stage, rule));
    expect(more).toEqual([]);
    expect(missing).toMatchObject({ where: stage, rule, source });
  });

  it('may not bind less, judge otherwise or ask for less', () => {
    const weak = withGate('DECISION', 'CARRIERS_NOT_HEARD', (gate) => [{ ...gate, force: 'W' }]);
    const other = withGate('DECISION', 'CARRIERS_NOT_HEARD', (g) => [{ ...g, check: 'PROVED' }]);
    const less = withGate('NEEDS', 'HORIZON_NOT_SET', (gate) => [{ ...gate, evidence: [] }]);
    for (const model of [weak, other, less])
      given().when(publish(model)).thenRejected('MODEL_BELOW_FLOOR');
  });

  it('may bind more', () => {
    const strict = withGate('NEEDS', 'GUARDIANS_NOT_INVOLVED', (gate) => [{ ...gate, force: 'E' }]);
    given().when(publish(strict)).then(published(1, strict));
  });

  it.each(['INVENTORY', 'NEEDS', 'MEASURES', 'DECISION'] as const)('needs the stage %s', (kind) => {
    const stages = DEFAULT_MODEL.stages
      .filter(({ stage }) => stage !== kind)
      .map((stage) => ({ ...stage, closesAfter: stage.closesAfter.filter((s) => s !== kind) }));
    expect(belowFloor({ ...DEFAULT_MODEL, stages })).toContainEqual(
      expect.objectContaining({ where: kind }),
    );
  });

  it('does not close needs before the inventory', () =>
    given()
      .when(publish(withStage('NEEDS', () => ({ closesAfter: [] }))))
      .thenRejected('MODEL_BELOW_FLOOR', {
        value: 'L02 NEEDS: closesAfter INVENTORY (§ 80 Abs. 1 Nr. 1 SGB VIII)',
      }));

  it('adopts no plan without the committee, and lets no council decide before it', () => {
    const chain = { name: 'X', title: { de: 'x', en: 'x' }, planAdoption: true };
    const council = { bodyKind: 'COUNCIL', competence: 'DECIDE' };
    const jha = { bodyKind: 'JHA', competence: 'HEAR' };
    const laws = (...steps: { bodyKind: string; competence: string }[]) =>
      belowFloor({ ...DEFAULT_MODEL, chains: [{ ...chain, steps }] }).map(({ law }) => law);
    expect(laws(council)).toEqual(['L44', 'L46']);
    expect(laws(council, jha)).toEqual(['L46']);
    expect(laws(jha, council)).toEqual([]);
    expect(laws(jha)).toEqual([]);
  });
});

describe('a process model', () => {
  it.each([
    [
      'STAGE_TWICE',
      { ...DEFAULT_MODEL, stages: [...DEFAULT_MODEL.stages, DEFAULT_MODEL.stages[0]!] },
    ],
    ['CLOSING_IN_CIRCLE', withStage('INVENTORY', () => ({ closesAfter: ['UPDATE'] }))],
    [
      'STAGE_NOT_IN_MODEL',
      {
        ...DEFAULT_MODEL,
        stages: DEFAULT_MODEL.stages.filter(({ stage }) => stage !== 'GAP_ANALYSIS'),
      },
    ],
    ['GATE_UNKNOWN', withGate('NEEDS', 'HORIZON_NOT_SET', (g) => [g, { ...g, rule: 'MY_OWN' }])],
    ['GATE_TWICE', withGate('NEEDS', 'HORIZON_NOT_SET', (gate) => [gate, gate])],
    [
      'MODEL_PERIOD_UNKNOWN',
      {
        ...DEFAULT_MODEL,
        periods: [{ name: 'X', source: 's', period: { kind: 'SOON' } as never }],
      },
    ],
  ])('is refused: %s', (code, model) => given().when(publish(model)).thenRejected(code));

  it('of the product stands above the floor', () =>
    given().when(publish(DEFAULT_MODEL)).then(published(1, DEFAULT_MODEL)));

  it('unchanged is not published again; changed it is the next version', () => {
    const next = { ...DEFAULT_MODEL, land: 'BY' as const };
    given(published(1, DEFAULT_MODEL)).when(publish(DEFAULT_MODEL)).then();
    given(published(1, DEFAULT_MODEL)).when(publish(next)).then(published(2, next));
  });

  it('with any set of floor gates left out is told exactly those', () => {
    const floor = DEFAULT_MODEL.stages.flatMap(({ stage }) =>
      floorOf(stage).map(({ rule }) => `${stage} ${rule}`),
    );
    fc.assert(
      fc.property(fc.subarray(floor), (left) => {
        const stages = DEFAULT_MODEL.stages.map((stage) => ({
          ...stage,
          gates: stage.gates.filter(({ rule }) => !left.includes(`${stage.stage} ${rule}`)),
        }));
        const missing = belowFloor({ ...DEFAULT_MODEL, stages });
        expect(missing.map(({ where, rule }) => `${where} ${rule}`).sort()).toEqual(
          [...left].sort(),
        );
      }),
    );
  });
});
