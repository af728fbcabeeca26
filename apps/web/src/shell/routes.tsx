import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import type { Room } from '../texts/catalogues';
import { loadTexts } from '../texts/texts';
import { Failed, NotFound, SignedIn } from './fallbacks';
import { Layout } from './layout';

type Module = Readonly<{ default: ComponentType }>;

/** A page, fetched with its room's texts when somebody goes there. */
const page = (
  path: string,
  room: Room,
  load: () => Promise<Module>,
  ...more: readonly Room[]
): RouteObject => ({
  path,
  lazy: async () => {
    const [module] = await Promise.all([load(), loadTexts(room, ...more)]);
    return { Component: module.default };
  },
});

/** Every page of the application. */
export const ROUTES: readonly RouteObject[] = [
  page('/tasks', 'task', () => import('../task/tasks-page')),
  page('/tasks/new', 'task', () => import('../task/new-task-page')),
  page('/tasks/:taskId', 'task', () => import('../task/task-page')),
  page('/cycles', 'cycle', () => import('../cycle/cycles-page')),
  page('/cycles/new', 'cycle', () => import('../cycle/new-cycle-page')),
  page('/cycles/models', 'cycle', () => import('../cycle/models-page'), 'committee'),
  page(
    '/cycles/models/:modelId/new',
    'cycle',
    () => import('../cycle/publish-model-page'),
    'committee',
  ),
  page(
    '/cycles/models/:modelId/:modelVersion',
    'cycle',
    () => import('../cycle/model-page'),
    'committee',
  ),
  page('/cycles/:cycleId/evidence', 'cycle', () => import('../cycle/evidence-page')),
  page('/cycles/:cycleId', 'cycle', () => import('../cycle/cycle-page'), 'attachment'),
  page('/cycles/:cycleId/compliance', 'cycle', () => import('../cycle/compliance-page'), 'needs'),
  page('/cycles/:cycleId/adequacy', 'cycle', () => import('../cycle/adequacy-page'), 'measure'),
  page('/cycles/:cycleId/back', 'cycle', () => import('../cycle/back-loop-page')),
  page(
    '/cycles/:cycleId/update',
    'cycle',
    () => import('../cycle/update-page'),
    'evaluation',
    'measure',
  ),
  page('/help', 'help', () => import('../help/help-page')),
  page('/help/glossary', 'help', () => import('../help/glossary-page')),
  page('/help/keyboard', 'help', () => import('../help/keyboard-page')),
  page('/help/accessibility', 'help', () => import('../help/accessibility-page')),
  page('/', 'start', () => import('../start/start-page'), 'task', 'cycle'),
  page('/bodies', 'committee', () => import('../committee/bodies-page')),
  page('/bodies/new', 'committee', () => import('../committee/new-body-page')),
  page('/bodies/:bodyId/constitution', 'committee', () => import('../committee/constitute-page')),
  page('/bodies/:bodyId', 'committee', () => import('../committee/body-page')),
  page('/sessions', 'committee', () => import('../committee/sessions-page')),
  page('/sessions/new', 'committee', () => import('../committee/new-session-page')),
  page(
    '/sessions/:sessionId',
    'committee',
    () => import('../committee/session-page'),
    'attachment',
  ),
  page('/sessions/:sessionId/items/:itemId', 'committee', () => import('../committee/item-page')),
  page('/papers', 'committee', () => import('../committee/papers-page')),
  page('/papers/new', 'committee', () => import('../committee/new-paper-page')),
  page('/results', 'committee', () => import('../committee/results-page')),
  page('/papers/:paperId', 'committee', () => import('../committee/paper-page'), 'attachment'),
  page('/calendars', 'feed', () => import('../feed/feeds-page')),
  page('/search', 'search', () => import('../search/search-page')),
  page('/log', 'audit', () => import('../audit/log-page')),
  page('/notifications', 'notification', () => import('../notification/notifications-page')),
  page('/operations', 'operations', () => import('../operations/operations-page')),
  page('/operations/mail', 'operations', () => import('../operations/mail-page')),
  page('/operations/deadlines', 'operations', () => import('../operations/deadlines-page')),
  page(
    '/operations/deadlines/:id',
    'operations',
    () => import('../operations/deadline-page'),
    'audit',
  ),
  page('/people', 'identity', () => import('../identity/people-page')),
  page('/people/new', 'identity', () => import('../identity/new-person-page')),
  page('/people/:person', 'identity', () => import('../identity/person-page')),
  page('/timeline/:subjectId', 'audit', () => import('../audit/timeline-page')),
  page('/inventory', 'inventory', () => import('../inventory/inventory-page')),
  page('/inventory/requests', 'inventory', () => import('../inventory/data-requests-page')),
  page(
    '/inventory/requests/:snapshotId/:providerId',
    'inventory',
    () => import('../inventory/data-request-page'),
  ),
  page('/inventory/facilities/new', 'inventory', () => import('../inventory/new-facility-page')),
  page(
    '/inventory/facilities/:facilityId',
    'inventory',
    () => import('../inventory/facility-page'),
    'attachment',
  ),
  page('/inventory/providers', 'inventory', () => import('../inventory/providers-page')),
  page('/inventory/providers/new', 'inventory', () => import('../inventory/new-provider-page')),
  page(
    '/inventory/providers/:providerId',
    'inventory',
    () => import('../inventory/provider-page'),
    'attachment',
  ),
  page('/inventory/areas', 'inventory', () => import('../inventory/areas-page')),
  page('/inventory/areas/new', 'inventory', () => import('../inventory/new-area-page')),
  page('/inventory/areas/:areaId', 'inventory', () => import('../inventory/area-page')),
  page('/inventory/snapshots/new', 'inventory', () => import('../inventory/new-snapshot-page')),
  page(
    '/inventory/snapshots/:snapshotId',
    'inventory',
    () => import('../inventory/snapshot-page'),
    'attachment',
  ),
  page(
    '/inventory/snapshots/:snapshotId/figures',
    'inventory',
    () => import('../inventory/figures-page'),
  ),
  page(
    '/inventory/snapshots/:snapshotId/places',
    'inventory',
    () => import('../inventory/places-page'),
  ),
  page('/needs', 'needs', () => import('../needs/needs-page')),
  page('/needs/new', 'needs', () => import('../needs/new-assessment-page')),
  page(
    '/needs/:needsId',
    'needs',
    () => import('../needs/assessment-page'),
    'attachment',
    'measure',
  ),
  page('/needs/:needsId/population', 'needs', () => import('../needs/population-page')),
  page('/needs/:needsId/gap', 'needs', () => import('../needs/gap-page')),
  page('/needs/:needsId/figures', 'needs', () => import('../needs/figures-page')),
  page('/needs/:needsId/forecasts/new', 'needs', () => import('../needs/new-forecast-page')),
  page('/needs/:needsId/back-tests/new', 'needs', () => import('../needs/back-test-page')),
  page(
    '/needs/:needsId/forecasts/:areaId/:ageGroup',
    'needs',
    () => import('../needs/forecast-page'),
  ),
  page('/participation', 'participation', () => import('../participation/participation-page')),
  page(
    '/participation/invitations/new',
    'participation',
    () => import('../participation/new-invitation-page'),
  ),
  page(
    '/participation/invitations/:participationId',
    'participation',
    () => import('../participation/invitation-page'),
    'attachment',
  ),
  page(
    '/participation/responses/:responseId',
    'participation',
    () => import('../participation/response-page'),
    'attachment',
  ),
  page(
    '/participation/occasions/new',
    'participation',
    () => import('../participation/new-occasion-page'),
  ),
  page(
    '/participation/occasions/:participationId',
    'participation',
    () => import('../participation/occasion-page'),
    'attachment',
  ),
  page(
    '/participation/hearings/new',
    'participation',
    () => import('../participation/new-hearing-page'),
  ),
  page('/measures', 'measure', () => import('../measure/measures-page')),
  page('/measures/new', 'measure', () => import('../measure/new-measure-page')),
  page('/measures/pipeline', 'measure', () => import('../measure/pipeline-page')),
  page('/measures/coverage', 'measure', () => import('../measure/coverage-page')),
  page('/measures/:measureId', 'measure', () => import('../measure/measure-page'), 'attachment'),
  page('/measures/:measureId/change', 'measure', () => import('../measure/change-measure-page')),
  page('/evaluations', 'evaluation', () => import('../evaluation/evaluations-page')),
  page('/evaluations/new', 'evaluation', () => import('../evaluation/new-evaluation-page')),
  page(
    '/evaluations/:evaluationId',
    'evaluation',
    () => import('../evaluation/evaluation-page'),
    'attachment',
  ),
  page('/inventory/import', 'interchange', () => import('../interchange/import-page')),
  page('/inventory/imports', 'interchange', () => import('../interchange/imports-page')),
  page(
    '/inventory/imports/:importId',
    'interchange',
    () => import('../interchange/one-import-page'),
  ),
];

export const router = () =>
  createBrowserRouter([
    {
      element: <Layout />,
      errorElement: <Failed />,
      HydrateFallback: () => null,
      children: [
        {
          errorElement: <Failed />,
          children: [
            ...ROUTES,
            { path: '/signed-in', element: <SignedIn /> },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ]);
