import { DEFAULT_MODEL, type ProcessModel } from '#cycle';
import type { Instant, LocalDate } from '#kernel';
import { needItems } from '#needs';
import { SimulatedClock } from '#product';
import type { Engine } from '../support/engines';
import { finalState } from '../support/final-state';
import { TOWN, TestProduct, type Answer } from '../support/product';

/** One planning cycle from the first body to the next cycle; `finished` gets all that was recorded. */
export function wholeCycle(engine: Engine, finished: (state: object) => void): void {
  /** Six people and their roles. */
  const ADA = 'ada planner';
  const BEN = 'ben headOfPlanning';
  const CLARA = 'clara chair';
  const MAX = 'max minuteTaker';
  const PIA = 'pia provider';
  const RITA = 'rita auditor';

  const clock = new SimulatedClock('2026-01-12T08:00:00.000Z' as Instant);
  const product = new TestProduct(engine);
  beforeAll(() => product.start(clock));
  afterAll(() => product.stop());

  /** Commands that were sent: the same command gives the same ids in every run. */
  let sent = 0;

  type Data = Record<string, unknown>;

  async function done(caller: string, type: string, data: Data = {}): Promise<string> {
    clock.tick();
    const answer = await product.send(caller, type, data, {
      'idempotency-key': `journey-${++sent}`,
    });
    if (answer.status >= 300) throw new Error(`${type}: ${JSON.stringify(answer.body, null, 2)}`);
    await product.settle();
    return answer.body.id;
  }

  /** Refused with its code, its paragraph and a way out; and nothing was recorded. */
  async function refused(
    caller: string,
    type: string,
    data: Data,
    expected: { code: string; rule?: string; status?: number; pointer?: string },
  ): Promise<Answer['body']> {
    const { store } = product.product.tenants.get(TOWN);
    const before = await store.head();
    const { status, body } = await product.send(caller, type, data);
    const { pointer, status: wanted = 409, ...problem } = expected;
    expect({ status, ...body }).toMatchObject({ status: wanted, ...problem });
    const [error] = body['errors'] as { pointer: string; wayOut: string; detail: string }[];
    if (pointer !== undefined) expect(error?.pointer).toBe(pointer);
    expect(error?.detail).not.toMatch(/\{\w+\}/);
    expect(error?.wayOut.length).toBeGreaterThan(5);
    expect(await store.head()).toBe(before);
    return body;
  }

  const on = async (day: string) => {
    await product.settle();
    clock.goTo(day as LocalDate);
    await product.product.tenants.of(TOWN).deadlines?.sweep();
    await product.settle();
  };

  const seats = (group: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => ({
      seatId: `${group[0]!}${from + i}`,
      group,
      voting: true,
    }));

  let cycleId: string;
  let anna: string;
  let regenbogen: string;
  let snapshotId: string;
  let needsId: string;
  let measureId: string;
  let paperId: string;
  let jha: string;
  let council: string;
  const JHA = [...seats('COUNCIL_SIDE', 1, 9), ...seats('FREE_CARRIER_SIDE', 1, 6)];
  const COUNCIL = seats('COUNCIL_SIDE', 1, 21);

  describe('before the cycle', () => {
    it('bodies are constituted; the committee on three fifths to two', async () => {
      const place = { land: 'BW' };
      jha = await done(BEN, 'EstablishBody', { kind: 'JHA', name: 'Jugendhilfeausschuss', place });
      council = await done(BEN, 'EstablishBody', { kind: 'COUNCIL', name: 'Gemeinderat', place });
      const constitutedOn = '2026-01-12';
      const wrong = [...seats('COUNCIL_SIDE', 1, 16), ...seats('FREE_CARRIER_SIDE', 1, 9)];
      await refused(
        BEN,
        'ConstituteBody',
        { bodyId: jha, constitutedOn, seats: wrong },
        { code: 'SEATS_THREE_TO_TWO', rule: '§ 71 Abs. 1 SGB VIII' },
      );
      for (const [bodyId, of] of [
        [jha, JHA],
        [council, COUNCIL],
      ] as const) {
        await done(BEN, 'ConstituteBody', { bodyId, constitutedOn, seats: of });
        const assignments = of.map(({ seatId }) => ({ seatId, person: `p-${seatId}` }));
        await done(BEN, 'AssignSeats', { bodyId, from: constitutedOn, assignments });
      }
    });

    it('the process model is data, above a floor', async () => {
      const without = (rule: string): ProcessModel => ({
        ...DEFAULT_MODEL,
        stages: DEFAULT_MODEL.stages.map((stage) => ({
          ...stage,
          gates: stage.gates.filter((gate) => gate.rule !== rule),
        })),
      });
      const body = await refused(
        BEN,
        'PublishProcessModel',
        { modelId: 'm', model: without('CARRIERS_NOT_INVOLVED') },
        { code: 'MODEL_BELOW_FLOOR' },
      );
      expect(JSON.stringify(body)).toContain('§ 80 Abs. 4');
      await done(BEN, 'PublishProcessModel', { modelId: 'm', land: 'BW' });
    });

    it('areas and providers are known', async () => {
      await done(ADA, 'DefinePlanningArea', {
        areaId: 'nord',
        name: 'Nord',
        level: 'DISTRICT',
        validFrom: '2026-01-01',
      });
      const recognition = { since: '2005-01-01', authority: 'Jugendamt' };
      const provider = (name: string) =>
        done(ADA, 'RegisterProvider', {
          name,
          type: 'FREE_RECOGNISED',
          umbrella: 'DPWV',
          recognition,
        });
      anna = await provider('St. Anna');
      regenbogen = await provider('Regenbogen');
    });
  });

  /** Both carriers are invited and answer, the second by its own hand. */
  async function involveCarriers(stage: string): Promise<void> {
    const participationId = await done(ADA, 'InviteCarriers', {
      cycleId,
      stage,
      subject: stage,
      carriers: [anna, regenbogen],
      areas: ['nord'],
      noticeOn: clock.now().slice(0, 10),
      days: 28,
      place: { land: 'BW' },
    });
    for (const providerId of [anna, regenbogen])
      await done(ADA, 'AnswerInvitation', { participationId, providerId, standpoint: 'AGREES' });
  }

  describe('inventory and needs', () => {
    it('a stage does not close before the carriers were involved', async () => {
      cycleId = await done(BEN, 'StartCycle', {
        sectoralPlan: 'Kindertagesbetreuung',
        title: 'Kita-Bedarfsplanung 2026',
        modelId: 'm',
      });
      await done(ADA, 'OpenStage', { cycleId, stage: 'CHARTER' });
      await refused(
        ADA,
        'CloseStage',
        { cycleId, stage: 'CHARTER' },
        { code: 'CARRIERS_NOT_INVOLVED', rule: '§ 80 Abs. 4 S. 1 SGB VIII' },
      );
      await involveCarriers('CHARTER');
      await done(ADA, 'CloseStage', { cycleId, stage: 'CHARTER' });
    });

    it('an inventory with places missing is not frozen without a reason', async () => {
      await done(ADA, 'OpenStage', { cycleId, stage: 'INVENTORY' });
      await done(ADA, 'OpenStage', { cycleId, stage: 'NEEDS' });
      await involveCarriers('INVENTORY');
      await on('2026-03-16');
      snapshotId = await done(ADA, 'OpenSnapshot', {
        cycleId,
        title: 'Bestand 2026',
        placesOn: '2026-03-01',
        populationOn: '2025-12-31',
        areaIds: ['nord'],
        ageGroups: ['U3'],
        measures: ['CHILDREN', 'PLACES'],
      });
      const figure = (measure: string, value: string) => ({
        areaId: 'nord',
        ageGroup: 'U3',
        measure,
        value,
        source: 'Register',
        method: 'Auszählung',
        quality: 'REPORTED',
      });
      const record = (figures: object[]) => ({ snapshotId, figures });
      await refused(ADA, 'RecordFigures', record([figure('PLACES', '-1')]), {
        code: 'NEGATIVE_FIGURE',
      });
      await done(ADA, 'RecordFigures', record([figure('CHILDREN', '100')]));
      await refused(BEN, 'FreezeSnapshot', { snapshotId }, { code: 'INVENTORY_COMPLETE' });
      await done(ADA, 'RecordFigures', record([figure('PLACES', '30')]));
      await done(BEN, 'FreezeSnapshot', { snapshotId });
    });

    it('needs do not close before the inventory, nor without those concerned', async () => {
      await involveCarriers('NEEDS');
      needsId = await done(ADA, 'OpenNeedsAssessment', {
        cycleId,
        snapshotId,
        title: 'Bedarf 2026',
      });
      await done(ADA, 'SetHorizon', { needsId, from: '2026-08-01', to: '2030-07-31' });
      const quota = { needsId, ageGroup: 'U3', displayPrecision: 1, source: 'Umfrage', year: 2025 };
      await refused(
        ADA,
        'SetTargetQuota',
        { ...quota, quota: '0/0' },
        {
          code: 'QUOTA_INDETERMINATE',
        },
      );
      await done(ADA, 'SetTargetQuota', { ...quota, quota: '46/100' });
      await done(ADA, 'SetReserve', { needsId, ageGroup: 'U3', share: '2/100' });
      await done(ADA, 'RecordPopulation', {
        needsId,
        cohorts: [
          {
            areaId: 'nord',
            areaName: 'Nord',
            ageGroup: 'U3',
            children: '100',
            rounded: false,
            asOf: '2025-12-31',
            source: 'Register',
            method: 'Auszählung',
            quality: 'REPORTED',
          },
        ],
      });
      await done(ADA, 'AssessGap', {
        needsId,
        placesOn: '2026-03-01',
        placesSource: 'Bestand 2026',
        places: [{ areaId: 'nord', ageGroup: 'U3', places: 30, requiredFrom: '2027-08-01' }],
      });
      await done(ADA, 'EstablishNeeds', { needsId });
      const close = { cycleId, stage: 'NEEDS' };
      await refused(ADA, 'CloseStage', close, { code: 'EARLIER_STAGE_OPEN' });
      await done(ADA, 'CloseStage', { cycleId, stage: 'INVENTORY' });
      const hold = (audience: string) =>
        done(ADA, 'HoldParticipation', {
          cycleId,
          stage: 'NEEDS',
          audience,
          format: 'WORKSHOP',
          title: 'Werkstatt',
          heldOn: '2026-03-14',
          reached: 20,
          targetGroup: 'alle',
          areas: ['nord'],
          method: 'Gespräch',
          accessibleForms: ['PLAIN_LANGUAGE'],
        });
      await hold('YOUNG_PEOPLE');
      await refused(ADA, 'CloseStage', close, {
        code: 'GUARDIANS_NOT_INVOLVED',
        rule: '§ 80 Abs. 1 Nr. 2 SGB VIII',
      });
      await hold('GUARDIANS');
      await done(ADA, 'CloseStage', close);
      await done(ADA, 'OpenStage', { cycleId, stage: 'GAP_ANALYSIS' });
      await involveCarriers('GAP_ANALYSIS');
      await done(ADA, 'CloseStage', { cycleId, stage: 'GAP_ANALYSIS' });
    });
  });

  describe('measures and their decision', () => {
    it('an impact goal reaches the fourth step at least', async () => {
      await on('2026-04-13');
      await done(ADA, 'OpenStage', { cycleId, stage: 'MEASURES' });
      await involveCarriers('MEASURES');
      const { reads } = product.product.tenants.get(TOWN);
      const [item] = reads.all(needItems, { needsId });
      const measure = (staircaseStep: number) => ({
        cycleId,
        title: 'Kita Nordbahnhof',
        type: 'NEW',
        needItems: [item!.id],
        places: [
          {
            areaId: 'nord',
            areaName: 'Nord',
            ageGroup: 'U3',
            careForm: 'VO',
            unit: 'PLACES',
            amount: 20,
          },
        ],
        planningGoals: [{ goal: 6, statement: 'Vereinbarkeit' }],
        impactGoal: {
          statement: 'Mehr Eltern arbeiten wie gewünscht.',
          indicators: [{ name: 'Eltern', unit: '%', baseline: '22', target: '35', staircaseStep }],
          dueOn: '2028-12-31',
        },
        startsOn: '2027-08-01',
        realiseBy: '2028-07-31',
        costs: [{ year: 2027, operating: 100_00, investment: 200_00, income: 0 }],
        funding: 'BUDGETED',
        provider: { providerId: anna, name: 'St. Anna', publicOperator: false },
        selectionOpen: false,
        lowThresholdAmbulatory: false,
        qualityItems: [],
      });
      const draft = { code: 'IMPACT_STEP_TOO_LOW' };
      const low = await product.send(ADA, 'DraftMeasure', measure(3));
      if (low.status < 300) await refused(ADA, 'SubmitMeasure', { measureId: low.body.id }, draft);
      else expect(low.body).toMatchObject(draft);
      await product.settle();
      measureId = await done(ADA, 'DraftMeasure', measure(6));
      await done(ADA, 'SubmitMeasure', { measureId });
      await done(ADA, 'CloseStage', { cycleId, stage: 'MEASURES' });
    });

    it('a paper is released by a second person', async () => {
      await done(ADA, 'OpenStage', { cycleId, stage: 'DECISION' });
      await involveCarriers('DECISION');
      paperId = await done(ADA, 'DraftPaper', {
        cycleId,
        title: 'Kita-Bedarfsplanung 2026',
        items: [
          {
            resolutionItem: '1',
            text: 'Der Plan wird beschlossen.',
            measureIds: [],
            planAdoption: true,
          },
          {
            resolutionItem: '2',
            text: 'Die Kita wird aufgenommen.',
            measureIds: [measureId],
            planAdoption: false,
          },
        ],
      });
      await refused(
        ADA,
        'SetReferralChain',
        { paperId, steps: [{ stepId: 'x', bodyId: 'nobody', competence: 'DECIDE' }] },
        { code: 'BODY_UNKNOWN' },
      );
      await done(ADA, 'SetReferralChain', {
        paperId,
        steps: [
          { stepId: 'jha', bodyId: jha, competence: 'RECOMMEND' },
          { stepId: 'rat', bodyId: council, competence: 'DECIDE' },
        ],
      });
      await refused('ada headOfPlanning', 'ReleasePaper', { paperId }, { code: 'SECOND_PERSON' });
      await done(BEN, 'ReleasePaper', { paperId });
    });

    const session = async (bodyId: string, date: string, stepId: string, present: string[]) => {
      const sessionId = await done(CLARA, 'ConveneSession', {
        bodyId,
        date,
        sentOn: clock.now().slice(0, 10),
      });
      await done(CLARA, 'AddAgendaItem', { sessionId, itemId: '1', paperId, stepId });
      await on(date);
      await done(CLARA, 'OpenSession', { sessionId });
      await done(MAX, 'RecordAttendance', { sessionId, itemId: '1', present });
      return sessionId;
    };
    const result = (sessionId: string, yes: number, no: number, abstain: number) => ({
      sessionId,
      itemId: '1',
      resolutionItems: ['1', '2'],
      votes: { yes, no, abstain },
    });
    const all = (of: typeof JHA) => of.map(({ seatId }) => seatId);

    it('the council does not decide before the committee', async () => {
      const early = await session(council, '2026-05-05', 'rat', all(COUNCIL));
      await refused(MAX, 'RecordResult', result(early, 20, 1, 0), {
        code: 'COMMITTEE_HEARD_FIRST',
        rule: '§ 71 Abs. 4 S. 2 SGB VIII',
      });
    });

    it('the committee votes without who is recused, and never counts more than are there', async () => {
      const sessionId = await session(jha, '2026-05-20', 'jha', all(JHA));
      await done(CLARA, 'HearCarriers', {
        cycleId,
        bodyId: jha,
        sessionId,
        heardOn: '2026-05-20',
        carriers: [anna, regenbogen],
        declined: [],
      });
      await done(MAX, 'DeclareRecusal', {
        sessionId,
        itemId: '1',
        seatId: 'F1',
        ground: 'Vorstand',
      });
      await refused(MAX, 'RecordResult', result(sessionId, 13, 1, 1), {
        code: 'VOTES_EXCEED_PRESENT',
      });
      const rollCall = all(JHA).map((seatId) => ({ seatId, choice: 'yes' }));
      await refused(
        MAX,
        'RecordResult',
        { sessionId, itemId: '1', resolutionItems: ['1'], rollCall },
        { code: 'SEAT_RECUSED' },
      );
      await done(MAX, 'RecordResult', result(sessionId, 12, 1, 1));
    });

    it('the council decides, and what follows from it follows', async () => {
      const sessionId = await session(council, '2026-06-16', 'rat', all(COUNCIL).slice(0, 20));
      await done(MAX, 'RecordResult', result(sessionId, 18, 2, 0));
      expect(await product.get(ADA, `/measures/${measureId}`)).toMatchObject({
        status: 200,
        body: { status: 'IN_PIPELINE' },
      });
      const close = { cycleId, stage: 'DECISION' };
      await refused(ADA, 'CloseStage', close, {
        code: 'FEEDBACK_NOT_GIVEN',
        rule: '§ 8 Abs. 1 und 4 SGB VIII',
      });
      const reason = 'Die Rückmeldung folgt mit der Eröffnung.';
      await done(ADA, 'CloseStage', {
        ...close,
        overrides: [
          { rule: 'FEEDBACK_NOT_GIVEN', reason },
          { rule: 'WORKING_GROUP_NOT_CONSULTED', reason },
        ],
      });
    });
  });

  describe('realised, evaluated, and into the next cycle', () => {
    it('what opens is counted; what was never approved does not open', async () => {
      await done(ADA, 'OpenStage', { cycleId, stage: 'IMPLEMENTATION' });
      await involveCarriers('IMPLEMENTATION');
      const places = (amount: number) => [
        {
          areaId: 'nord',
          areaName: 'Nord',
          ageGroup: 'U3',
          careForm: 'VO',
          unit: 'PLACES',
          amount,
        },
      ];
      await on('2027-08-16');
      const open = { measureId, openedOn: '2027-08-02' };
      await refused(
        ADA,
        'OpenMeasure',
        { ...open, places: places(25) },
        { code: 'OPENED_EXCEEDS_APPROVED' },
      );
      await done(ADA, 'OpenMeasure', { ...open, places: places(20) });
      await done(ADA, 'CloseStage', { cycleId, stage: 'IMPLEMENTATION' });
    });

    it('targets are held against actual figures', async () => {
      await on('2028-09-04');
      await done(ADA, 'OpenStage', { cycleId, stage: 'EVALUATION' });
      await involveCarriers('EVALUATION');
      const evaluationId = await done(ADA, 'OpenEvaluation', { cycleId, measureId, title: 'Kita' });
      await done(ADA, 'SetIndicator', {
        evaluationId,
        indicatorId: 'i1',
        name: 'Eltern',
        unit: '%',
        baseline: '22',
        target: '35',
        staircaseStep: 6,
      });
      const judge = {
        evaluationId,
        judgement: 'REACHED',
        staircaseStep: 6,
        sideEffects: [],
        consequence: 'CONTINUE',
        reason: 'Die Plätze sind belegt.',
      };
      expect((await product.send(ADA, 'JudgeMeasure', judge)).status).toBe(409);
      await done(ADA, 'RecordActivityReport', {
        evaluationId,
        title: 'Sachbericht',
        receivedOn: '2028-08-31',
        fitsGoals: true,
      });
      await done(ADA, 'MeasureIndicator', {
        evaluationId,
        indicatorId: 'i1',
        actual: '36',
        measuredOn: '2028-08-31',
        evidence: { kind: 'SURVEY', title: 'Elternbefragung 2028' },
      });
      await done(ADA, 'JudgeMeasure', judge);
      await refused(
        ADA,
        'CloseStage',
        { cycleId, stage: 'EVALUATION' },
        { code: 'TEST_QUESTIONS_OPEN', rule: '§ 79a SGB VIII' },
      );
      await done(ADA, 'CloseEvaluation', {
        evaluationId,
        goalsImplemented: { answer: 'FULLY', reason: 'Umgesetzt.' },
        assumptionsHeld: { answer: 'YES', reason: 'Eingetroffen.' },
        correctionsNeeded: { answer: 'NO', reason: 'Keine.' },
      });
      await done(ADA, 'CloseStage', { cycleId, stage: 'EVALUATION' });
    });

    it('the update begins the next cycle with what this one leaves', async () => {
      await done(ADA, 'OpenStage', { cycleId, stage: 'UPDATE' });
      await involveCarriers('UPDATE');
      await done(BEN, 'BeginUpdate', {
        cycleId,
        kind: 'ADAPTATION',
        title: 'Kita-Bedarfsplanung 2029',
      });
      await done(ADA, 'CloseStage', { cycleId, stage: 'UPDATE' });
      await done(BEN, 'CloseCycle', { cycleId });
      const { body } = await product.get(ADA, `/cycles/${cycleId}`);
      const next = await product.get(ADA, `/cycles/${String(body['nextCycleId'])}`);
      expect(next).toMatchObject({ status: 200, body: { previousCycleId: cycleId } });
      expect(JSON.stringify(next.body)).toContain(snapshotId);
    });
  });

  describe('the auditor', () => {
    it('can write nothing', async () => {
      for (const type of ['StartCycle', 'DraftMeasure', 'DraftPaper', 'ReleasePaper'])
        expect(await product.send(RITA, type, { paperId })).toMatchObject({ status: 403 });
      expect(await product.send(PIA, 'DraftMeasure', {})).toMatchObject({ status: 403 });
    });

    it('reads the story of the measure and of the cycle', async () => {
      const { body } = await product.get(RITA, `/story/${measureId}`);
      const rows = body['rows'] as { says: { de: string; en: string } }[];
      expect(rows.length).toBeGreaterThan(3);
      for (const { says } of rows) {
        expect(says.de).not.toMatch(/\{\w+\}/);
        expect(says.en).not.toMatch(/\{\w+\}/);
      }
      expect(await product.get(RITA, `/story/${cycleId}`)).toMatchObject({ status: 200 });
    });

    it('sees the measure as it stood before the council decided', async () => {
      const url = `/measures/${measureId}?asOf=2026-06-16T05:00:00Z`;
      expect(await product.get(RITA, url)).toMatchObject({ body: { status: 'SUBMITTED' } });
    });

    it('sees which duty is met by which event', async () => {
      const { status, body } = await product.get(RITA, `/cycles/${cycleId}/compliance`);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain('§ 80 Abs. 4');
    });
  });

  it('has come to its end', async () => {
    await product.settle();
    finished(await finalState(product.product.tenants.of(TOWN)));
  });
}
