import type { Locator, Page } from 'playwright-core';
import { convenedToday, dayFromNow, Desk } from './desk';
import { inTown } from './in-town';
import { PEOPLE, type Person } from './town';
import { holdReads, textsOf, visit, type Visit } from './visit';

jest.setTimeout(120_000);

const say = textsOf('committee', 'de');
const inCycle = textsOf('cycle', 'de');
const people = textsOf('identity', 'de');
const form = (page: Page) => page.locator('form.command-form');
const field = (page: Page, label: string) =>
  form(page)
    .getByLabel(new RegExp(`^${label.replace(/[?().]/g, '\\$&')}`))
    .first();
const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true }).first();

/** What is done seldom, each once: nobody would notice for a long time that it does not work. */
inTown('what is done seldom', (town) => {
  let desk: Desk;
  beforeAll(() => {
    desk = new Desk(town);
  });
  afterAll(() => desk.close());

  const at = async (who: Person, path: string): Promise<Visit> => {
    const found = await visit(town, who, { language: 'de', keyboard: false });
    await found.page.goto(path);
    return found;
  };
  const bodyOf = async (kind: string) =>
    (await desk.get('planner', `/bodies?kind=${kind}`)).rows[0]?.id ?? '';
  const lists = [{ resolutionItem: '1', text: 'Alt.', measureIds: [], planAdoption: false }];

  it('a paper is written anew, released, and its chain changed against the order', async () => {
    const { id } = await desk.post('planner', '/papers', { title: 'Spielplatz', items: lists });
    const steps = [
      { stepId: '1', bodyId: await bodyOf('JHA'), competence: 'RECOMMEND' },
      { stepId: '2', bodyId: await bodyOf('COUNCIL'), competence: 'DECIDE' },
    ];
    await desk.post('planner', `/papers/${id}/chain`, { steps });
    const { page, choose, done } = await at('planner', `/papers/${id}`);

    await button(page, say('changeText')).click();
    await field(page, say('resolutionText')).fill('Der Spielplatz wird erneuert.');
    await button(form(page), say('changeText.submit').replace('{version}', '2')).click();
    await page.getByText('Der Spielplatz wird erneuert.').first().waitFor();

    await desk.post('departmentHead', `/papers/${id}/release`, {});
    await button(page, say('addStep')).click();
    await choose(field(page, say('body')), 'AG § 78 Kindertagesbetreuung');
    await choose(field(page, say('asks')), say('competence.HEAR'));
    await field(page, say('reason')).fill('Die Arbeitsgemeinschaft will gehört werden.');
    await button(form(page), say('addStep')).click();
    await page.locator('.chain__step').nth(2).waitFor();

    await button(page, say('openStep')).click();
    await choose(field(page, say('openStep.which')), `Gemeinderat (${say('competence.DECIDE')})`);
    await button(form(page), say('openStep')).click();
    // Two rules yield to a reason, one after the other: both are asked for, each by its name.
    const why = page.getByLabel(/^Begründung der Abweichung/);
    await why.first().fill('Die Förderfrist läuft vorher ab.');
    await button(form(page), say('openStep')).click();
    await why.nth(1).fill('Die Anhörung folgt am Tag danach.');
    await button(form(page), say('openStep')).click();
    await page.getByText('Die Förderfrist läuft vorher ab.').first().waitFor();

    await button(page, say('skipStep')).click();
    await choose(
      field(page, say('skipStep.which')),
      `AG § 78 Kindertagesbetreuung (${say('competence.HEAR')})`,
    );
    await field(page, say('reason')).fill('Sie hat verzichtet.');
    await button(form(page), say('skipStep')).click();
    await page.getByText('Sie hat verzichtet.').first().waitFor();
    await done(2);
  });

  it('a result is corrected, and the reason stands beside it', async () => {
    const [result] = (await desk.get('chair', '/results')).rows as unknown as readonly {
      sessionId: string;
      itemId: string;
    }[];
    const path = `/sessions/${result?.sessionId ?? ''}/items/${result?.itemId ?? ''}`;
    const { page, done } = await at('minuteTaker', path);
    await button(page, say('correct')).click();
    await field(page, say('vote.yes')).fill('5');
    await field(page, say('vote.no')).fill('1');
    await field(page, say('reason')).fill('Eine Stimme war falsch gezählt.');
    const letGo = await holdReads(page);
    await button(form(page), say('correct')).click();
    const late = page.getByLabel(textsOf('patterns', 'de')('reason.backdating'));
    await late.fill('Es fiel erst bei der Prüfung auf.');
    // Whoever is faster than the page reads is heard all the same.
    const sent = page.waitForResponse((reply) => reply.request().method() === 'POST');
    await button(form(page), say('correct')).click();
    expect((await sent).ok()).toBe(true);
    letGo();
    await page.getByText('Eine Stimme war falsch gezählt.').first().waitFor();
    await done(1);
  });

  it('a vote by name is a table, said before it is recorded, and one voice is corrected', async () => {
    const { sessionId } = await convenedToday(desk, 'Namentlich');
    await desk.post('minuteTaker', `/sessions/${sessionId}/opening`, {});
    const { page, done } = await at('minuteTaker', `/sessions/${sessionId}/items/1`);
    await button(page, say('attendance.all')).click();
    await page.getByRole('button', { name: /^15 / }).click();
    await page.getByText(/^Eingetragen: 15 Mitglieder/).waitFor();
    await button(page, say('rollCall')).click();
    const cells = form(page).locator('.grid__select');
    await cells.first().waitFor();
    for (const [at, cell] of (await cells.all()).entries())
      await cell.selectOption({ label: say(at < 8 ? 'vote.yes' : 'vote.no') });
    const outcome = say('vote.computed').replace('{outcome}', say('outcome.ACCEPTED'));
    await page.getByText(outcome).waitFor();
    await form(page).last().locator('button[type=submit]').click();
    await page.getByRole('heading', { name: say('results') }).waitFor();
    await page.getByText(/8 zu 7 Stimmen/).waitFor();
    // Nothing is left to vote on: nobody is asked any more who is in the room.
    expect(await page.getByText(say('attendance.who')).count()).toBe(0);

    await button(page, say('correct.rollCall')).click();
    await cells.first().selectOption({ label: say('vote.abstain') });
    await field(page, say('reason')).fill('Anton Ackerbach hat sich enthalten.');
    await button(form(page), say('correct')).click();
    await page.getByText(/7 zu 7 Stimmen/).waitFor();
    await button(page, say('correct.withoutVote')).click();
    const became = form(page).getByLabel(new RegExp(`^${say('stated')}`));
    await became.selectOption({ label: say('outcome.POSTPONED') });
    await field(page, say('reason')).fill('Der Punkt war vertagt.');
    await button(form(page), say('correct')).click();
    await page.getByText(/Ziffer 1 vertagt/).waitFor();
    await done();
  });

  it('somebody sits for a member who is away, and takes part in their place', async () => {
    const { sessionId } = await convenedToday(desk, 'Mit Vertretung');
    await desk.post('minuteTaker', `/sessions/${sessionId}/opening`, {});
    const path = `/sessions/${sessionId}/items/1`;
    const { page, done } = await at('minuteTaker', path);
    await button(page, say('attendance.all')).click();
    await page.getByText(say('deputies'), { exact: true }).click();
    const seat = page.getByLabel(say('deputies.for').replace('{name}', PEOPLE.member));
    await seat.fill('Petra Plan');
    await seat.press('Enter');
    await page.getByRole('button', { name: /^15 / }).click();
    await page.getByText(say('deputyFor').replace('{name}', PEOPLE.member)).waitFor();
    await page.getByText(/^Eingetragen: 15 Mitglieder/).waitFor();
    // Nobody sits for two.
    const second = page
      .getByLabel(new RegExp(`^${say('deputies.for').replace('{name}', '.+')}$`))
      .last();
    await second.fill('Petra Plan');
    await second.press('Enter');
    await page.getByRole('button', { name: /^15 / }).click();
    await page
      .getByText(/vertritt mehr als ein Mitglied/)
      .first()
      .waitFor();
    await done(1);
    const member = await at('member', path);
    await member.page.getByText(say('capacity.represented')).waitFor();
    await member.done();
  });

  it('who sat for whom is told, and corrected after the vote', async () => {
    const { sessionId } = await convenedToday(desk, 'Vertretung berichtigt');
    const url = `/sessions/${sessionId}`;
    await desk.post('minuteTaker', `${url}/opening`, {});
    const seats = (
      await desk.get<{ seats: readonly { seatId: string; entitled: boolean }[] }>(
        'minuteTaker',
        `${url}/agenda-items/1/eligibility`,
      )
    ).seats.filter(({ entitled }) => entitled);
    const { rows } = await desk.get('minuteTaker', '/people');
    const petra = rows.find(({ name }) => name === PEOPLE.planner)?.id ?? '';
    await desk.post('minuteTaker', `${url}/attendance`, {
      itemId: '1',
      present: seats.map(({ seatId }) => seatId),
      deputies: [{ seatId: seats[0]?.seatId, person: petra }],
    });
    await desk.post('minuteTaker', `${url}/recusals`, { itemId: '1', seatId: seats[0]?.seatId });
    const votes = { yes: 8, no: 6, abstain: 0 };
    await desk.post('minuteTaker', `${url}/results`, {
      ...{ itemId: '1', resolutionItems: ['1'], votes },
    });
    const { page, done } = await at('chair', `${url}/items/1`);
    await button(page, say('correct.attendance')).click();
    const row = form(page).getByRole('group', { name: `${say('correct.deputy')} 1` });
    await row.getByRole('button').click();
    await field(page, say('reason')).fill('Das Mitglied war selbst da.');
    await button(form(page), say('correct.attendance')).click();
    await page.getByText('Das Mitglied war selbst da.').first().waitFor();
    const item = await desk.get<{ results: readonly object[] }>(
      ...(['chair', `${url}/agenda-items/1`] as const),
    );
    expect(item.results).toMatchObject([{ corrected: true, votes, deputies: [] }]);
    await page.goto(`/timeline/${sessionId}`);
    await page.getByText(/Petra Planstein vertritt Anton Ackerbach \(Sitz /).waitFor();
    await page.getByText(/Petra Planstein \(Sitz .*\) wirkt zu Punkt 1 .* nicht mit/).waitFor();
    await done();
  });

  it('a paper put on the wrong agenda is taken off it again', async () => {
    const { sessionId, title } = await convenedToday(desk, 'Falsche Sitzung');
    const { page, choose, done } = await at('chair', `/sessions/${sessionId}`);
    await page.locator('summary', { hasText: say('agenda.remove') }).click();
    await button(form(page), say('agenda.remove')).click();
    await choose(field(page, say('item')), `TOP 1: ${title}`);
    await field(page, say('reason')).fill('Gehört in die nächste Sitzung.');
    await button(form(page), say('agenda.remove')).click();
    await page.getByText(say('agenda.empty'), { exact: true }).waitFor();
    await done();
    const { rows } = await desk.get('chair', `/agenda-items?sessionId=${sessionId}`);
    expect(rows).toEqual([]);
  });

  it('a session is called off', async () => {
    const date = dayFromNow(30);
    const { id } = await desk.post('minuteTaker', '/sessions', {
      bodyId: await bodyOf('JHA'),
      date,
      sentOn: dayFromNow(),
    });
    const { page, done } = await at('minuteTaker', `/sessions/${id}`);
    await button(page, say('cancelSession')).click();
    await field(page, say('reason')).fill('Der Sitzungssaal ist gesperrt.');
    await button(form(page), say('cancelSession')).click();
    await page.getByText(say('cancelled'), { exact: true }).waitFor();
    await done();
  });

  it('an office that starts in the middle takes over stages and the adoption of its plan', async () => {
    const { rows } = await desk.get('head', '/process-models');
    const { modelId } = rows[0] as unknown as { modelId: string };
    const { id } = await desk.post('head', '/cycles', {
      sectoralPlan: 'Hilfen zur Erziehung',
      title: 'Hilfen zur Erziehung 2026',
      modelId,
    });
    const { page, choose, done } = await at('head', `/cycles/${id}`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'Plan 2022.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 Plan'),
    });
    await button(page, textsOf('attachment', 'de')('attach')).click();
    await page.getByText('Plan 2022.pdf').first().waitFor();

    await page.getByText(inCycle('takeover'), { exact: true }).first().click();
    await button(page, inCycle('takeover.adoption')).click();
    await field(page, inCycle('takeover.adoptedOn')).fill('12.07.2022');
    await field(page, inCycle('takeover.body')).fill('Gemeinderat');
    await choose(field(page, inCycle('takeover.document')), 'Plan 2022.pdf');
    await button(form(page), inCycle('takeover.adoption')).click();
    await page.getByText(inCycle('adoption.IMPORTED')).first().waitFor();

    await button(page, inCycle('takeover.stage')).click();
    await choose(field(page, inCycle('takeover.which')), 'Bestandserhebung');
    await field(page, inCycle('back.reason')).fill('Vor Einführung des Programms erhoben.');
    await button(form(page), inCycle('takeover.stage')).click();
    await page.getByText(inCycle('stage.TAKEN_OVER')).first().waitFor();
    await done();
  });

  it('a person is erased by two people, and their name is gone', async () => {
    const head = (await desk.get('administrator', '/people')).rows.find(
      ({ name }) => name === 'Henning Haupt',
    );
    await desk.post('administrator', `/people/${head?.id ?? ''}/roles`, { role: 'administrator' });
    const { id } = await desk.post('administrator', '/people', { name: 'Wanda Weggang' });
    const first = await at('administrator', `/people/${id}`);
    await button(first.page, people('erasure.request')).click();
    await first.choose(field(first.page, people('erasure.basis')), people('erasure.basis.GDPR_17'));
    await button(form(first.page), people('erasure.request')).click();
    await first.page.getByText(people('erasure.second')).waitFor();
    await first.done();

    const second = await at('head', `/people/${id}`);
    await button(second.page, people('erase')).click();
    await button(form(second.page), people('erase.submit')).click();
    await second.page.getByText(people('erased.title')).waitFor();
    expect(await second.page.getByText('Wanda Weggang').count()).toBe(0);
    await second.done();
  });
});
