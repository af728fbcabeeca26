import type { LocalDate, Recorded } from '#kernel';
import type { EvaluationEvent } from '../domain/evaluation.events';
import { evaluationRegister, type RegisteredEvaluation } from './evaluation-register.projection';

const of = { evaluationId: 'e-1', measureId: 'm-1' };

function rowAfter(...events: EvaluationEvent[]): RegisteredEvaluation | undefined {
  const rows = new Map<string, RegisteredEvaluation>();
  for (const event of events)
    evaluationRegister.project({ ...event, metadata: {} } as unknown as Recorded, {
      get: (id) => rows.get(id),
      put: (id, row) => void rows.set(id, row),
      remove: (id) => void rows.delete(id),
      where: () => [],
    });
  return rows.get('e-1');
}

const opened: EvaluationEvent = {
  type: 'EvaluationOpened',
  version: 1,
  data: { ...of, title: 'Plätze' },
};
const set: EvaluationEvent = {
  type: 'IndicatorSet',
  version: 1,
  data: {
    ...of,
    indicatorId: 'i',
    name: 'Plätze',
    unit: 'Plätze',
    baseline: '0',
    target: '1000',
    staircaseStep: 1,
  },
};
const measured: EvaluationEvent = {
  type: 'IndicatorMeasured',
  version: 1,
  data: {
    ...of,
    indicatorId: 'i',
    actual: '697',
    measuredOn: '2022-10-19' as LocalDate,
    evidence: { kind: 'STATISTICS', title: 'Kita-Bericht' },
    achievement: '697/1000',
  },
};
const override = { rule: 'EFFECT_NOT_MEASURED', reason: 'Gutachten' };
const judged: EvaluationEvent = {
  type: 'MeasureJudged',
  version: 1,
  data: {
    ...of,
    title: 'Plätze',
    judgement: 'NOT_ASSESSABLE',
    grounds: ['NO_REPORT'],
    sideEffects: [],
    consequence: 'ADAPT',
    reason: 'r',
    overrides: [override],
    findings: [],
  },
};

it('compares target and actual, exactly and for the eye', () => {
  expect(rowAfter(opened, set)).toMatchObject({
    status: 'OPEN',
    grounds: ['NO_REPORT', 'NO_ACTUAL'],
    indicators: [{ name: 'Plätze', target: '1000' }],
  });
  expect(rowAfter(opened, set, measured)?.indicators[0]).toMatchObject({
    actual: { achievement: '697/1000' },
    deviation: '-303',
    shown: '70',
  });
});

it('keeps what could not be assessed, and what was set aside', () => {
  const row = rowAfter(opened, set, measured, judged)!;
  expect(row).toMatchObject({ status: 'JUDGED', overrides: [override], imported: false });
  expect(evaluationRegister.columns?.['judgement']?.(row)).toBe('NOT_ASSESSABLE');
});
