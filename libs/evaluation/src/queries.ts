import { ROLES, type Where } from '#kernel';
import { defineQuery, Id, itemQuery, listQuery, OneOf, Optional, PageDto } from '#shell';
import {
  CONSEQUENCES,
  JUDGEMENTS,
  type Consequence,
  type Judgement,
} from './domain/evaluation.events';
import { summary } from './domain/rules/summary.rule';
import { evaluationRegister } from './projections/evaluation-register.projection';

export class EvaluationsDto extends PageDto {
  @Optional()
  @Id()
  readonly cycleId?: string;

  @Optional()
  @Id()
  readonly measureId?: string;

  @Optional()
  @OneOf(JUDGEMENTS)
  readonly judgement?: Judgement;

  @Optional()
  @OneOf(CONSEQUENCES)
  readonly consequence?: Consequence;

  @Optional()
  @OneOf(['OPEN', 'JUDGED', 'CLOSED'])
  readonly status?: string;
}

export class SummaryDto {
  @Optional()
  @Id()
  readonly cycleId?: string;
}

export const queries = [
  listQuery(evaluationRegister, {
    name: 'listEvaluations',
    route: 'GET /evaluations',
    allow: ROLES,
    shape: EvaluationsDto,
    summary: { de: 'Evaluationen', en: 'Evaluations' },
  }),
  itemQuery(evaluationRegister, {
    name: 'evaluation',
    route: 'GET /evaluations/:evaluationId',
    allow: ROLES,
    summary: { de: 'Eine Evaluation', en: 'One evaluation' },
  }),
  defineQuery({
    name: 'evaluationSummary',
    route: 'GET /evaluation-summary',
    shape: SummaryDto,
    allow: ROLES,
    models: [evaluationRegister],
    read: ({ cycleId }, { reads, moment }) => {
      const where: Where = cycleId === undefined ? {} : { cycleId };
      const rows = reads.all(evaluationRegister, where, moment).map(({ row }) => row);
      return summary(
        rows
          .filter(({ measureId }) => measureId !== undefined)
          .map(({ state: { judged }, grounds }) => ({ grounds, ...judged })),
      );
    },
    summary: {
      de: 'Ergebnisse der Evaluation, auch was nicht beurteilbar ist',
      en: 'Results of evaluation, with what could not be assessed',
    },
  }),
];
