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

const snapshot = async (get: Get, state: string) =>
  (await first(get, `/api/snapshots?state=${state}`))['snapshotId'] ?? '';
const facility = async (get: Get) => (await first(get, '/api/facilities'))['facilityId'] ?? '';
/** The one with a forecast. */
const assessment = async (get: Get) => {
  const { rows } = await get('/api/needs');
  return rows.find(({ forecasts = '' }) => forecasts.length > 0)?.['needsId'] ?? '';
};
const closed = async (get: Get) => (await first(get, '/api/cycles?status=CLOSED'))['id'] ?? '';
const invitation = async (get: Get) =>
  (await first(get, '/api/participation/invitations'))['participationId'] ?? '';
/** The cycle of day care is far enough to go back in. */
const back = async (get: Get) =>
  (await first(get, '/api/cycles?status=RUNNING&sectoralPlan=Kindertagesbetreuung'))['id'] ?? '';

/** Established needs show no forms: they are opened again first. */
const reopened = async (page: Page): Promise<void> => {
  const { origin, pathname } = new URL(page.url());
  await page.request.post(`/api/needs/${pathname.split('/')[2] ?? ''}/reopen`, {
    headers: { origin },
    data: { reason: 'Neue Zahlen liegen vor.' },
  });
  await page.reload();
};

/** Every page of the application: tested with axe, looked at in screenshots. */
export const PAGES: readonly PageOfTown[] = [
  { name: 'welcome', path: '/' },
  { name: 'start', as: 'planner', path: '/' },
  { name: 'help', path: '/help' },
  { name: 'glossary', path: '/help/glossary' },
  { name: 'keyboard', as: 'planner', path: '/help/keyboard' },
  { name: 'accessibility', path: '/help/accessibility' },
  { name: 'tasks', as: 'planner', path: '/tasks' },
  { name: 'tasks-done', as: 'planner', path: '/tasks?view=done' },
  {
    name: 'task',
    as: 'head',
    path: async (get) => `/tasks/${(await first(get, '/api/tasks?status=OPEN'))['id'] ?? ''}`,
    before: (page) => page.getByRole('button', { name: 'Anderen zuweisen' }).click(),
  },
  { name: 'cycles', as: 'planner', path: '/cycles' },
  { name: 'cycle', as: 'planner', path: async (get) => `/cycles/${await cycle(get)}` },
  {
    name: 'cycle-past',
    as: 'auditor',
    path: async (get) => `/cycles/${await closed(get)}?asOf=2022-06-01T10:00:00Z`,
  },
  {
    name: 'compliance',
    as: 'planner',
    path: async (get) => `/cycles/${await closed(get)}/compliance`,
  },
  {
    name: 'adequacy',
    as: 'planner',
    path: async (get) => `/cycles/${await closed(get)}/adequacy`,
  },
  { name: 'new-cycle', as: 'planner', path: '/cycles/new' },
  { name: 'back-loop', as: 'planner', path: async (get) => `/cycles/${await back(get)}/back` },
  { name: 'update', as: 'head', path: async (get) => `/cycles/${await cycle(get)}/update` },
  { name: 'not-found', as: 'planner', path: '/nowhere' },
  { name: 'bodies', as: 'member', path: '/bodies' },
  { name: 'body', as: 'chair', path: async (get) => `/bodies/${await jha(get)}` },
  {
    name: 'body-rules',
    as: 'head',
    path: async (get) => `/bodies/${await jha(get)}`,
    before: async (page) => {
      await page.getByRole('button', { name: 'Regeln ändern' }).click();
      await page.getByLabel('Länge der Frist').waitFor();
    },
  },
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
  {
    name: 'agenda-item-correction',
    as: 'chair',
    path: async (get) => {
      const item = await first(get, '/api/results');
      return `/sessions/${item['sessionId'] ?? ''}/items/${item['itemId'] ?? ''}`;
    },
    before: async (page) => {
      await page.getByRole('button', { name: 'Ergebnis berichtigen' }).first().click();
      await page.getByText('Anwesenheit und Wortlaut').click();
      await page.getByLabel('Geänderter Beschlusstext').waitFor();
    },
  },
  { name: 'new-body', as: 'head', path: '/bodies/new' },
  {
    name: 'new-session',
    as: 'chair',
    path: '/sessions/new',
    before: (page) => page.getByLabel('Tag der Sitzung').waitFor(),
  },
  { name: 'results', as: 'auditor', path: '/results' },
  {
    name: 'new-paper',
    as: 'head',
    path: async (get) => `/papers/new?cycleId=${await back(get)}`,
    before: (page) => page.getByLabel('Beschlusstext').waitFor(),
  },
  { name: 'models', as: 'head', path: '/cycles/models' },
  { name: 'model', as: 'planner', path: '/cycles/models/grundmodell/1' },
  { name: 'publish-model', as: 'head', path: '/cycles/models/grundmodell/new' },
  {
    name: 'evidence',
    as: 'auditor',
    path: async (get) => `/cycles/${await closed(get)}/evidence`,
  },
  {
    name: 'cycle-takeover',
    as: 'head',
    path: async (get) => `/cycles/${await cycle(get)}`,
    before: async (page) => {
      await page.getByText('Mitten in der Planung einsteigen').first().click();
      await page.getByRole('button', { name: 'Frühere Phase übernehmen' }).click();
      await page.getByLabel('Bis zu welcher Phase?').waitFor();
    },
  },
  { name: 'new-task', as: 'head', path: '/tasks/new' },
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
  { name: 'inventory', as: 'planner', path: '/inventory' },
  {
    name: 'inventory-snapshot',
    as: 'head',
    path: async (get) => `/inventory/snapshots/${await snapshot(get, 'FROZEN')}`,
    before: async (page) => {
      await page
        .getByRole('row', { name: /angebotene Plätze/ })
        .getByRole('button')
        .first()
        .click();
      await page.getByRole('columnheader', { name: 'Betreuungsform' }).waitFor();
    },
  },
  {
    name: 'inventory-places',
    as: 'planner',
    path: async (get) => `/inventory/snapshots/${await snapshot(get, 'OPEN')}/places`,
  },
  {
    name: 'inventory-figures',
    as: 'planner',
    path: async (get) => `/inventory/snapshots/${await snapshot(get, 'OPEN')}/figures`,
  },
  {
    name: 'inventory-snapshot-open',
    as: 'planner',
    path: async (get) => `/inventory/snapshots/${await snapshot(get, 'OPEN')}`,
    before: (page) => page.getByRole('button', { name: 'Um Daten bitten' }).click(),
  },
  { name: 'new-snapshot', as: 'planner', path: '/inventory/snapshots/new' },
  {
    name: 'facility',
    as: 'planner',
    path: async (get) => `/inventory/facilities/${await facility(get)}`,
    before: (page) => page.getByRole('button', { name: 'Plätze erfassen' }).click(),
  },
  { name: 'new-facility', as: 'planner', path: '/inventory/facilities/new' },
  { name: 'providers', as: 'planner', path: '/inventory/providers' },
  {
    name: 'provider',
    as: 'planner',
    path: async (get) => {
      const { providerId = '' } = await first(get, '/api/providers?type=FREE_RECOGNISED');
      return `/inventory/providers/${providerId}`;
    },
    before: (page) => page.getByRole('button', { name: 'Ende der Anerkennung' }).click(),
  },
  { name: 'new-provider', as: 'planner', path: '/inventory/providers/new' },
  { name: 'areas', as: 'planner', path: '/inventory/areas' },
  {
    name: 'area',
    as: 'planner',
    path: '/inventory/areas/nord',
    before: (page) => page.getByRole('button', { name: 'Planungsraum auflösen' }).click(),
  },
  { name: 'new-area', as: 'planner', path: '/inventory/areas/new' },
  { name: 'imports', as: 'planner', path: '/inventory/imports' },
  { name: 'people', as: 'administrator', path: '/people' },
  {
    name: 'person',
    as: 'administrator',
    path: async (get) => {
      const { rows } = await get('/api/people');
      return `/people/${rows.find(({ name }) => name === 'Petra Planstein')?.['id'] ?? ''}`;
    },
    before: (page) => page.getByRole('button', { name: 'Rolle geben' }).click(),
  },
  { name: 'new-person', as: 'administrator', path: '/people/new' },
  { name: 'operations', as: 'administrator', path: '/operations' },
  { name: 'mail', as: 'administrator', path: '/operations/mail' },
  { name: 'deadlines', as: 'auditor', path: '/operations/deadlines' },
  {
    name: 'deadline',
    as: 'auditor',
    path: async (get) => {
      const { rows } = await get('/api/operations/deadlines');
      const term = rows.find(({ name }) => name === 'carrier-response');
      return `/operations/deadlines/${term?.['id'] ?? ''}`;
    },
  },
  {
    name: 'log',
    as: 'auditor',
    path: '/log',
    before: (page) => page.locator('main summary').first().click(),
  },
  { name: 'notifications', as: 'planner', path: '/notifications' },
  { name: 'data-requests', as: 'planner', path: '/inventory/requests' },
  { name: 'data-requests-of-provider', as: 'provider', path: '/inventory/requests' },
  {
    name: 'data-request',
    as: 'provider',
    path: async (get) => {
      const { snapshotId = '', providerId = '' } = await first(get, '/api/data-requests');
      return `/inventory/requests/${snapshotId}/${providerId}`;
    },
  },
  {
    name: 'import',
    as: 'planner',
    path: '/inventory/import',
    before: async (page) => {
      await page.getByLabel('Datei', { exact: true }).setInputFiles({
        name: 'plaetze.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('jahr,unter_3\n2025,571\n2026,573\n'),
      });
      await page.getByRole('group', { name: 'unter_3' }).waitFor();
    },
  },
  { name: 'needs', as: 'planner', path: '/needs' },
  {
    name: 'needs-assessment',
    as: 'planner',
    path: async (get) => `/needs/${await assessment(get)}`,
    before: async (page) => {
      await page.getByRole('button', { name: /−9/ }).click();
      await page.locator('.chart__place svg').first().waitFor();
    },
  },
  { name: 'needs-new', as: 'planner', path: '/needs/new' },
  {
    name: 'needs-population',
    as: 'planner',
    path: async (get) => `/needs/${await assessment(get)}/population`,
    before: async (page) => {
      await reopened(page);
      await page.locator('.grid').first().waitFor();
    },
  },
  {
    name: 'needs-gap',
    as: 'planner',
    path: async (get) => `/needs/${await assessment(get)}/gap`,
    before: async (page) => {
      await reopened(page);
      await page.getByRole('textbox', { name: 'Mitte, unter 3, Plätze' }).fill('viele');
      await page.getByRole('button', { name: 'Vergleichen' }).click();
      await page.locator('.grid__error').first().waitFor();
    },
  },
  {
    name: 'needs-figures',
    as: 'planner',
    path: async (get) => `/needs/${await assessment(get)}/figures`,
  },
  {
    name: 'needs-forecast-new',
    as: 'planner',
    path: async (get) => `/needs/${await assessment(get)}/forecasts/new?areaId=nord&ageGroup=U3`,
    before: async (page) => {
      await reopened(page);
      await page.getByRole('textbox', { name: 'Alter 0, Kinder' }).waitFor();
    },
  },
  {
    name: 'needs-back-test-new',
    as: 'planner',
    path: async (get) => `/needs/${await assessment(get)}/back-tests/new?areaId=nord&ageGroup=U3`,
    before: (page) => page.getByRole('textbox', { name: '2022, Alter 0' }).waitFor(),
  },
  { name: 'participation', as: 'planner', path: '/participation' },
  { name: 'participation-occasions', as: 'auditor', path: '/participation?view=occasions' },
  { name: 'participation-hearings', as: 'minuteTaker', path: '/participation?view=hearings' },
  { name: 'invite-carriers', as: 'planner', path: '/participation/invitations/new' },
  {
    name: 'invitation',
    as: 'planner',
    path: async (get) => `/participation/invitations/${await invitation(get)}`,
    before: (page) => page.getByRole('button', { name: 'Antwort eintragen' }).click(),
  },
  { name: 'participation-of-provider', as: 'provider', path: '/participation' },
  {
    name: 'response',
    as: 'provider',
    path: async (get) => {
      const { providerId = '' } = (await get('/api/me')) as unknown as Record<string, string>;
      const asked = await first(get, `/api/participation/carriers/${providerId}/responses`);
      return `/participation/responses/${asked['id'] ?? ''}`;
    },
  },
  { name: 'hold-participation', as: 'planner', path: '/participation/occasions/new' },
  {
    name: 'occasion',
    as: 'planner',
    path: async (get) =>
      `/participation/occasions/${(await first(get, '/api/participation/occasions'))['participationId'] ?? ''}`,
    before: (page) => page.getByRole('button', { name: 'Aussagen festhalten' }).click(),
  },
  { name: 'hear-carriers', as: 'minuteTaker', path: '/participation/hearings/new' },
  {
    name: 'forecast',
    as: 'planner',
    path: async (get) => `/needs/${await assessment(get)}/forecasts/nord/U3`,
    before: (page) => page.locator('.chart__place svg').first().waitFor(),
  },
  {
    name: 'measures',
    as: 'planner',
    path: '/measures',
    before: (page) => page.locator('.chart__place svg').first().waitFor(),
  },
  {
    name: 'measure',
    as: 'planner',
    path: async (get) =>
      `/measures/${(await first(get, '/api/measures?status=OPENED'))['measureId'] ?? ''}`,
  },
  {
    name: 'new-measure',
    as: 'planner',
    path: async (get) => `/measures/new?in=${await back(get)}`,
    before: async (page) => {
      await page.getByRole('button', { name: 'Plätze: Zeile hinzufügen' }).click();
      await page.getByText('Wirkungsziel und Indikatoren').click();
      await page.getByRole('button', { name: 'Entwurf speichern' }).click();
      await page.getByText('Angaben stimmen noch nicht').waitFor();
    },
  },
  {
    name: 'measure-submitted',
    as: 'head',
    path: async (get) =>
      `/measures/${(await first(get, '/api/measures?status=SUBMITTED'))['measureId'] ?? ''}`,
    before: (page) => page.getByRole('button', { name: 'Finanzierung klären' }).click(),
  },
  {
    name: 'pipeline',
    as: 'head',
    path: '/measures/pipeline',
    before: async (page) => {
      await page.getByRole('button', { name: 'Anfangsbestand übernehmen' }).click();
      await page.getByRole('button', { name: 'Plätze: Zeile hinzufügen' }).click();
    },
  },
  { name: 'coverage', as: 'planner', path: '/measures/coverage' },
  { name: 'evaluations', as: 'planner', path: '/evaluations' },
  {
    name: 'new-evaluation',
    as: 'planner',
    path: async (get) =>
      `/evaluations/new?measure=${(await first(get, '/api/measures?status=OPENED'))['measureId'] ?? ''}`,
  },
  {
    name: 'handover',
    as: 'head',
    path: async (get) => `/cycles/${await closed(get)}/update`,
  },
  {
    name: 'evaluation',
    as: 'planner',
    path: async (get) =>
      `/evaluations/${(await first(get, '/api/evaluations?status=CLOSED'))['evaluationId'] ?? ''}`,
  },
];

export { cycle, first };
