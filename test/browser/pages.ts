import type { Page } from 'playwright-core';
import type { Person } from './town';

/** Asks the API as the person of the page. */
export type Get = (path: string) => Promise<Row>;
export type Row = { [name: string]: never } & { rows: readonly Record<string, string>[] };

export type PageOfTown = Readonly<{
  name: string;
  /** Without it the page is seen by nobody in particular. */
  as?: Person;
  path: string | ((get: Get) => Promise<string>);
  /** Brings the page to what is to be seen, e.g. opens a form. */
  before?: (page: Page) => Promise<void>;
}>;

const first = async (get: Get, path: string): Promise<Record<string, string>> => {
  const [row] = (await get(path)).rows;
  if (!row) throw new Error(`${path} has no rows.`);
  return row;
};

const jha = async (get: Get) => (await first(get, '/api/bodies?kind=JHA'))['id'] ?? '';
const session = async (get: Get) => (await first(get, '/api/sessions'))['id'] ?? '';
const paper = async (get: Get) => (await first(get, '/api/papers'))['id'] ?? '';
const cycle = async (get: Get) => (await first(get, '/api/cycles?status=RUNNING'))['id'] ?? '';

/** Every page of the application: tested with axe, looked at in screenshots. */
export const PAGES: readonly PageOfTown[] = [
  { name: 'welcome', path: '/' },
  { name: 'start', as: 'planner', path: '/' },
  { name: 'not-found', as: 'planner', path: '/nowhere' },
  { name: 'bodies', as: 'member', path: '/bodies' },
  { name: 'body', as: 'chair', path: async (get) => `/bodies/${await jha(get)}` },
  { name: 'sessions', as: 'auditor', path: '/sessions' },
  { name: 'session', as: 'minuteTaker', path: async (get) => `/sessions/${await session(get)}` },
  {
    name: 'agenda-item',
    as: 'chair',
    path: async (get) => {
      const item = await first(get, '/api/agenda-items');
      return `/sessions/${item['sessionId'] ?? ''}/items/${item['itemId'] ?? ''}`;
    },
  },
  { name: 'calendars', as: 'chair', path: '/calendars' },
  { name: 'papers', as: 'planner', path: '/papers' },
  { name: 'paper', as: 'planner', path: async (get) => `/papers/${await paper(get)}` },
  { name: 'search', as: 'planner', path: '/search?q=kita' },
  { name: 'timeline', as: 'auditor', path: async (get) => `/timeline/${await paper(get)}` },
  {
    name: 'timeline-table',
    as: 'auditor',
    path: async (get) => `/timeline/${await paper(get)}?view=table`,
  },
];

export { cycle, first };
