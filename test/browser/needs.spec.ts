import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { dayFromNow, Desk } from './desk';
import { inTown } from './in-town';
import { textsOf, visit } from './visit';

jest.setTimeout(180_000);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A field of the form by its label; that it may be left empty, may follow. */
const field = (page: Page, label: string) =>
  page
    .locator('form')
    .getByLabel(new RegExp(`^${escaped(label)}`))
    .first();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first();
const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

inTown('journeys of needs and participation', (town) => {
  let desk: Desk;
  beforeAll(() => {
    desk = new Desk(town);
  });
  afterAll(() => desk.close());

  it('a planner assesses needs from the first number to a derived gap, in German with the keyboard alone', async () => {
    const say = textsOf('needs', 'de');
    const way = { language: 'de', keyboard: true } as const;
    const { page, hands, choose, done } = await visit(town, 'planner', way);
    const send = (name: string) => page.locator('form').getByRole('button', { name, exact: true });
    const saved = (name: string) =>
      page.getByText(`${name}: ${textsOf('patterns', 'de')('done')}`).waitFor();
    const title = 'Bedarf an Kindertagesbetreuung 2027';
    await page.goto('/needs');
    await hands.press(link(page, say('new.title')));
    await hands.type(field(page, say('new.name')), title);
    await hands.press(send(say('new.submit')));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();

    await hands.press(button(page, say('setHorizon')).first());
    await hands.type(field(page, say('from')), '01.08.2027');
    await hands.type(field(page, say('to')), '31.07.2031');
    await hands.press(send(say('setHorizon')));
    await saved(say('setHorizon'));

    await hands.press(link(page, say('progress.population')));
    const mitte = cell(page, `Mitte, ${say('age.U3')}`);
    await hands.type(mitte, 'viele');
    await hands.press(send(say('population.submit')));
    await page.getByText(say('noChildren').replace('{typed}', 'viele')).waitFor();
    expect(await mitte.getAttribute('aria-invalid')).toBe('true');
    await hands.type(mitte, '60,5');
    await hands.press(send(say('population.submit')));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('cell', { name: '60,5' }).waitFor();

    for (const [age, quota] of [
      ['age.U3', '46'],
      ['age.U3PLUS', '100'],
    ] as const) {
      await hands.press(button(page, say('setQuota')).first());
      await choose(field(page, say('ageGroup')), say(age));
      await hands.type(field(page, say('quota')), quota);
      await hands.type(field(page, say('source')), 'Elternbefragung 2026');
      await hands.press(send(say('setQuota')));
      await saved(say('setQuota'));
    }

    await hands.press(link(page, say('progress.gap')));
    const places = cell(page, `Mitte, ${say('age.U3')}, ${say('places')}`);
    await hands.type(places, '20');
    await hands.press(send(say('compare.submit')));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();

    // 60,5 × 46 % = 27,83; 20 Plätze: 7,83 fehlen.
    await hands.press(page.getByRole('button', { name: /^−8 in Mitte/ }));
    const derivation = page.locator('.derivation');
    await derivation.waitFor();
    const text = (await derivation.textContent()) ?? '';
    expect(text).toContain('27,83');
    expect(text).toContain('−7,83');
    expect(text).toContain('Elternbefragung 2026');
    await page.locator('.chart__place svg').first().waitFor();
    await done();
  });

  it('a provider answers an invitation, in English with the mouse', async () => {
    const say = textsOf('participation', 'en');
    const { providerId } = await desk.get<{ providerId: string }>('provider', '/me');
    const { rows } = await desk.get('planner', '/cycles?status=RUNNING');
    const subject = 'Draft of the measures 2028';
    const { id, position } = await desk.post('planner', '/participation/invitations', {
      cycleId: rows[0]?.id,
      stage: 'MEASURES',
      subject,
      carriers: [providerId],
      areas: [],
      noticeOn: dayFromNow(),
      days: 28,
      place: { land: 'BW' },
    });
    await desk.get('planner', `/participation/invitations?waitFor=${position}`);

    const way = { language: 'en', keyboard: false } as const;
    const { page, hands, choose, done } = await visit(town, 'provider', way);
    await page.goto('/');
    await hands.press(link(page, textsOf('shell', 'en')('nav.participation')));
    await hands.press(link(page, subject));
    await hands.press(button(page, say('answer.submit')));
    await page.getByText(textsOf('patterns', 'en')('field.required')).first().waitFor();
    await choose(field(page, say('standpoint')), say('standpoint.AGREES_WITH_REMARKS'));
    const bytes = Buffer.from('%PDF-1.7 Our remarks');
    await field(page, say('answer.document')).setInputFiles({
      ...{ name: 'Remarks.pdf', mimeType: 'application/pdf', buffer: bytes },
    });
    await page.getByText(/^Chosen: Remarks\.pdf/).waitFor();
    await hands.press(button(page, say('answer.submit')));
    await page.getByText(say('response.ANSWERED'), { exact: true }).waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      hands.press(link(page, 'Remarks.pdf')),
    ]);
    expect(readFileSync(await saved.path())).toEqual(bytes);
    await done();

    const { carriers } = await desk.get<{ carriers: readonly object[] }>(
      'planner',
      `/participation/invitations/${id}`,
    );
    expect(carriers).toEqual([
      expect.objectContaining({
        providerId,
        state: 'ANSWERED',
        standpoint: 'AGREES_WITH_REMARKS',
        receivedOn: dayFromNow(),
        document: createHash('sha256').update(bytes).digest('hex'),
      }),
    ]);
  });
});
