import type { Page } from 'playwright-core';
import type { BrowserTown, Person } from './town';

type Row = Readonly<Record<string, unknown>> & Readonly<{ id: string }>;

/** The day at Berlin, `offset` days from now. */
export const dayFromNow = (offset = 0): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(
    Date.now() + offset * 86_400_000,
  );

/** Asks and sends as people of the town, beside any window. */
export class Desk {
  private readonly pages = new Map<Person, Page>();

  constructor(private readonly town: BrowserTown) {}

  async get<T = { rows: readonly Row[] }>(who: Person, path: string): Promise<T> {
    const { request } = await this.pageOf(who);
    return (await (await request.get(`/api${path}`)).json()) as T;
  }

  /** @throws Error when it is refused */
  async post(who: Person, path: string, data: object): Promise<Row & { position: string }> {
    const { request } = await this.pageOf(who);
    const answer = await request.post(`/api${path}`, {
      data,
      headers: { origin: this.town.origin },
    });
    if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
    return (await answer.json()) as Row & { position: string };
  }

  async close(): Promise<void> {
    for (const page of this.pages.values()) await page.context().close();
  }

  private async pageOf(who: Person): Promise<Page> {
    const known = this.pages.get(who);
    if (known) return known;
    const { page } = await this.town.open(who);
    this.pages.set(who, page);
    return page;
  }
}

export type Convened = Readonly<{ sessionId: string; paperId: string; title: string }>;

/** A session of the youth welfare committee today, with one paper on its agenda. */
export async function convenedToday(desk: Desk, title: string): Promise<Convened> {
  const convened = await convenedWithoutAgenda(desk, title);
  const { sessionId, paperId } = convened;
  const { position } = await desk.post('minuteTaker', `/sessions/${sessionId}/agenda-items`, {
    ...{ itemId: '1', paperId, stepId: 's1' },
  });
  await desk.get('minuteTaker', `/sessions?waitFor=${position}`);
  return convened;
}

/** A session of the youth welfare committee today, and a paper that waits for it. */
export async function convenedWithoutAgenda(desk: Desk, title: string): Promise<Convened> {
  const { rows } = await desk.get('planner', '/bodies?kind=JHA');
  const bodyId = rows[0]?.id ?? '';
  const item = { resolutionItem: '1', text: `${title} wird beschlossen.`, measureIds: [] };
  const { id: paperId } = await desk.post('planner', '/papers', {
    title,
    items: [{ ...item, planAdoption: false }],
  });
  const step = { stepId: 's1', bodyId, competence: 'DECIDE' };
  await desk.post('planner', `/papers/${paperId}/chain`, { steps: [step] });
  await desk.post('head', `/papers/${paperId}/release`, {});
  const { id: sessionId, position } = await desk.post('minuteTaker', '/sessions', {
    bodyId,
    date: dayFromNow(),
    sentOn: dayFromNow(-40),
  });
  await desk.get('minuteTaker', `/sessions?waitFor=${position}`);
  return { sessionId, paperId, title };
}
