import 'reflect-metadata';
import { cycle, cycleOverview, cycles, evidence, STAGES, type ComplianceRow } from '#cycle';
import { Rejection, type Instant, type LocalDate } from '#kernel';
import { measureRegister } from '#measure';
import { actor, readConfiguration, SimulatedClock, Simulation, type Actor } from '#product';
import type { View } from '#shell';
import { inbox } from '#task';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const planner = actor('paula', 'planner');
const head = actor('hanna', 'headOfPlanning');
const chair = actor('carla', 'chair');
const minutes = actor('mirko', 'minuteTaker');
const place = { land: 'BW' };

jest.setTimeout(120_000);

describe('one thread of a cycle, from the charter to the next', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jahresring-cycle-'));
  let town: Simulation;
  const ids: Record<string, string> = {};

  const send = async (by: Actor, type: string, data: object, beside = {}): Promise<string> =>
    (await town.send(by, type, data, beside)).id;
  const refused = async (code: string, by: Actor, type: string, data: object) => {
    await expect(town.send(by, type, data)).rejects.toThrow(Rejection);
    await expect(town.send(by, type, data)).rejects.toMatchObject({ code });
  };
  const day = (text: string) => text as LocalDate;
  const inCycle = (more: object = {}) => ({ cycleId: ids.cycle, ...more });
  const close = (stage: string, overrides: string[] = []) =>
    send(planner, 'CloseStage', inCycle({ stage }), {
      overrides: overrides.map((rule) => ({ rule, reason: 'aus besonderem Grund' })),
    });
  const task = (code: string) => town.tenant.reads.get(inbox, `${ids.cycle}.${code}`);
  const listed = async (): Promise<readonly ComplianceRow[]> => {
    const { read } = cycle.queries.find(({ name }) => name === 'Compliance')!;
    const { tenant, clock } = town;
    const view = { tenant, reads: tenant.reads, moment: {}, now: clock.now() };
    const answer = await read({ cycleId: ids.cycle } as never, view as unknown as View);
    return (answer as { duties: readonly ComplianceRow[] }).duties;
  };
  const overview = () => town.tenant.reads.get(cycleOverview, ids.cycle!)!;
  const stage = (kind: string) => overview().stages.find((s) => s.stage === kind)!;

  beforeAll(async () => {
    town = await Simulation.begin(
      readConfiguration({ JAHRESRING_DATA: folder }),
      { tenant: 'town', authority: 'Musterstadt', land: 'BW', logId: 'log-cycle-thread' },
      new SimulatedClock('2026-01-12T08:00:00.000Z' as Instant),
    );
    await send(head, 'PublishProcessModel', { modelId: 'base' });
    await send(planner, 'DefinePlanningArea', {
      areaId: 'west',
      name: 'Weststadt',
      level: 'DISTRICT',
      validFrom: '2020-01-01',
    });
    ids.carrier = await send(planner, 'RegisterProvider', {
      name: 'Kinderhaus e. V.',
      type: 'FREE_RECOGNISED',
      recognition: { since: '2015-01-01', authority: 'Landesjugendamt' },
    });
    for (const [name, kind, group] of [
      ['jha', 'JHA', 10],
      ['council', 'COUNCIL', 0],
    ] as const) {
      ids[name] = await send(head, 'EstablishBody', { kind, name, place });
      const seats = Array.from({ length: 15 + group }, (_, i) => ({
        seatId: `${name}-${i}`,
        group: i < 15 ? 'COUNCIL_SIDE' : 'FREE_CARRIER_SIDE',
        voting: true,
      }));
      const bodyId = ids[name];
      await send(head, 'ConstituteBody', { bodyId, constitutedOn: '2026-01-12', seats });
      const assignments = seats.map(({ seatId }) => ({ seatId, person: `p-${seatId}` }));
      await send(head, 'AssignSeats', { bodyId, from: '2026-01-12', assignments });
    }
  });
  afterAll(async () => {
    await town.close();
    rmSync(folder, { recursive: true });
  });

  it('begins with stages that overlap, each with its tasks', async () => {
    ids.cycle = await send(head, 'StartCycle', {
      sectoralPlan: 'Kindertagesbetreuung',
      title: 'Kita 2026',
      modelId: 'base',
    });
    for (const { kind } of STAGES) await send(planner, 'OpenStage', inCycle({ stage: kind }));
    expect(task('NEEDS.GUARDIANS')).toMatchObject({ status: 'OPEN', for: { role: 'planner' } });
    expect(task('NEEDS.CARRIERS')?.computation?.steps.length).toBeGreaterThan(0);
  });

  it('closes no stage without its carriers', async () => {
    await refused('CARRIERS_NOT_INVOLVED', planner, 'CloseStage', inCycle({ stage: 'CHARTER' }));
    for (const { kind } of STAGES)
      await send(planner, 'InviteCarriers', {
        ...inCycle({ stage: kind, subject: kind }),
        carriers: [ids.carrier],
        areas: ['west'],
        noticeOn: '2026-01-12',
        days: 14,
        place,
      });
    await refused('CARRIERS_NOT_INVOLVED', planner, 'CloseStage', inCycle({ stage: 'CHARTER' }));
    await town.on(day('2026-01-27'));
    expect(task('CHARTER.CARRIERS')).toMatchObject({
      status: 'COMPLETED',
      provedBy: { type: 'CarrierResponsePeriodClosed' },
    });
    await close('CHARTER');
    expect(stage('CHARTER').closing?.evidence[0]?.proofs[0]?.type).toBe(
      'CarrierResponsePeriodClosed',
    );
  });

  it('closes the needs after the inventory, and not without guardians and without a reason', async () => {
    await refused('INVENTORY_NOT_FROZEN', planner, 'CloseStage', inCycle({ stage: 'INVENTORY' }));
    const snapshotId = await send(planner, 'OpenSnapshot', {
      ...inCycle({ title: 'Bestand 2025' }),
      areaIds: ['west'],
      ageGroups: ['U3'],
      measures: ['PLACES'],
    });
    await send(planner, 'RecordFigures', {
      snapshotId,
      figures: [
        {
          areaId: 'west',
          ageGroup: 'U3',
          measure: 'PLACES',
          value: '40',
          source: 'Meldung',
          method: 'Vollerhebung',
          quality: 'REPORTED',
        },
      ],
    });
    await send(planner, 'FreezeSnapshot', { snapshotId });

    const needsId = await send(planner, 'OpenNeedsAssessment', {
      ...inCycle({ snapshotId, title: 'Bedarf 2026' }),
    });
    await send(planner, 'SetHorizon', { needsId, from: '2026-08-01', to: '2030-07-31' });
    const cohort = { areaId: 'west', areaName: 'Weststadt', ageGroup: 'U3', rounded: false };
    await send(planner, 'RecordPopulation', {
      needsId,
      cohorts: [
        {
          ...cohort,
          children: '100',
          asOf: '2025-12-31',
          source: 'Melderegister',
          method: 'Auszählung',
          quality: 'REPORTED',
        },
      ],
    });
    const quota = { ageGroup: 'U3', quota: '1/2', source: 'Umfrage', year: 2025 };
    await send(planner, 'SetTargetQuota', { needsId, ...quota, displayPrecision: 0 });
    await send(planner, 'SetReserve', { needsId, ageGroup: 'U3', share: '1/20' });
    await send(planner, 'AssessGap', {
      needsId,
      placesOn: '2025-03-01',
      placesSource: 'Bestand',
      places: [{ areaId: 'west', ageGroup: 'U3', places: 40, requiredFrom: '2026-08-01' }],
    });
    await send(planner, 'EstablishNeeds', { needsId });
    await refused('EARLIER_STAGE_OPEN', planner, 'CloseStage', inCycle({ stage: 'NEEDS' }));
    await close('INVENTORY');
    await refused('YOUNG_PEOPLE_NOT_INVOLVED', planner, 'CloseStage', inCycle({ stage: 'NEEDS' }));
    ids.youth = await send(planner, 'HoldParticipation', {
      ...inCycle({ stage: 'NEEDS', audience: 'YOUNG_PEOPLE', format: 'YOUTH_FORUM' }),
      title: 'Jugendforum',
      heldOn: '2026-01-26',
      reached: 34,
      targetGroup: 'junge Menschen',
      areas: ['west'],
      method: 'Werkstatt',
      accessibleForms: ['PLAIN_LANGUAGE'],
    });
    await refused('GUARDIANS_NOT_INVOLVED', planner, 'CloseStage', inCycle({ stage: 'NEEDS' }));
    await close('NEEDS', ['GUARDIANS_NOT_INVOLVED']);
    expect(stage('NEEDS').closing?.overrides).toEqual([
      { rule: 'GUARDIANS_NOT_INVOLVED', reason: 'aus besonderem Grund' },
    ]);
    await close('GAP_ANALYSIS');
  });

  it('goes back with a reason, and forward again', async () => {
    const back = inCycle({ stage: 'NEEDS', from: 'MEASURES', reason: 'Quote war veraltet.' });
    await send(planner, 'ReopenStage', back);
    await refused('EARLIER_STAGE_OPEN', planner, 'CloseStage', inCycle({ stage: 'MEASURES' }));
    await close('NEEDS', ['GUARDIANS_NOT_INVOLVED']);
  });

  it('approves measures and adopts the plan by what the bodies resolve', async () => {
    ids.measure = await send(planner, 'DraftMeasure', {
      ...inCycle({ title: 'Zwei Krippengruppen', type: 'EXPANSION', needItems: [] }),
      places: [
        { areaId: 'west', areaName: 'Weststadt', ageGroup: 'U3', unit: 'PLACES', amount: 20 },
      ],
      planningGoals: [1, 2, 3, 4, 5, 6].map((goal) => ({ goal, statement: 'dient dem Ziel' })),
      startsOn: '2026-08-01',
      realiseBy: '2027-07-31',
      costs: [{ year: 2026, operating: 30_000_000, investment: 0, income: 0 }],
      provider: { providerId: ids.carrier, name: 'Kinderhaus e. V.', publicOperator: false },
      selectionOpen: false,
      lowThresholdAmbulatory: false,
      qualityItems: [],
      funding: 'BUDGETED',
    });
    const measureId = ids.measure;
    await send(
      planner,
      'SubmitMeasure',
      { measureId },
      {
        overrides: [{ rule: 'NO_NEED_ITEM', reason: 'folgt aus dem Gesamtbedarf' }],
      },
    );
    await close('MEASURES');
    const paperId = await send(planner, 'DraftPaper', {
      ...inCycle({ title: 'Kita-Bedarfsplan 2026' }),
      items: [
        {
          resolutionItem: '1',
          text: 'Der Plan wird beschlossen.',
          measureIds: [],
          planAdoption: true,
        },
        {
          resolutionItem: '2',
          text: 'Zwei Gruppen werden eingerichtet.',
          measureIds: [measureId],
          planAdoption: false,
        },
      ],
    });
    await send(planner, 'SetReferralChain', {
      paperId,
      steps: [
        { stepId: 'hear', bodyId: ids.jha, competence: 'RECOMMEND' },
        { stepId: 'decide', bodyId: ids.council, competence: 'DECIDE' },
      ],
    });
    await send(head, 'ReleasePaper', { paperId });
    await refused('CARRIERS_NOT_HEARD', planner, 'CloseStage', inCycle({ stage: 'DECISION' }));

    const hold = async (body: 'jha' | 'council', stepId: string, date: string) => {
      const bodyId = ids[body];
      const sessionId = await send(minutes, 'ConveneSession', {
        bodyId,
        date,
        sentOn: '2026-01-27',
      });
      await send(minutes, 'AddAgendaItem', { sessionId, itemId: '1', paperId, stepId });
      const [waiting] = town.tenant.reads.all(inbox, { kind: 'COMMITTEE', status: 'OPEN' });
      expect(waiting?.row).toMatchObject({ dueOn: date, for: { role: 'minuteTaker' } });
      await refused('RESULT_COMPLETES_TASK', minutes, 'CompleteTask', { taskId: waiting!.id });
      await town.on(day(date), '15:00');
      await send(chair, 'OpenSession', { sessionId });
      const present = Array.from({ length: 15 }, (_, i) => `${body}-${i}`);
      await send(minutes, 'RecordAttendance', { sessionId, itemId: '1', present });
      if (body === 'jha')
        await send(minutes, 'HearCarriers', {
          ...inCycle({ bodyId, sessionId, heardOn: date }),
          carriers: [ids.carrier],
          declined: [],
        });
      for (const item of ['1', '2'])
        await send(minutes, 'RecordResult', {
          sessionId,
          itemId: '1',
          resolutionItems: [item],
          votes: { yes: 12, no: 2, abstain: 1 },
        });
      expect(town.tenant.reads.get(inbox, waiting!.id)).toMatchObject({
        status: 'COMPLETED',
        provedBy: { type: 'ResultRecorded' },
      });
    };
    await hold('jha', 'hear', '2026-02-11');
    await hold('council', 'decide', '2026-02-24');

    expect(town.tenant.reads.get(measureRegister, measureId)).toMatchObject({
      decision: { decidedOn: '2026-02-24' },
    });
    expect(overview().adoptions).toMatchObject([{ provenance: 'DECIDED_HERE', on: '2026-02-24' }]);
    expect(town.tenant.reads.get(inbox, `${measureId}.REALISE`)).toMatchObject({
      dueOn: '2027-07-31',
      status: 'OPEN',
    });
    await refused('FEEDBACK_NOT_GIVEN', planner, 'CloseStage', inCycle({ stage: 'DECISION' }));
    const feedback = { participationId: ids.youth, givenOn: '2026-02-24', form: 'Brief' };
    await send(planner, 'GiveParticipationFeedback', feedback);
    const rule = 'WORKING_GROUP_NOT_CONSULTED';
    await refused(rule, planner, 'CloseStage', inCycle({ stage: 'DECISION' }));
    await close('DECISION', [rule]);
  });

  it('shows each duty of § 80 with the event that proves it, or what is missing', async () => {
    const duties = await listed();
    const states = Object.fromEntries(
      duties.filter(({ stage }) => !stage).map(({ duty, state }) => [duty, state]),
    );
    expect(states).toEqual({
      L02: 'MET',
      L03: 'DEVIATION',
      L04: 'MET',
      L05: 'MET',
      L06: 'MET',
      L07: 'MET',
      L09: 'MET',
      L14: 'PENDING',
      L18: 'MET',
      L21: 'MET',
      L32: 'DEVIATION',
      L44: 'MET',
      L46: 'MET',
    });
    expect(duties.filter(({ duty }) => duty === 'L08').every(({ state }) => state === 'MET')).toBe(
      true,
    );
    expect(duties.find(({ duty }) => duty === 'L09')?.proofs).toMatchObject([
      { type: 'CarriersHeard' },
    ]);
    expect(duties.find(({ duty }) => duty === 'L14')?.missing?.de).toBe(
      'Es ist noch keine Maßnahme beurteilt, oder die Prüffragen der Evaluation sind offen.',
    );
  });

  it('flags closed stages when their evidence is taken back', async () => {
    const ended = { providerId: ids.carrier, until: '2026-01-01', reason: 'Widerruf' };
    await send(head, 'EndProviderRecognition', ended, { backdating: 'Bescheid ging spät ein' });
    expect(stage('CHARTER').flags).toMatchObject([
      { rule: 'CARRIERS_NOT_INVOLVED', revokedBy: { type: 'ProviderRecognitionEnded' } },
    ]);
    expect(stage('IMPLEMENTATION').flags).toEqual([]);
    const duties = await listed();
    expect(duties.find((row) => row.stage === 'CHARTER')).toMatchObject({
      duty: 'L08',
      state: 'MISSING',
      flagged: true,
    });
    expect(duties.find(({ duty }) => duty === 'L09')).toMatchObject({
      state: 'MISSING',
      flagged: true,
    });
    expect(
      town.tenant.reads
        .all(inbox, { kind: 'GENERAL' })
        .filter(({ row }) => row.stage === 'CHARTER'),
    ).toHaveLength(1);
  });

  it('begins the next cycle with what this one leaves', async () => {
    await send(head, 'BeginUpdate', inCycle({ kind: 'ADAPTATION', title: 'Kita 2027' }));
    const next = overview().nextCycleId!;
    expect(town.tenant.reads.get(cycleOverview, next)).toMatchObject({
      previousCycleId: ids.cycle,
      updateKind: 'ADAPTATION',
      modelVersion: 1,
      carriedOver: {
        inventory: { frozenBy: { type: 'SnapshotFrozen' } },
        openMeasures: [{ measureId: ids.measure, title: 'Zwei Krippengruppen' }],
      },
    });
    expect((await town.tenant.writePath.state(cycles, next)).status).toBe('RUNNING');
  });

  it('marks what nobody did in time overdue, not a day early', async () => {
    const realisation = () => town.tenant.reads.get(inbox, `${ids.measure}.REALISE`);
    await town.on(day('2027-07-31'), '23:00');
    expect(realisation()).toMatchObject({ overdue: false });
    await town.on(day('2027-08-01'), '00:01');
    expect(realisation()).toMatchObject({ overdue: true, status: 'OPEN' });
  });

  it('no reaction was refused, and no evidence of one cycle stands in another', () => {
    const refusals = town.tenant.reader
      ?.status()
      .reactions.filter(({ lastRejection }) => lastRejection !== undefined);
    expect(refusals).toEqual([]);
    expect(town.tenant.reads.all(evidence, { cycleId: overview().nextCycleId! })).toEqual([]);
  });
});
