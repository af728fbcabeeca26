import type { Page } from 'playwright-core';
import { Desk } from './desk';
import { inTown } from './in-town';
import { type Person } from './town';
import { textsOf, visit as visitTown } from './visit';

jest.setTimeout(120_000);

const WAYS = [
  { way: 'with the mouse, in German', language: 'de', keyboard: false },
  { way: 'with the keyboard alone, in English', language: 'en', keyboard: true },
] as const;

inTown('journeys of planners and providers', (town) => {
  let desk: Desk;
  beforeAll(() => {
    desk = new Desk(town);
  });
  afterAll(() => desk.close());

  describe.each(WAYS)('$way', ({ language, keyboard }) => {
    const visit = (who: Person) => visitTown(town, who, { language, keyboard });
    const button = (page: Page, name: string | RegExp) =>
      page.getByRole('button', { name }).first();
    const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first();
    const cell = (page: Page, name: string) => page.getByRole('textbox', { name }).first();

    it('the planner imports the table of Konstanz with three faulty rows', async () => {
      const say = textsOf('interchange', language);
      const { page, hands, choose, done } = await visit('planner');
      await page.goto('/inventory');
      await hands.press(link(page, textsOf('inventory', language)('importTable')));
      const source = `Stadt Konstanz, CC0 (${language})`;
      await page.getByLabel(say('file'), { exact: true }).setInputFiles({
        name: 'kinderbetreuung.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(TABLE),
      });
      const column = (name: string) => page.getByRole('group', { name, exact: true });
      await column('unter_3_kita').waitFor();
      await hands.type(page.getByLabel(say('source'), { exact: true }), source);
      if (language === 'de') {
        await choose(page.getByLabel(say('areaOfTable')), 'Musterstadt');
        await choose(page.getByLabel(say('dayOfYear')), say('firstOfMarch'));
        await choose(page.getByLabel(say('publication')), say('publication.PUBLISHED'));
        await choose(column('jahr').getByLabel(say('role')), say('role.year'));
        for (const [name, age] of [
          ['unter_3_kita', 'age.U3'],
          ['ab_3_kita', 'age.U3PLUS'],
        ] as const) {
          await choose(column(name).getByLabel(say('role')), say('role.value'));
          await choose(column(name).getByLabel(say('measure')), 'angebotene Plätze');
          await choose(column(name).getByLabel(say('ageGroup')), say(age));
        }
      } else await page.getByText(say('remembered')).waitFor();
      await hands.press(button(page, say('preview')));
      const faulty = page.getByRole('row').filter({ hasText: say('severity.error') });
      await faulty.first().waitFor();
      for (const wrong of ['viele', '-3', 'morgen'])
        expect(await faulty.filter({ hasText: wrong }).count()).toBeGreaterThan(0);
      await hands.type(page.getByLabel(say('reason')), 'Rückfrage bei der Stadt läuft');
      await hands.press(button(page, /^\D*\d+ (Zahlen übernehmen|figures)|Import \d+/));
      await page.getByText(/Zahlen sind übernommen|figures were imported/).waitFor();
      const { rows } = await desk.get<{ rows: { source: string; state: string }[] }>(
        'planner',
        '/imports',
      );
      expect(rows).toContainEqual(expect.objectContaining({ source, state: 'COMPLETED' }));
      await done();
    });

    it('the planner reads the gap table and derives a figure', async () => {
      const say = textsOf('needs', language);
      const { page, hands, done } = await visit('planner');
      await page.goto('/needs');
      await hands.press(link(page, 'Bedarf an Kindertagesbetreuung 2025'));
      await page.getByRole('table').first().waitFor();
      await hands.press(button(page, /^−9/));
      const derivation = page.locator('.derivation');
      await derivation.waitFor();
      const text = (await derivation.textContent()) ?? '';
      expect(text).toContain('46');
      expect(text).toContain(say('childrenTimesQuota'));
      expect(text).toContain('Einwohnermelderegister');
      expect(text).toMatch(/23\/50/);
      expect(page.url()).toContain('item=');
      await page.locator('.chart__place svg').first().waitFor();
      await hands.press(derivation.getByRole('button', { name: say('close') }));
      await derivation.waitFor({ state: 'detached' });
      await done();
    });

    it('a provider answers a data request; what is wrong is said at its cell', async () => {
      const say = textsOf('inventory', language);
      const occupied = language === 'de' ? '17' : '16';
      const { page, hands, done } = await visit('provider');
      await page.goto('/inventory/requests');
      await link(page, 'Kinderhaus Regenbogen e. V.').waitFor();
      expect(await page.getByRole('row').count()).toBe(2);
      await hands.press(link(page, 'Kinderhaus Regenbogen e. V.'));
      const name = `Kinderhaus Regenbogen, ${say('age.U3')}, ${say('places.occupied')}`;
      await hands.type(cell(page, name), 'viele');
      await hands.press(button(page, /Meldung abgeben|report/));
      await page.getByText(say('wrongCellsHint')).waitFor();
      expect(await cell(page, name).getAttribute('aria-invalid')).toBe('true');
      await hands.type(cell(page, name), '99');
      await hands.press(button(page, /Meldung abgeben|report/));
      await page.getByLabel(say('overReason')).waitFor();
      expect(await cell(page, name).getAttribute('aria-invalid')).toBe('true');
      await hands.type(cell(page, name), occupied);
      await hands.press(button(page, /Meldung abgeben|report/));
      await page.getByText(say('savedPlaces')).waitFor();
      await page.getByText(say('request.DELIVERED'), { exact: true }).first().waitFor();
      const { rows } = await desk.get<{ rows: { snapshotId: string; providerId: string }[] }>(
        'planner',
        '/data-requests?state=DELIVERED',
      );
      const { snapshotId = '', providerId = '' } = rows[0] ?? {};
      const answer = await desk.get<{ rows: { ageGroup: string; occupied: number }[] }>(
        'planner',
        `/snapshots/${snapshotId}/requests/${providerId}`,
      );
      expect(answer.rows.find(({ ageGroup }) => ageGroup === 'U3')).toMatchObject({
        occupied: Number(occupied),
        report: { providerId },
      });
      await done(1);
    });
  });
});

/** The first years of the table of Konstanz, three rows spoilt. */
const TABLE = `jahr,unter_3_kita,ab_3_kita
2012,486,2002
2013,446,2062
2014,viele,2157
2015,555,-3
morgen,593,2150
`;
