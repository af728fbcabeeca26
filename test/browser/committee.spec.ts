import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { convenedToday, convenedWithoutAgenda, Desk, type Convened } from './desk';
import { Keyboard, Mouse, type Hands } from './hands';
import { inTown } from './in-town';
import { PEOPLE, settled, violations, type Person } from './town';

type Language = 'de' | 'en';
/** What a room's catalogues say under a key. */
type Say = (key: string) => string;

function sayIn(language: Language, ...rooms: readonly string[]): Say {
  const texts = rooms.map(
    (room) =>
      JSON.parse(readFileSync(`apps/web/src/${room}/texts.${language}.json`, 'utf8')) as Readonly<
        Record<string, string>
      >,
  );
  return (key) => texts.find((known) => key in known)?.[key] ?? key;
}

const WAYS = [
  { way: 'with the mouse, in German', language: 'de', keyboard: false },
  { way: 'with the keyboard alone, in English', language: 'en', keyboard: true },
] as const;

type Visit = Readonly<{ page: Page; hands: Hands; say: Say; done: () => Promise<void> }>;

inTown('journeys of a committee', (town) => {
  let desk: Desk;
  beforeAll(() => {
    desk = new Desk(town);
  });
  afterAll(() => desk.close());

  /** A window, the hands to work it with, and the end: nothing complained, nobody is shut out. */
  async function visit(who: Person, { language, keyboard }: (typeof WAYS)[number]): Promise<Visit> {
    const { page, complaints } = await town.open(who, { language });
    const say = sayIn(language, 'committee', 'audit');
    return {
      page,
      hands: keyboard ? new Keyboard(page) : new Mouse(),
      say,
      done: async () => {
        expect(await violations(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await page.context().close();
      },
    };
  }

  const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first();
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

  describe.each(WAYS)('$way', (way) => {
    it('the minute taker records a vote that fails on a tie', async () => {
      const { sessionId, title } = await convenedToday(desk, `Pattvorlage ${way.language}`);
      const { page, hands, say, done } = await visit('minuteTaker', way);
      await page.goto('/bodies');
      await hands.press(link(page, new RegExp(title)));
      await hands.press(link(page, say('toSession')));
      await hands.press(button(page, say('open')));
      await button(page, say('close')).waitFor();
      await hands.press(link(page, new RegExp(title)));

      await hands.press(button(page, say('attendance.all')));
      await hands.press(button(page, /1[05]/));
      await page.getByText(say('quorum.yes'), { exact: true }).waitFor();

      for (const [choice, votes] of Object.entries({ yes: '7', no: '7', abstain: '1' }))
        await hands.type(page.getByLabel(say(`vote.${choice}`), { exact: true }), votes);
      const computed = page.getByText(
        say('vote.computed').replace('{outcome}', say('outcome.REJECTED')),
      );
      await computed.waitFor();
      await page
        .getByText(way.language === 'de' ? /Stimmengleichheit, keine/ : /a tie, no/)
        .waitFor();
      const before = await desk.get('minuteTaker', `/results?sessionId=${sessionId}`);
      expect(before.rows).toEqual([]);

      await hands.press(button(page, say('vote.record')));
      await page.getByRole('heading', { name: say('results') }).waitFor();
      const { rows } = await desk.get('minuteTaker', `/results?sessionId=${sessionId}`);
      expect(rows).toMatchObject([
        { outcome: 'REJECTED', carried: false, votes: { yes: 7, no: 7, abstain: 1, present: 15 } },
      ]);
      await done();
    });

    it('the minute taker puts a paper on the agenda and assigns a task about the session', async () => {
      const { sessionId, title } = await convenedWithoutAgenda(desk, `Punkt ${way.language}`);
      const { page, hands, say, done } = await visit('minuteTaker', way);
      await page.goto(`/sessions/${sessionId}`);
      await hands.press(page.locator('summary', { hasText: say('agenda.add') }));
      const paper = page.getByLabel(say('paper'), { exact: true });
      await paper.waitFor();
      if (way.keyboard) await hands.type(paper, title);
      else await paper.selectOption({ label: title });
      await hands.press(button(page, say('agenda.add')));
      await link(page, new RegExp(title)).waitFor();
      const { rows } = await desk.get('minuteTaker', `/agenda-items?sessionId=${sessionId}`);
      expect(rows).toMatchObject([{ itemId: '1', title }]);
      await hands.press(link(page, say('task')));
      await page.waitForURL(/\/tasks\/new/);
      expect(new URL(page.url()).searchParams.get('id')).toBe(sessionId);
      await done();
    });

    it('a member is recused and votes no more', async () => {
      const convened = await convenedToday(desk, `Befangenheit ${way.language}`);
      const { page, hands, say, done } = await visit('member', way);
      await page.goto('/bodies');
      await hands.press(link(page, new RegExp(convened.title)));
      await hands.press(page.locator('summary', { hasText: say('recusal.mine') }));
      await hands.type(page.getByLabel(say('ground')), 'Vorstand eines Trägers');
      await hands.press(button(page, say('recusal.mine')));
      await page.getByRole('listitem').filter({ hasText: PEOPLE.member }).first().waitFor();
      expect(await seatOfMember(convened)).toMatchObject({ recusedFor: ['1'] });
      expect(await page.getByText('Vorstand eines Trägers').count()).toBe(0);
      await hands.press(link(page, say('bodies')));
      await page
        .getByRole('listitem')
        .filter({ hasText: convened.title })
        .filter({ hasText: say('capacity.recused') })
        .first()
        .waitFor();
      await done();
    });

    it('the auditor finds out who knew what before it was decided', async () => {
      const { paperId, title } = await convenedToday(desk, `Prüfvorlage ${way.language}`);
      const text = 'Der Ansatz wird auf 90.000 Euro erhöht.';
      const items = [{ resolutionItem: '1', text, measureIds: [], planAdoption: false }];
      const { position } = await desk.post('planner', `/papers/${paperId}/versions`, {
        items,
        reason: 'Neue Kostenschätzung',
      });
      await desk.get('auditor', `/papers?waitFor=${position}`);

      const { page, hands, say, done } = await visit('auditor', way);
      const search = sayIn(way.language, 'search');
      await page.goto('/search');
      await hands.type(page.getByLabel(search('label')), title);
      await hands.press(button(page, search('search')));
      await hands.press(link(page, title));
      await page.waitForURL(/\/papers\//); // the search shows the text too
      await page.getByText(text).first().waitFor();
      await hands.press(link(page, say('timeline')));

      const entry = page
        .getByRole('listitem')
        .filter({ hasText: /(Fassung|version) 2\./ })
        .first();
      await entry.waitFor();
      expect(await entry.textContent()).toContain(PEOPLE.planner);
      await hands.press(entry.getByRole('link', { name: say('basis') }));
      await page.getByText(`${title} wird beschlossen.`).waitFor();
      expect(await page.getByText(text).count()).toBe(0);
      const past = way.language === 'de' ? 'nur Ansicht' : 'view only';
      await page.getByText(new RegExp(past)).waitFor();
      expect(await page.locator('form.command-form').count()).toBe(0);
      await settled(page);
      await done();
    });
  });

  /** The seat of the member at the item, as the chair sees it. */
  async function seatOfMember({ sessionId }: Convened) {
    type Panel = { seats: readonly Readonly<{ person?: string }>[] };
    const { person } = await desk.get<{ person: string }>('member', '/me');
    const { seats } = await desk.get<Panel>(
      'chair',
      `/sessions/${sessionId}/agenda-items/1/eligibility`,
    );
    return seats.find((seat) => seat.person === person);
  }
});
