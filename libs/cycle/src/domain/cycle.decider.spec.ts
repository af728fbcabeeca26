import type { DocumentHash, Instant, LocalDate, Override } from '#kernel';
import { specification } from '#kernel/testing';
import { anEvent, aProof } from '../../testing/proofs';
import type { CloseStage, CycleCommand, StartCycle } from './cycle.commands';
import { cycles } from './cycle.decider';
import type { CycleEvent, GateRecord } from './cycle.events';
import { DEFAULT_MODEL } from './default-model';
import { definitionOf, predecessors, STAGE_KINDS, type StageKind } from './process-model';
import type { Proof } from './proof';

const given = specification(cycles);
const cycleId = 'c-1';
const now = '2026-03-10T09:00:00.000Z' as Instant;
const today = '2026-03-10' as LocalDate;
const day = (text: string) => text as LocalDate;

const start: StartCycle = {
  type: 'StartCycle',
  data: {
    cycleId,
    sectoralPlan: 'Kita',
    title: 'Kita 2026',
    modelId: 'm',
    modelVersion: 1,
    stages: STAGE_KINDS,
  },
  now,
  by: 'ada',
};
const started: CycleEvent = {
  type: 'CycleStarted',
  version: 1,
  data: { ...start.data, stages: STAGE_KINDS },
};
const opened = (stage: StageKind): CycleEvent => ({
  type: 'StageOpened',
  version: 1,
  data: { cycleId, stage },
});
const closed = (stage: StageKind, evidence: GateRecord[] = []): CycleEvent => ({
  type: 'StageClosed',
  version: 1,
  data: { cycleId, stage, closedOn: today, evidence, overrides: [], findings: [] },
});
const takenOver = (stage: StageKind): CycleEvent => ({
  type: 'StageTakenOver',
  version: 1,
  data: { cycleId, stage, reason: 'before' },
});
const worked = (...stages: StageKind[]): CycleEvent[] =>
  stages.flatMap((stage) => [opened(stage), closed(stage)]);
const command = (type: CycleCommand['type'], data: object = {}): CycleCommand =>
  ({ type, data: { cycleId, ...data }, now, by: 'ada' }) as unknown as CycleCommand;

const close = (stage: StageKind, proofs: readonly Proof[], more: Partial<CloseStage> = {}) => ({
  ...(command('CloseStage', {
    stage,
    today,
    definition: definitionOf(DEFAULT_MODEL, stage),
    before: predecessors(DEFAULT_MODEL, stage),
    proofs,
  }) as CloseStage),
  ...more,
});
const carriers = (stage: StageKind, more: Partial<Proof> = {}) =>
  aProof('CARRIERS_INVOLVED', { stage, ...more });
const because = (rule: string): Override[] => [{ rule, reason: 'a reason' }];

describe('a cycle', () => {
  it('does not begin without a process model', () =>
    given()
      .when({ ...start, data: { ...start.data, stages: undefined, modelVersion: 3 } })
      .thenRejected('PROCESS_MODEL_NOT_FOUND', { value: 'm', params: { modelVersion: 3 } }));
  it('does not plan backwards', () =>
    given()
      .when({
        ...start,
        data: { ...start.data, horizon: { from: day('2026-08-01'), to: day('2026-08-01') } },
      })
      .thenRejected('HORIZON_ENDS_BEFORE'));
  it('begins, pinned to a version', () => given().when(start).then(started));
  it('does not exist until it begins', () =>
    given()
      .when(command('OpenStage', { stage: 'NEEDS' }))
      .thenRejected('CYCLE_NOT_FOUND'));
  it('is closed only when every stage is', () =>
    given(started, ...worked('CHARTER', 'INVENTORY'))
      .when(command('CloseCycle', { today }))
      .thenRejected('STAGES_NOT_CLOSED', {
        value: 'NEEDS, GAP_ANALYSIS, MEASURES, DECISION, IMPLEMENTATION, EVALUATION, UPDATE',
      }));
  it('closed does not change', () => {
    const history = [started, ...worked(...STAGE_KINDS)];
    const end: CycleEvent = { type: 'CycleClosed', version: 1, data: { cycleId, closedOn: today } };
    given(...history)
      .when(command('CloseCycle', { today }))
      .then(end);
    given(...history, end)
      .when(command('OpenStage', { stage: 'NEEDS' }))
      .thenRejected('CYCLE_CLOSED');
    given(...history, end)
      .when(command('CloseCycle', { today }))
      .then();
  });
});

describe('opening a stage', () => {
  it('knows the stages of the model only', () =>
    given(started)
      .when(command('OpenStage', { stage: 'RETROSPECTIVE' }))
      .thenRejected('STAGE_NOT_IN_CYCLE', { value: 'RETROSPECTIVE' }));
  it('does not open what was closed', () =>
    given(started, ...worked('CHARTER'))
      .when(command('OpenStage', { stage: 'CHARTER' }))
      .thenRejected('STAGE_NOT_PENDING', { params: { status: 'CLOSED' } }));
  it('overlaps with others: needs may begin before the inventory', () =>
    given(started)
      .when(command('OpenStage', { stage: 'NEEDS' }))
      .then(opened('NEEDS')));
  it('opens once', () =>
    given(started, opened('NEEDS'))
      .when(command('OpenStage', { stage: 'NEEDS' }))
      .then());
});

describe('closing a stage', () => {
  it('asks for an open one', () =>
    given(started).when(close('CHARTER', [])).thenRejected('STAGE_NOT_OPEN'));

  it.each(STAGE_KINDS)('%s asks for its carriers (L08)', (stage) => {
    const before = predecessors(DEFAULT_MODEL, stage);
    given(started, ...worked(...before), opened(stage))
      .when(close(stage, [carriers(stage === 'NEEDS' ? 'CHARTER' : 'NEEDS')]))
      .thenRejected('CARRIERS_NOT_INVOLVED', {
        params: { stage, source: '§ 80 Abs. 4 S. 1 SGB VIII' },
      });
  });

  it('does not take carriers involved tomorrow', () =>
    given(started, opened('CHARTER'))
      .when(close('CHARTER', [carriers('CHARTER', { on: day('2026-03-11') })]))
      .thenRejected('CARRIERS_NOT_INVOLVED'));

  it.each([
    ['imported', { imported: true }],
    ['taken back', { revoked: anEvent() }],
    ['borne by nobody', { bearers: [] }],
  ])('does not take evidence that is %s', (_, more) =>
    given(started, opened('CHARTER'))
      .when(close('CHARTER', [carriers('CHARTER', more)]))
      .thenRejected('CARRIERS_NOT_INVOLVED'),
  );

  it('is ordered: needs not before the inventory (L02)', () =>
    given(started, opened('INVENTORY'), opened('NEEDS'))
      .when(close('NEEDS', [carriers('NEEDS')]))
      .thenRejected('EARLIER_STAGE_OPEN', { value: 'INVENTORY', params: { stage: 'NEEDS' } }));

  it('is ordered over stages between', () =>
    given(
      started,
      ...worked('INVENTORY', 'NEEDS', 'GAP_ANALYSIS', 'MEASURES', 'CHARTER', 'DECISION'),
      ...worked('IMPLEMENTATION'),
      opened('EVALUATION'),
      {
        type: 'StageReopened',
        version: 1,
        data: { cycleId, stage: 'INVENTORY', from: 'EVALUATION', reason: 'data error' },
      },
    )
      .when(
        close('EVALUATION', [
          carriers('EVALUATION'),
          aProof('MEASURE_JUDGED'),
          aProof('EVALUATION_CLOSED'),
        ]),
      )
      .thenRejected('EARLIER_STAGE_OPEN', { value: 'INVENTORY' }));

  it('records the events that prove each gate', () => {
    const involved = carriers('INVENTORY');
    const frozen = aProof('INVENTORY_FROZEN');
    given(started, opened('INVENTORY'))
      .when(close('INVENTORY', [involved, frozen]))
      .then(
        closed('INVENTORY', [
          {
            rule: 'CARRIERS_NOT_INVOLVED',
            source: '§ 80 Abs. 4 S. 1 SGB VIII',
            state: 'PROVED',
            proofs: [involved.event],
          },
          {
            rule: 'INVENTORY_NOT_FROZEN',
            source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
            state: 'PROVED',
            proofs: [frozen.event],
          },
        ]),
      );
  });

  it('closes once', () =>
    given(started, ...worked('CHARTER'))
      .when(close('CHARTER', []))
      .then());

  describe('NEEDS', () => {
    const history = [started, ...worked('INVENTORY'), opened('NEEDS')];
    const all = [
      carriers('NEEDS'),
      aProof('INVENTORY_CLOSED'),
      aProof('HORIZON_SET'),
      aProof('NEED_ESTABLISHED'),
      aProof('YOUNG_PEOPLE_INVOLVED'),
      aProof('GUARDIANS_INVOLVED'),
    ];
    const lacking = (kind: string) => all.filter(({ proof }) => proof !== kind);
    const rejected = (kind: string, code: string, overrides: Override[] = []) =>
      given(...history)
        .when(close('NEEDS', lacking(kind), { overrides }))
        .thenRejected(code);

    it.each([
      ['INVENTORY_CLOSED', 'INVENTORY_NOT_CLOSED'],
      ['HORIZON_SET', 'HORIZON_NOT_SET'],
      ['NEED_ESTABLISHED', 'NEED_NOT_ESTABLISHED'],
    ])('without %s is refused, whatever the reason', (kind, code) =>
      rejected(kind, code, because(code)),
    );
    it.each([
      ['YOUNG_PEOPLE_INVOLVED', 'YOUNG_PEOPLE_NOT_INVOLVED'],
      ['GUARDIANS_INVOLVED', 'GUARDIANS_NOT_INVOLVED'],
    ])('without %s and without a reason is refused', (kind, code) => rejected(kind, code));
    it('without guardians, with a reason, is closed and stays flagged', () => {
      const decided = cycles.decide(
        close('NEEDS', lacking('GUARDIANS_INVOLVED'), {
          overrides: because('GUARDIANS_NOT_INVOLVED'),
        }),
        history.reduce(cycles.evolve, cycles.initialState),
      );
      expect(decided).toMatchObject([
        { type: 'StageClosed', data: { overrides: because('GUARDIANS_NOT_INVOLVED') } },
      ]);
    });
    it('upon a takeover of the inventory is closed, and the gate is not green', () => {
      const proofs = [
        ...lacking('INVENTORY_CLOSED'),
        aProof('INVENTORY_CLOSED', { takenOver: true }),
      ];
      const decided = cycles.decide(
        close('NEEDS', proofs),
        [started, takenOver('INVENTORY'), opened('NEEDS')].reduce(
          cycles.evolve,
          cycles.initialState,
        ),
      );
      expect(decided).toMatchObject([
        {
          data: {
            evidence: expect.arrayContaining([
              expect.objectContaining({ rule: 'INVENTORY_NOT_CLOSED', state: 'TAKEN_OVER' }),
            ]),
          },
        },
      ]);
    });
  });

  it('of imported history finds instead of refusing', () =>
    given(started, opened('INVENTORY'))
      .when(close('INVENTORY', [], { imported: { source: 'Akte' } }))
      .then({
        type: 'StageClosed',
        version: 1,
        data: {
          cycleId,
          stage: 'INVENTORY',
          closedOn: today,
          evidence: [
            {
              rule: 'CARRIERS_NOT_INVOLVED',
              source: '§ 80 Abs. 4 S. 1 SGB VIII',
              state: 'MISSING',
              proofs: [],
            },
            {
              rule: 'INVENTORY_NOT_FROZEN',
              source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
              state: 'MISSING',
              proofs: [],
            },
          ],
          overrides: [],
          findings: [
            { rule: 'CARRIERS_NOT_INVOLVED', value: 'INVENTORY' },
            { rule: 'INVENTORY_NOT_FROZEN', value: 'INVENTORY' },
          ],
        },
      }));
});

describe('a way back', () => {
  const { backLoops } = DEFAULT_MODEL;
  const reopen = (stage: StageKind, from: StageKind) =>
    command('ReopenStage', { stage, from, reason: 'data error', backLoops });

  it('needs a closed stage', () =>
    given(started, opened('INVENTORY'), opened('NEEDS'))
      .when(reopen('INVENTORY', 'NEEDS'))
      .thenRejected('STAGE_NOT_CLOSED'));
  it('must be foreseen by the model', () =>
    given(started, ...worked('CHARTER'), opened('NEEDS'))
      .when(reopen('CHARTER', 'NEEDS'))
      .thenRejected('NO_WAY_BACK', { value: 'NEEDS', params: { stage: 'CHARTER' } }));
  it('starts from an open stage', () =>
    given(started, ...worked('INVENTORY'))
      .when(reopen('INVENTORY', 'NEEDS'))
      .thenRejected('STAGE_NOT_OPEN'));
  it.each([
    ['INVENTORY', 'NEEDS'],
    ['NEEDS', 'MEASURES'],
    ['MEASURES', 'DECISION'],
    ['CHARTER', 'EVALUATION'],
  ] as const)('reopens %s out of %s, with the reason', (stage, from) =>
    given(started, ...worked(stage), opened(from))
      .when(reopen(stage, from))
      .then({
        type: 'StageReopened',
        version: 1,
        data: { cycleId, stage, from, reason: 'data error' },
      }),
  );
});

describe('taking a stage over', () => {
  const takeOver = (stage: StageKind) =>
    command('TakeOverStage', {
      stage,
      reason: 'before',
      before: predecessors(DEFAULT_MODEL, stage),
    });

  it('is no way around a gate: what was opened here is worked here', () =>
    given(started, opened('DECISION'))
      .when(takeOver('DECISION'))
      .thenRejected('TAKEOVER_TOO_LATE', { params: { worked: 'DECISION' } }));
  it('nor what comes after a stage worked here', () =>
    given(started, ...worked('INVENTORY'))
      .when(takeOver('NEEDS'))
      .thenRejected('TAKEOVER_TOO_LATE', { params: { worked: 'INVENTORY' } }));
  it('takes over what lay before, once', () => {
    given(started, takenOver('INVENTORY')).when(takeOver('NEEDS')).then(takenOver('NEEDS'));
    given(started, takenOver('NEEDS')).when(takeOver('NEEDS')).then();
  });
  it('lets the next stage close in order', () => {
    const proofs = [carriers('GAP_ANALYSIS'), aProof('GAP_ASSESSED')];
    const decided = cycles.decide(
      close('GAP_ANALYSIS', proofs),
      [started, takenOver('INVENTORY'), takenOver('NEEDS'), opened('GAP_ANALYSIS')].reduce(
        cycles.evolve,
        cycles.initialState,
      ),
    );
    expect(decided).toMatchObject([{ type: 'StageClosed' }]);
  });
});

describe('evidence taken back', () => {
  const proof = anEvent();
  const revokedBy = anEvent('ProviderRecognitionEnded');
  const gate: GateRecord = {
    rule: 'CARRIERS_NOT_INVOLVED',
    source: '§ 80 Abs. 4 S. 1 SGB VIII',
    state: 'PROVED',
    proofs: [proof],
  };
  const flag = command('FlagStages', { proof: proof.eventId, revokedBy });
  const flagged = (stage: StageKind): CycleEvent => ({
    type: 'StageFlagged',
    version: 1,
    data: { cycleId, stage, rule: gate.rule, proof: proof.eventId, revokedBy },
  });

  it('flags no stage that did not rest on it', () =>
    given(started, opened('CHARTER'), closed('CHARTER')).when(flag).then());
  it('flags every closed stage that did, once', () => {
    const history = [started, opened('CHARTER'), closed('CHARTER', [gate]), opened('NEEDS')];
    given(...history)
      .when(flag)
      .then(flagged('CHARTER'));
    given(...history, flagged('CHARTER'))
      .when(flag)
      .then();
  });
  it('is forgotten when the stage is open again', () =>
    given(started, opened('CHARTER'), closed('CHARTER', [gate]), {
      type: 'StageReopened',
      version: 1,
      data: { cycleId, stage: 'CHARTER', from: 'EVALUATION', reason: 'r' },
    })
      .when(flag)
      .then());
});

describe('the adoption of the plan', () => {
  const adoption = {
    paperId: 'p-1',
    resolutionItem: '1',
    bodyId: 'b-1',
    sessionId: 's-1',
    decidedOn: day('2026-03-09'),
  };
  const adopted: CycleEvent = {
    type: 'PlanAdopted',
    version: 1,
    data: { cycleId, ...adoption },
    effectiveOn: adoption.decidedOn,
  };
  const imported = {
    adoptedOn: day('2022-05-17'),
    body: 'Gemeinderat',
    document: 'ab'.repeat(32) as DocumentHash,
  };
  const taken: CycleEvent = {
    type: 'PlanAdoptionImported',
    version: 1,
    data: { cycleId, ...imported },
  };
  const update = {
    nextCycleId: 'c-2',
    kind: 'ADAPTATION',
    title: 'Kita 2027',
    modelVersion: 2,
    stages: STAGE_KINDS,
    carriedOver: { openMeasures: [], consequences: [], closedEvaluations: [] },
  };
  const begun = (nextCycleId: string) =>
    ({
      type: 'UpdateBegun',
      version: 1,
      data: { cycleId, ...update, nextCycleId },
    }) as unknown as CycleEvent;

  it('comes too late for a closed cycle; told again it changes nothing', () => {
    const end: CycleEvent = { type: 'CycleClosed', version: 1, data: { cycleId, closedOn: today } };
    given(started, end)
      .when(command('RecordPlanAdoption', adoption))
      .thenRejected('CYCLE_CLOSED', { value: cycleId });
    given(started, adopted, end).when(command('RecordPlanAdoption', adoption)).then();
  });
  it('is recorded once, on its day', () => {
    given(started).when(command('RecordPlanAdoption', adoption)).then(adopted);
    given(started, adopted).when(command('RecordPlanAdoption', adoption)).then();
  });
  it('corrected is taken back, once', () => {
    const back = { paperId: 'p-1', resolutionItem: '1', reason: 'votes swapped' };
    const revoked: CycleEvent = {
      type: 'PlanAdoptionRevoked',
      version: 1,
      data: { cycleId, ...back },
    };
    given(started).when(command('RevokePlanAdoption', back)).then();
    given(started, adopted).when(command('RevokePlanAdoption', back)).then(revoked);
    given(started, adopted, revoked).when(command('RevokePlanAdoption', back)).then();
  });
  it('of before is not taken over from the future, nor beside one made here', () => {
    given(started)
      .when(command('ImportPlanAdoption', { ...imported, adoptedOn: '2026-03-11', today }))
      .thenRejected('ADOPTION_IN_FUTURE', { value: '2026-03-11' });
    given(started, adopted)
      .when(command('ImportPlanAdoption', { ...imported, today }))
      .thenRejected('PLAN_ADOPTED_HERE');
  });
  it('of before is taken over once', () => {
    given(started)
      .when(command('ImportPlanAdoption', { ...imported, today }))
      .then(taken);
    given(started, taken)
      .when(command('ImportPlanAdoption', { ...imported, today }))
      .then();
  });
  it('is what an update needs', () => {
    given(started).when(command('BeginUpdate', update)).thenRejected('NO_PLAN_TO_UPDATE');
    given(started, adopted).when(command('BeginUpdate', update)).then(begun('c-2'));
    given(started, taken).when(command('BeginUpdate', update)).then(begun('c-2'));
  });
  it('is updated by one next cycle', () => {
    given(started, adopted, begun('c-2')).when(command('BeginUpdate', update)).then();
    given(started, adopted, begun('c-2'))
      .when(command('BeginUpdate', { ...update, nextCycleId: 'c-3' }))
      .thenRejected('UPDATE_ALREADY_BEGUN', { value: 'c-2' });
  });
  it('begins the next cycle once, however often it is asked', () => {
    const next = { ...start.data, previousCycleId: 'c-0', updateKind: 'ADAPTATION' };
    given(started).when(command('StartNextCycle', next)).then();
    const [event] = cycles.decide(command('StartNextCycle', next), cycles.initialState);
    expect(event).toMatchObject({ type: 'CycleStarted', data: { previousCycleId: 'c-0' } });
  });
});

describe('when a stage is to run', () => {
  const plan = (from: string, to: string) => command('PlanStage', { stage: 'INVENTORY', from, to });
  const planned = (from: string, to: string): CycleEvent => ({
    type: 'StagePlanned',
    version: 1,
    data: { cycleId, stage: 'INVENTORY', from: day(from), to: day(to) },
  });

  it('is planned, and planned anew', () => {
    given(started).when(plan('2026-01-12', '2026-04-30')).then(planned('2026-01-12', '2026-04-30'));
    given(started, planned('2026-01-12', '2026-04-30'), opened('INVENTORY'))
      .when(plan('2026-01-12', '2026-06-30'))
      .then(planned('2026-01-12', '2026-06-30'));
  });
  it('the same dates again change nothing', () =>
    given(started, planned('2026-01-12', '2026-04-30'))
      .when(plan('2026-01-12', '2026-04-30'))
      .then());
  it('does not end before it begins', () =>
    given(started)
      .when(plan('2026-04-30', '2026-01-12'))
      .thenRejected('STAGE_ENDS_BEFORE', { at: '/to', value: '2026-01-12' }));
  it('is not planned when it is done', () =>
    given(started, ...worked('INVENTORY'))
      .when(plan('2026-01-12', '2026-04-30'))
      .thenRejected('STAGE_DONE', { value: 'INVENTORY' }));
  it('only stages of the model are planned', () =>
    given({ ...started, data: { ...started.data, stages: ['NEEDS'] } })
      .when(plan('2026-01-12', '2026-04-30'))
      .thenRejected('STAGE_NOT_IN_CYCLE'));
});
