import { bodiesModel, sessionsModel } from '#committee';
import { measureRegister } from '#measure';
import { recorded, world } from '../../testing/table';
import { DEFAULT_MODEL } from '../domain/default-model';
import { STAGE_KINDS } from '../domain/process-model';
import { STAGES } from '../domain/stages';
import { cycleOverview } from '../projections/cycle-overview.projection';
import { evidence } from '../projections/evidence.projection';
import { processModels } from '../projections/process-models.projection';
import { flaggedStage } from './flagged-stage.reaction';
import { revokedEvidence } from './revoked-evidence.reaction';
import { stageReactions } from './stage.reaction';

const cycleId = 'c-1';
const reaction = (name: string) => stageReactions.find((r) => r.name === `stage-${name}`)!;

function running() {
  const made = world(
    evidence,
    cycleOverview,
    processModels,
    measureRegister,
    bodiesModel,
    sessionsModel,
  );
  made.record(
    recorded(
      'ProcessModelPublished',
      { modelId: 'm', modelVersion: 1, model: DEFAULT_MODEL },
      { stream: 't.model-m' },
    ),
    recorded('CycleStarted', {
      cycleId,
      sectoralPlan: 'Kita',
      title: 'x',
      modelId: 'm',
      modelVersion: 1,
      stages: STAGE_KINDS,
    }),
  );
  const play = (name: string, event: ReturnType<typeof recorded>) =>
    reaction(name).react(made.record(event), made.reads);
  return { ...made, play };
}

const opening = (stage: string) => recorded('StageOpened', { cycleId, stage });
const held = (audience: string) =>
  recorded(
    'ParticipationHeld',
    { participationId: `p-${audience}`, cycleId, audience, heldOn: '2026-03-01' },
    { stream: `t.participation-${audience}` },
  );
const paper = { stream: 't.paper-x' };
const decided = (items: object[]) =>
  recorded(
    'PaperDecided',
    {
      cycleId,
      paperId: 'x',
      bodyId: 'b',
      bodyKind: 'COUNCIL',
      sessionId: 's',
      decidedOn: '2026-02-20',
      items,
    },
    paper,
  );
const item = (outcome: string, measureIds: string[], planAdoption = false) => ({
  resolutionItem: '1',
  outcome,
  sessionId: 's',
  decidedOn: '2026-02-20',
  measureIds,
  planAdoption,
});

it('each kind of stage has its reaction', () =>
  expect(stageReactions.map(({ name }) => name)).toEqual([
    'stage-charter',
    'stage-inventory',
    'stage-needs',
    'stage-gap-analysis',
    'stage-measures',
    'stage-decision',
    'stage-implementation',
    'stage-evaluation',
    'stage-update',
  ]));

it('no task of a stage has an id too long for a route', () => {
  for (const { kind, tasks } of STAGES)
    for (const { code } of tasks) expect(`${kind}.${code}`.length).toBeLessThanOrEqual(27);
});

describe('opening a stage', () => {
  it('opens its tasks, with the terms of the model', () => {
    const intents = running().play('needs', opening('NEEDS'));
    expect(intents.map(({ type, data }) => [type, (data as { taskId: string }).taskId])).toEqual([
      ['OpenTask', 'c-1.NEEDS.CARRIERS'],
      ['OpenTask', 'c-1.NEEDS.YOUNG'],
      ['OpenTask', 'c-1.NEEDS.GUARDIANS'],
      ['OpenTask', 'c-1.NEEDS.ESTABLISH'],
    ]);
    expect(intents[0]!.data).toMatchObject({
      for: { role: 'planner' },
      source: '§ 80 Abs. 4 S. 1 SGB VIII',
      due: { from: '2026-03-01', place: { land: 'BW' }, period: { amount: 6, unit: 'WEEK' } },
    });
  });
  it('of another kind opens none here', () =>
    expect(running().play('needs', opening('INVENTORY'))).toEqual([]));
  it('opens none for what is proved already', () => {
    const { play } = running();
    play('needs', held('GUARDIANS'));
    const ids = play('needs', opening('NEEDS')).map(
      ({ data }) => (data as { taskId: string }).taskId,
    );
    expect(ids).not.toContain('c-1.NEEDS.GUARDIANS');
    expect(ids).toContain('c-1.NEEDS.YOUNG');
  });
});

describe('a proving event', () => {
  it('completes the task that waited for it, and no other', () => {
    const event = held('GUARDIANS');
    expect(running().play('needs', event)).toEqual([
      {
        type: 'CompleteTask',
        data: {
          taskId: 'c-1.NEEDS.GUARDIANS',
          provedBy: { eventId: event.id, stream: event.stream, type: 'ParticipationHeld' },
        },
      },
    ]);
  });
  it('of one stage does not complete the task of another', () => {
    const carriers = (stage: string) =>
      recorded(
        'CarrierResponsePeriodClosed',
        { participationId: 'p', cycleId, stage, answered: ['k'], silent: [] },
        { stream: 't.participation-p' },
      );
    const { play } = running();
    expect(play('needs', carriers('INVENTORY'))).toEqual([]);
    expect(play('needs', carriers('NEEDS'))).toHaveLength(1);
  });
  it('of imported history completes none', () =>
    expect(
      running().play('needs', {
        ...held('GUARDIANS'),
        metadata: { ...held('x').metadata, imported: { source: 'Akte' } },
      }),
    ).toEqual([]));
});

describe('a decided paper', () => {
  it.each([
    ['ACCEPTED', 'ApproveMeasure'],
    ['ACCEPTED_AMENDED', 'ApproveMeasure'],
    ['REJECTED', 'RejectMeasure'],
  ])('%s asks to %s each measure of the item', (outcome, type) =>
    expect(running().play('decision', decided([item(outcome, ['m-1', 'm-2'])]))).toEqual(
      ['m-1', 'm-2'].map((measureId) => ({
        type,
        data: {
          measureId,
          paperId: 'x',
          sessionId: 's',
          resolutionItem: '1',
          decidedOn: '2026-02-20',
        },
      })),
    ),
  );
  it.each(['POSTPONED', 'REFERRED', 'PARTLY_ACCEPTED', 'UNKNOWN'])(
    '%s asks for nothing',
    (outcome) =>
      expect(running().play('decision', decided([item(outcome, ['m'], true)]))).toEqual([]),
  );
  it('adopting the plan is recorded in the cycle', () =>
    expect(running().play('decision', decided([item('ACCEPTED', [], true)]))).toContainEqual({
      type: 'RecordPlanAdoption',
      data: {
        cycleId,
        paperId: 'x',
        resolutionItem: '1',
        bodyId: 'b',
        sessionId: 's',
        decidedOn: '2026-02-20',
      },
    }));
  it('outside a cycle adopts the plan of none', () => {
    const data = { ...decided([item('ACCEPTED', [], true)]).data, cycleId: undefined };
    const event = recorded('PaperDecided', data, { stream: 't.paper-y' });
    expect(running().play('decision', event)).toEqual([]);
  });
  it('corrected takes the adoption back and asks somebody to look', () => {
    const { data } = decided([item('REJECTED', [], true)]);
    const event = recorded(
      'PaperDecisionCorrected',
      { ...data, title: 'Kita', before: 'ACCEPTED', reason: 'swapped' },
      paper,
    );
    expect(running().play('decision', event)).toMatchObject([
      { type: 'RevokePlanAdoption', data: { cycleId, paperId: 'x', reason: 'swapped' } },
      { type: 'OpenTask', data: { kind: 'GENERAL', for: { role: 'headOfPlanning' } } },
    ]);
  });
});

it('imported history opens no tasks for bodies and stages, and is followed all the same', () => {
  const { play } = running();
  const past = (event: ReturnType<typeof recorded>) => ({
    ...event,
    metadata: { ...event.metadata, imported: { source: 'Akte' } },
  });
  const agenda = { sessionId: 's', itemId: 'i', paperId: 'x', cycleId, resolutionItems: [] };
  const added = recorded('AgendaItemAdded', agenda, { stream: 't.session-s' });
  expect(play('decision', past(added))).toEqual([]);
  expect(play('needs', past(opening('NEEDS')))).toEqual([]);
  expect(play('decision', past(decided([item('ACCEPTED', ['m'])])))).toMatchObject([
    { type: 'ApproveMeasure' },
  ]);
});

it('the task of an agenda item is completed by its last result', () => {
  const { play } = running();
  const stream = { stream: 't.session-s' };
  const base = { sessionId: 's', itemId: 'i', paperId: 'x', cycleId, date: '2026-04-01' };
  const resolutionItems = [{ resolutionItem: '1' }, { resolutionItem: '2' }];
  const added = recorded('AgendaItemAdded', { ...base, resolutionItems }, stream);
  expect(play('decision', added)).toMatchObject([
    {
      type: 'OpenTask',
      data: { taskId: added.id, kind: 'COMMITTEE', dueOn: '2026-04-01', cycleId },
    },
  ]);
  const first = recorded('ResultRecorded', { ...base, resolutionItem: '1' }, stream);
  expect(play('decision', first)).toEqual([]);
  const last = recorded('ResultRecorded', { ...base, resolutionItem: '2' }, stream);
  expect(play('decision', last)).toMatchObject([
    { type: 'CompleteTask', data: { taskId: added.id, provedBy: { eventId: last.id } } },
  ]);
});

describe('a paper on its way through the bodies', () => {
  const session = { stream: 't.session-s' };
  const place = { paperId: 'x', stepId: 'jha', bodyId: 'b', body: 'JHA', bodyKind: 'JHA', cycleId };
  const established = recorded(
    'BodyEstablished',
    {
      bodyId: 'b',
      kind: 'JHA',
      name: 'JHA',
      place: { land: 'BW' },
      rules: { convening: { period: { kind: 'BACKWARD', mode: 'ONE_END', days: 7 } } },
    },
    { stream: 't.body-b' },
  );
  const stepOpened = () => recorded('StepOpened', place, paper);
  const convened = (sessionId: string, date: string) =>
    recorded(
      'SessionConvened',
      { sessionId, bodyId: 'b', bodyKind: 'JHA', body: 'JHA', date, overrides: [], findings: [] },
      { stream: `t.session-${sessionId}` },
    );
  const agendaItem = { ...place, sessionId: 's', itemId: 'i', date: '2026-04-01' };
  const added = () =>
    recorded(
      'AgendaItemAdded',
      { ...agendaItem, resolutionItems: [{ resolutionItem: '1' }] },
      session,
    );
  const result = (outcome: string) =>
    recorded('ResultRecorded', { ...agendaItem, resolutionItem: '1', outcome }, session);

  it('asks the chair to put it on the agenda, within the customary weeks', () => {
    const { record, play } = running();
    record(established);
    const opened = stepOpened();
    expect(play('decision', opened)).toMatchObject([
      {
        type: 'OpenTask',
        data: {
          taskId: opened.id,
          kind: 'COMMITTEE',
          for: { role: 'chair' },
          cycleId,
          due: { from: '2026-03-01', place: { land: 'BW' }, period: { amount: 4, unit: 'WEEK' } },
          remind: [-14, -7, 0],
        },
      },
    ]);
  });

  it('asks for it by the last day of invitation where a session is convened, then or later', () => {
    const { record, play } = running();
    record(established);
    record(convened('s', '2026-04-01'));
    const opened = stepOpened();
    expect(play('decision', opened)).toMatchObject([{ data: { dueOn: '2026-03-25' } }]);
    expect(play('decision', convened('sooner', '2026-03-20'))).toEqual([
      {
        type: 'RescheduleTask',
        data: { taskId: opened.id, dueOn: '2026-03-13', reason: expect.any(String) as string },
      },
    ]);
    expect(play('decision', convened('too late to invite', '2026-03-04'))).toMatchObject([
      { data: { dueOn: '2026-03-13' } },
    ]);
  });

  it('on the agenda waits for its result, and the minute taker is reminded', () => {
    const { record, play } = running();
    record(established);
    const opened = stepOpened();
    play('decision', opened);
    const item = added();
    expect(play('decision', item)).toMatchObject([
      { type: 'CompleteTask', data: { taskId: opened.id } },
      {
        type: 'OpenTask',
        data: { taskId: item.id, for: { role: 'minuteTaker' }, remind: [1, 5, 10] },
      },
    ]);
    expect(play('decision', convened('s2', '2026-05-01'))).toEqual([]);
  });

  it.each(['POSTPONED', 'REMOVED'])('%s is to be put on the agenda again', (outcome) => {
    const { record, play } = running();
    record(established);
    play('decision', stepOpened());
    const item = added();
    play('decision', item);
    const again = `${item.id}.AGAIN`;
    expect(play('decision', result(outcome))).toMatchObject([
      { type: 'CompleteTask', data: { taskId: item.id } },
      { type: 'OpenTask', data: { taskId: again, for: { role: 'chair' } } },
    ]);
    expect(play('decision', convened('s2', '2026-05-01'))).toMatchObject([
      { type: 'RescheduleTask', data: { taskId: again, dueOn: '2026-04-24' } },
    ]);
    expect(play('decision', { ...added(), id: 'second' })).toMatchObject([
      { type: 'CompleteTask', data: { taskId: again } },
      { type: 'OpenTask', data: { taskId: 'second' } },
    ]);
  });

  it('of a session that is cancelled is to be put on another agenda', () => {
    const { record, play } = running();
    record(established);
    play('decision', stepOpened());
    const item = added();
    play('decision', item);
    const again = `${item.id}.AGAIN`;
    const off = {
      ...{ sessionId: 's', bodyId: 'b', body: 'JHA', date: '2026-04-01', reason: 'krank' },
      agenda: [{ itemId: 'i', paperId: 'x', cycleId, stepId: place.stepId, title: 'x' }],
    };
    expect(play('decision', recorded('SessionCancelled', off, session))).toMatchObject([
      { type: 'CancelTask', data: { taskId: item.id } },
      { type: 'OpenTask', data: { taskId: again, cycleId, for: { role: 'chair' } } },
    ]);
    expect(play('decision', convened('s2', '2026-05-01'))).toMatchObject([
      { type: 'RescheduleTask', data: { taskId: again } },
    ]);
    expect(play('decision', { ...added(), id: 'second' })).toMatchObject([
      { type: 'CompleteTask', data: { taskId: again } },
      { type: 'OpenTask', data: { taskId: 'second' } },
    ]);
  });

  const takenOff = (of: object = {}) =>
    recorded(
      'AgendaItemRemoved',
      { ...agendaItem, title: 'x', reason: 'falsche Sitzung', ...of },
      session,
    );

  it('taken off an agenda is to be put on another one, and no result is waited for', () => {
    const { record, play } = running();
    record(established);
    play('decision', stepOpened());
    const item = added();
    play('decision', item);
    record(convened('s2', '2026-05-01'));
    const again = `${item.id}.AGAIN`;
    expect(play('decision', takenOff())).toMatchObject([
      { type: 'CancelTask', data: { taskId: item.id } },
      {
        type: 'OpenTask',
        data: { taskId: again, cycleId, for: { role: 'chair' }, dueOn: '2026-04-24' },
      },
    ]);
    expect(play('decision', { ...added(), id: 'second' })).toMatchObject([
      { type: 'CompleteTask', data: { taskId: again } },
      { type: 'OpenTask', data: { taskId: 'second' } },
    ]);
    expect(play('decision', takenOff())).toMatchObject([
      { type: 'CancelTask', data: { taskId: 'second' } },
      { type: 'OpenTask', data: { taskId: 'second.AGAIN' } },
    ]);
  });

  it.each([
    ['taken off', () => takenOff()],
    ['postponed', () => result('POSTPONED')],
    [
      'called off',
      () =>
        recorded(
          'SessionCancelled',
          { ...agendaItem, reason: 'krank', agenda: [{ ...place, itemId: 'i', title: 'x' }] },
          session,
        ),
    ],
  ])('%s while it stands on another agenda already need not be put there', (_, off) => {
    const { record, play } = running();
    record(established);
    play('decision', stepOpened());
    play('decision', added());
    const other = { ...agendaItem, sessionId: 's2', resolutionItems: [{ resolutionItem: '1' }] };
    const onOther = recorded('AgendaItemAdded', other, { stream: 't.session-s2' });
    play('decision', onOther);
    expect(play('decision', off()).map(({ type }) => type)).not.toContain('OpenTask');
    expect(play('decision', convened('s3', '2026-06-01'))).toEqual([]);
    expect(play('decision', takenOff({ sessionId: 's2' }))).toMatchObject([
      { type: 'CancelTask', data: { taskId: onOther.id } },
      { type: 'OpenTask', data: { taskId: `${onOther.id}.AGAIN` } },
    ]);
  });

  it('referred waits for the other body, and then for this one again', () => {
    const { record, play } = running();
    record(established);
    play('decision', stepOpened());
    play('decision', added());
    expect(play('decision', result('REFERRED'))).toMatchObject([{ type: 'CompleteTask' }]);
    const opened = stepOpened();
    expect(play('decision', opened)).toMatchObject([
      { type: 'OpenTask', data: { taskId: opened.id } },
    ]);
  });

  it('skipped or on an agenda already needs no putting there', () => {
    const { record, play } = running();
    record(established);
    const opened = stepOpened();
    play('decision', opened);
    expect(play('decision', recorded('StepSkipped', place, paper))).toMatchObject([
      { type: 'CancelTask', data: { taskId: opened.id } },
    ]);
    const other = running();
    other.record(established);
    other.play('decision', added());
    expect(other.play('decision', stepOpened())).toEqual([]);
  });
});

it('an agenda item of the past waits for nobody', () => {
  const { play } = running();
  const imported = { stream: 't.session-s', imported: { source: '2018/0256' } };
  const base = { sessionId: 's', itemId: 'i', paperId: 'x', cycleId, date: '2018-05-15' };
  const resolutionItems = [{ resolutionItem: '1' }];
  const added = recorded('AgendaItemAdded', { ...base, resolutionItems }, imported);
  expect(play('decision', added)).toEqual([]);
  const result = recorded('ResultRecorded', { ...base, resolutionItem: '1' }, imported);
  expect(play('decision', result)).toEqual([]);
});

describe('an approved measure', () => {
  const stream = { stream: 't.measure-m' };
  const approval = () =>
    recorded(
      'MeasureApproved',
      { measureId: 'm', cycleId, decidedOn: '2026-02-20', places: [] },
      stream,
    );
  const drafted = recorded(
    'MeasureDrafted',
    {
      measureId: 'm',
      cycleId,
      title: 'Kita',
      exception: false,
      places: [],
      costs: [],
      funding: 'BUDGETED',
      realiseBy: '2028-07-31',
    },
    stream,
  );

  it('is to be realised by its realisation deadline', () => {
    const { record, play } = running();
    record(drafted);
    expect(play('implementation', approval())).toMatchObject([
      {
        type: 'OpenTask',
        data: { taskId: 'm.REALISE', kind: 'IMPLEMENTATION', cycleId, dueOn: '2028-07-31' },
      },
    ]);
  });
  it.each([
    [true, ['CompleteTask']],
    [false, []],
  ])('opened, complete %s, asks to %p', (complete, types) => {
    const event = recorded(
      'MeasureOpened',
      { measureId: 'm', openedOn: '2027-08-01', complete, places: [] },
      stream,
    );
    expect(
      running()
        .play('implementation', event)
        .map(({ type }) => type),
    ).toEqual(types);
  });
  it('withdrawn needs no realising', () => {
    const event = recorded(
      'MeasureWithdrawn',
      { measureId: 'm', withdrawnOn: '2027-08-01' },
      stream,
    );
    expect(running().play('implementation', event)).toMatchObject([
      { type: 'CancelTask', data: { taskId: 'm.REALISE' } },
    ]);
  });
});

it('an update begun starts the next cycle', () => {
  const event = recorded('UpdateBegun', {
    cycleId,
    nextCycleId: 'c-2',
    carriedOver: { closedEvaluations: ['e-1'] },
  });
  const intents = running().play('update', event);
  expect(intents).toContainEqual({
    type: 'StartNextCycle',
    data: { cycleId: 'c-2', previousCycleId: cycleId },
  });
  expect(intents).toContainEqual({
    type: 'CarryOverEvaluation',
    data: { evaluationId: 'e-1', nextCycleId: 'c-2' },
  });
});

it('evidence taken back flags the stages of its cycle, and somebody looks', () => {
  const { record, reads } = running();
  const proving = record(
    recorded(
      'ProviderRecognised',
      { providerId: 'k', since: '2020-01-01' },
      { stream: 't.provider-k' },
    ),
    recorded(
      'CarrierResponsePeriodClosed',
      { participationId: 'p', cycleId, stage: 'NEEDS', answered: ['k'], silent: [] },
      { stream: 't.participation-p' },
    ),
  );
  const ended = record(
    recorded(
      'ProviderRecognitionEnded',
      { providerId: 'k', until: '2026-01-01' },
      { stream: 't.provider-k' },
    ),
  );
  expect(revokedEvidence.react(ended, reads)).toMatchObject([
    {
      type: 'FlagStages',
      data: { cycleId, proof: proving.id, revokedBy: { eventId: ended.id } },
    },
  ]);
  const closing = (eventId: string) =>
    record(
      recorded('StageClosed', { cycleId, stage: 'NEEDS', evidence: [{ proofs: [{ eventId }] }] }),
    );
  // The recognition ended while the closing was under way.
  expect(revokedEvidence.react(closing(proving.id), reads)).toMatchObject([
    { type: 'FlagStages', data: { proof: proving.id, revokedBy: { eventId: ended.id } } },
  ]);
  expect(revokedEvidence.react(closing('another'), reads)).toEqual([]);
  const flagged = recorded('StageFlagged', { cycleId, stage: 'NEEDS', rule: 'X' });
  expect(flaggedStage.react(flagged, reads)).toMatchObject([
    { type: 'OpenTask', data: { taskId: flagged.id, for: { role: 'headOfPlanning' } } },
  ]);
});
