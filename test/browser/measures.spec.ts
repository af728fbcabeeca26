import type { Page } from 'playwright-core';
import { inTown } from './in-town';
import { textsOf, visit } from './visit';

jest.setTimeout(120_000);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A field by its label; what is said of it besides, as that it may be left empty, follows. */
const field = (page: Page, label: string) =>
  page.getByLabel(new RegExp(`^${escaped(label)}`)).first();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first();

inTown('journeys of measures', (town) => {
  it('a planner drafts a measure, changes and submits it, in German with the keyboard alone', async () => {
    const say = textsOf('measure', 'de');
    const more = (key: string) =>
      textsOf('patterns', 'de')('rows.add').replace('{label}', say(key));
    const way = { language: 'de', keyboard: true } as const;
    const { page, hands, choose, done } = await visit(town, 'planner', way);
    await page.goto('/measures');
    await hands.press(link(page, say('draft')));
    await choose(field(page, say('frame.label')), 'Kita-Bedarfsplanung 2025 bis 2029');
    await hands.type(field(page, say('measure.title')), 'Anbau Kita Marktplatz');
    await choose(field(page, say('type')), say('type.EXPANSION'));
    await hands.press(field(page, `Mitte, ${say('age.U3PLUS')}`));
    await hands.press(button(page, more('places')));
    await choose(field(page, say('area')), 'Mitte');
    await choose(field(page, say('ageGroup')), say('age.U3PLUS'));
    await hands.type(field(page, say('amount')), '7');
    await hands.press(button(page, more('planningGoals')));
    await choose(field(page, say('goal')), say('goal.2'));
    await hands.type(field(page, say('goal.statement')), 'Kinder finden einen Platz in der Nähe.');
    await choose(field(page, say('funding')), say('funding.BUDGETED'));
    await hands.press(button(page, say('draft.submit')));
    await page.getByRole('heading', { level: 1, name: 'Anbau Kita Marktplatz' }).waitFor();
    await page.getByText(say('status.DRAFT'), { exact: true }).waitFor();

    await hands.press(link(page, say('change')));
    await hands.type(field(page, say('targetGroup')), 'Kinder aus der Altstadt');
    await hands.press(field(page, say('selectionOpen')));
    await hands.press(button(page, say('change.submit')));
    await page.getByText('Kinder aus der Altstadt').waitFor();

    await hands.press(button(page, say('submit')));
    await hands.press(page.locator('form').getByRole('button', { name: say('submit') }));
    await page.getByText(say('status.SUBMITTED'), { exact: true }).waitFor();
    await page.getByText(`+7 Mitte, ${say('age.U3PLUS')}`).waitFor();
    await done();
  });

  it('an evaluation is opened, measured, judged and closed, in English with the mouse', async () => {
    const say = textsOf('evaluation', 'en');
    const way = { language: 'en', keyboard: false } as const;
    const { page, hands, choose, done } = await visit(town, 'planner', way);
    await page.goto('/measures');
    await hands.press(link(page, 'Neubau Kita Nordbahnhof'));
    await hands.press(link(page, textsOf('measure', 'en')('evaluate')));
    await hands.type(field(page, say('begin.title')), 'Nordbahnhof after three years');
    await hands.press(button(page, say('begin.submit')));
    await page.getByRole('heading', { level: 1, name: 'Nordbahnhof after three years' }).waitFor();
    await page.getByText(say('ground.NO_GOALS')).waitFor();

    const [taken = ''] = say('setIndicator.take').split('{');
    await hands.press(page.getByRole('button', { name: taken }));
    await hands.press(button(page, say('setIndicator.submit')));
    await page.getByRole('cell', { name: '35 %' }).waitFor();

    await hands.press(button(page, say('report')));
    await hands.type(field(page, say('report.title')), 'Report of the provider 2026');
    await page.getByLabel(say('report.fitsGoals')).check();
    await hands.press(button(page, say('report.submit')));
    await page.getByRole('rowheader', { name: 'Report of the provider 2026' }).waitFor();

    await hands.press(button(page, say('measureIndicator')));
    await hands.type(field(page, say('actual')), '28,5');
    await choose(field(page, say('evidence')), say('evidence.SURVEY'));
    await hands.type(field(page, say('evidence.title')), 'Survey of parents 2026');
    await hands.press(button(page, say('measureIndicator.submit')));
    await page.getByRole('cell', { name: '50', exact: true }).waitFor();

    await hands.press(button(page, say('judge')));
    await choose(field(page, say('judgement')), say('judgement.PARTLY'));
    await choose(field(page, say('consequence')), say('consequence.ADAPT'));
    await hands.type(field(page, say('reason')), 'Half of the way; opening hours are too short.');
    await hands.press(button(page, say('judge.submit')));
    await page.getByText(`${say('consequence.ADAPT')}: Half of the way`).waitFor();

    await hands.press(button(page, say('close')));
    const answers = ['answer.PARTLY', 'answer.YES', 'answer.NO'];
    for (const [index, answer] of answers.entries()) {
      await choose(page.getByLabel(say('answer'), { exact: true }).nth(index), say(answer));
      await hands.type(page.getByLabel(say('reason'), { exact: true }).nth(index), 'As judged.');
    }
    await hands.press(page.locator('form').getByRole('button', { name: say('close.submit') }));
    await page.getByText(say('status.CLOSED'), { exact: true }).waitFor();
    await page.getByRole('heading', { name: say('questionsTitle') }).waitFor();
    await done();
  });
});
