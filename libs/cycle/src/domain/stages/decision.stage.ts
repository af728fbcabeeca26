import type { CarriersHeard } from '#participation';
import type { Intent, Recorded } from '#kernel';
import type { DecidedItem, PaperDecided, PaperDecisionCorrected, StepCompleted } from '#committee';
import type { PlanAdoptionImported } from '../cycle.events';
import type { ProofKind } from '../process-model';
import { openTask } from './asking';
import { committeeApproval } from './committee-approval';
import {
  follows,
  involveCarriers,
  proves,
  revokes,
  type Claim,
  type CycleView,
  type Heard,
  type Stage,
} from './stage';

/** What a completed step of which body, in which competence, proves. */
const STEP: Readonly<Record<string, ProofKind>> = {
  'JHA HEAR': 'COMMITTEE_INVOLVED',
  'JHA RECOMMEND': 'COMMITTEE_INVOLVED',
  'JHA DECIDE': 'COMMITTEE_INVOLVED',
  'COUNCIL DECIDE': 'COUNCIL_DECIDED',
  'WORKING_GROUP_78 HEAR': 'WORKING_GROUP_CONSULTED',
  'WORKING_GROUP_78 RECOMMEND': 'WORKING_GROUP_CONSULTED',
  'WORKING_GROUP_78 DISCUSS': 'WORKING_GROUP_CONSULTED',
};

/** Nobody waits for the result of a session of the past. */
const live = ({ metadata }: Recorded, work: readonly Intent[]): readonly Intent[] =>
  metadata.imported ? [] : work;

/** A partly accepted item leaves open what became of its measures: people say it. */
const VERDICT: Readonly<Record<string, string>> = {
  ACCEPTED: 'ApproveMeasure',
  ACCEPTED_AMENDED: 'ApproveMeasure',
  REJECTED: 'RejectMeasure',
};

const isAdopted = ({ planAdoption, outcome }: DecidedItem): boolean =>
  planAdoption && VERDICT[outcome] === 'ApproveMeasure';

const adopted = ({ paperId, bodyKind, decidedOn, items }: PaperDecided['data']): Claim[] =>
  items
    .filter(isAdopted)
    .map(() => ({ proof: 'PLAN_ADOPTED', subject: paperId, on: decidedOn, bodyKind }));

const measuresOf = ({ paperId, items }: PaperDecided['data']): Intent[] =>
  items.flatMap(({ resolutionItem, outcome, measureIds, sessionId, decidedOn }) =>
    asked(VERDICT[outcome]).flatMap((type) =>
      measureIds.map((measureId) => ({
        type,
        data: { measureId, paperId, sessionId, resolutionItem, decidedOn },
      })),
    ),
  );

const asked = (verdict: string | undefined): string[] => (verdict === undefined ? [] : [verdict]);

const plansOf = (
  { data: { paperId, bodyId, sessionId, decidedOn, items } }: Heard<PaperDecided['data']>,
  cycleId: string | undefined,
): Intent[] =>
  items.filter(isAdopted).flatMap(({ resolutionItem }) =>
    asked(cycleId).map((cycleId) => ({
      type: 'RecordPlanAdoption',
      data: { cycleId, paperId, resolutionItem, bodyId, sessionId, decidedOn },
    })),
  );

const lostPlansOf = (
  { data: { paperId, items, reason } }: Heard<PaperDecisionCorrected['data']>,
  cycleId: string | undefined,
): Intent[] =>
  items
    .filter((item) => item.planAdoption && !isAdopted(item))
    .flatMap(({ resolutionItem }) =>
      asked(cycleId).map((cycleId) => ({
        type: 'RevokePlanAdoption',
        data: { cycleId, paperId, resolutionItem, reason },
      })),
    );

/**
 * The bodies decide: carriers heard, the committee before the council, and what follows from it.
 * @source § 71 Abs. 3 und 4, § 80 Abs. 4 S. 2, § 78 SGB VIII
 */
export const decision: Stage = {
  kind: 'DECISION',
  source: '§ 71 Abs. 3 und 4 SGB VIII',
  proves: [
    proves(
      'CarriersHeard',
      ({ participationId, heardOn, bodyId, carriers, declined }: CarriersHeard['data']) => [
        {
          proof: 'CARRIERS_HEARD',
          subject: participationId,
          on: heardOn,
          bodyId,
          carriers: [...carriers, ...declined],
        },
      ],
    ),
    proves(
      'StepCompleted',
      ({ paperId, bodyKind, competence, completedOn }: StepCompleted['data']) => [
        {
          proof: STEP[`${bodyKind} ${competence}`],
          subject: paperId,
          on: completedOn,
          bodyKind,
        },
      ],
    ),
    proves('PlanAdoptionImported', ({ document, adoptedOn }: PlanAdoptionImported['data']) => [
      { proof: 'PLAN_ADOPTED', subject: document, on: adoptedOn, takenOver: true },
    ]),
    proves('PaperDecided', adopted),
    proves('PaperDecisionCorrected', adopted),
  ],
  revokes: [
    revokes(
      'PaperDecisionCorrected',
      ['PLAN_ADOPTED'],
      ({ paperId, items }: PaperDecisionCorrected['data']) =>
        items.filter(({ planAdoption }) => planAdoption).map(() => paperId),
    ),
  ],
  follows: [
    ...committeeApproval.map(({ on, ask }) => ({
      on,
      ask: (event: never, view: CycleView) => live(event, ask(event, view)),
    })),
    follows<PaperDecided['data']>('PaperDecided', (event, view) => [
      ...measuresOf(event.data),
      ...plansOf(event, view.cycleOf(event)),
    ]),
    follows<PaperDecisionCorrected['data']>('PaperDecisionCorrected', (event, view) => [
      ...measuresOf(event.data),
      ...plansOf(event, view.cycleOf(event)),
      ...lostPlansOf(event, view.cycleOf(event)),
      openTask(event, view, {
        taskId: event.id,
        kind: 'GENERAL',
        subject: { kind: 'PAPER', id: event.data.paperId },
        for: { role: 'headOfPlanning' },
        title: { de: 'Berichtigten Beschluss umsetzen', en: 'Act upon a corrected resolution' },
        why: {
          de: `Das Ergebnis zu „${event.data.title}“ wurde berichtigt; was darauf schon folgte, ist zu prüfen.`,
          en: `The result on “${event.data.title}” was corrected; what followed from it is to be reviewed.`,
        },
        source: '§ 71 Abs. 4 SGB VIII',
        stage: 'DECISION',
      }),
    ]),
  ],
  tasks: [
    involveCarriers,
    {
      code: 'HEAR',
      proof: 'CARRIERS_HEARD',
      role: 'chair',
      title: {
        de: 'Träger im Jugendhilfeausschuss anhören',
        en: 'Hear the carriers in the youth welfare committee',
      },
      why: {
        de: 'Vor der Abstimmung über einen Plan sind die anerkannten freien Träger zu hören.',
        en: 'Before the vote on a plan the recognised carriers are to be heard.',
      },
      source: '§ 80 Abs. 4 S. 2 SGB VIII',
    },
    {
      code: 'ADOPT',
      proof: 'PLAN_ADOPTED',
      role: 'headOfPlanning',
      title: { de: 'Plan beschließen lassen', en: 'Have the plan adopted' },
      why: {
        de: 'Der Plan ist erst mit dem Beschluss des zuständigen Gremiums verbindlich.',
        en: 'The plan binds once the competent body has adopted it.',
      },
      source: '§ 71 Abs. 3 SGB VIII',
      period: 'DECISION',
    },
  ],
};
