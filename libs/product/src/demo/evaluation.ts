import { inviteCarriers, throughStage } from './scenes';
import type { Town } from './town';

type Judged = Readonly<{
  measureId: string;
  title: string;
  actual: string;
  judgement: string;
  staircaseStep?: number;
  consequence: string;
  reason: string;
  /** Whether an activity report came in that speaks of the goals. */
  reported: boolean;
}>;

async function judge(town: Town, cycleId: string, judged: Judged): Promise<void> {
  const { planner } = town.cast;
  const { measureId, title, actual, judgement, staircaseStep, consequence, reason } = judged;
  const evaluationId = await town.do(planner, 'OpenEvaluation', { cycleId, measureId, title });
  await town.do(planner, 'SetIndicator', {
    evaluationId,
    indicatorId: 'erwerbstaetigkeit',
    name: 'Eltern, die ihre Erwerbstätigkeit ausweiten konnten',
    unit: '%',
    baseline: '22',
    target: '35',
    staircaseStep: 6,
  });
  if (judged.reported) {
    await town.do(planner, 'RecordActivityReport', {
      evaluationId,
      title: 'Sachbericht des Trägers',
      receivedOn: '2024-06-28',
      fitsGoals: true,
    });
    await town.do(planner, 'MeasureIndicator', {
      evaluationId,
      indicatorId: 'erwerbstaetigkeit',
      actual,
      measuredOn: '2024-06-30',
      evidence: { kind: 'SURVEY', title: 'Elternbefragung 2024' },
    });
  }
  await town.do(planner, 'JudgeMeasure', {
    evaluationId,
    judgement,
    ...(staircaseStep === undefined ? {} : { staircaseStep }),
    sideEffects: [],
    consequence,
    reason,
  });
  await town.do(planner, 'CloseEvaluation', {
    evaluationId,
    goalsImplemented: { answer: 'PARTLY', reason: 'Eine Maßnahme wurde abgelehnt.' },
    assumptionsHeld: { answer: 'PARTLY', reason: 'Der Zuzug in der Nordstadt war höher.' },
    correctionsNeeded: { answer: 'YES', reason: 'Der Bedarf im Südviertel ist offen.' },
    updateKind: 'ADAPTATION',
  });
}

/** Targets against actual figures, and into the next cycle; answers with its id. */
export async function evaluate(
  town: Town,
  cycleId: string,
  [nord = '', markt = '']: readonly string[],
): Promise<string> {
  const { planner, head } = town.cast;
  await throughStage(town, {
    cycleId,
    stage: 'EVALUATION',
    opens: '2024-05-06',
    closes: '2024-09-16',
    meanwhile: async () => {
      await town.on('2024-07-15');
      await judge(town, cycleId, {
        measureId: nord,
        title: 'Kita Nordbahnhof nach dem ersten Jahr',
        actual: '31',
        judgement: 'PARTLY',
        staircaseStep: 5,
        consequence: 'CONTINUE',
        reason: 'Die Plätze sind belegt; die Öffnungszeiten reichen noch nicht.',
        reported: true,
      });
      await judge(town, cycleId, {
        measureId: markt,
        title: 'Krippengruppe Marktplatz nach dem ersten Jahr',
        actual: '22',
        judgement: 'NOT_ASSESSABLE',
        consequence: 'ADAPT',
        reason: 'Es liegt kein Sachbericht vor, der zu den Zielen passt.',
        reported: false,
      });
    },
  });
  await town.on('2024-10-07');
  await town.do(planner, 'OpenStage', { cycleId, stage: 'UPDATE' });
  await inviteCarriers(town, cycleId, 'UPDATE', '2024-10-07');
  await town.on('2024-11-18');
  await town.do(head, 'BeginUpdate', {
    cycleId,
    kind: 'ADAPTATION',
    title: 'Kita-Bedarfsplanung 2025 bis 2029',
    horizon: { from: '2025-08-01', to: '2029-07-31' },
  });
  await town.do(planner, 'CloseStage', { cycleId, stage: 'UPDATE' });
  await town.do(head, 'CloseCycle', { cycleId });
  return town.nextCycle(cycleId);
}
