import type { Content, Frame } from './measure.content';
import type {
  Decision,
  MeasureApproved,
  MeasureDrafted,
  MeasureOpened,
  MeasureTransferred,
  PlanningEvent,
  RealisationEvent,
} from './measure.events';
import type { Measure } from './measure.state';
import { without } from './rules/places.rule';

export function evolvePlanning(state: Measure, { type, data }: PlanningEvent): Measure {
  switch (type) {
    case 'MeasureDrafted':
      return { ...state, status: 'DRAFT', frame: frameOf(data), content: contentOf(data) };
    case 'MeasureChanged':
      return { ...state, content: contentOf(data) };
    case 'MeasureSubmitted':
      return { ...state, status: 'SUBMITTED' };
    case 'MeasureReturned':
      return { status: 'DRAFT', remaining: [], opened: [], ...described(state) };
    case 'FundingSecured':
      return { ...state, ...secured(state, data) };
    case 'MeasureApproved':
      return approved(state, data);
    case 'MeasureRejected':
      return { ...state, status: 'REJECTED', decision: decisionOf(data) };
  }
}

function approved(state: Measure, data: MeasureApproved['data']): Measure {
  const { decidedOn, places, placesUnknown } = data;
  const counts = placesUnknown || places.some(({ unit }) => unit === 'PLACES');
  return {
    ...state,
    status: counts ? 'IN_PIPELINE' : 'APPROVED',
    decision: decisionOf(data),
    remaining: places,
    lastOn: decidedOn,
  };
}

const decisionOf = ({ paperId, sessionId, resolutionItem, decidedOn }: Decision): Decision => ({
  paperId,
  sessionId,
  resolutionItem,
  decidedOn,
});

export function evolveRealisation(before: Measure, { type, data }: RealisationEvent): Measure {
  const state = { ...before, last: data };
  switch (type) {
    case 'MeasureOpened':
      return opened(state, data);
    case 'MeasureWithdrawn':
      return { ...state, status: 'WITHDRAWN', remaining: [], lastOn: data.withdrawnOn };
    case 'MeasureReleased':
      return { ...state, status: 'RELEASED', remaining: [], lastOn: data.releasedOn };
    case 'MeasureRededicated':
      return {
        ...state,
        status: 'REDEDICATED',
        remaining: data.to,
        lastOn: data.rededicatedOn,
      };
    case 'MeasureTransferred':
      return { ...state, ...transferred(state, data) };
  }
}

function opened(state: Measure, { complete, places, openedOn }: MeasureOpened['data']): Measure {
  return {
    ...state,
    status: complete ? 'OPENED' : state.status,
    remaining: complete ? [] : without(state.remaining, places),
    opened: [...state.opened, ...places],
    lastOn: openedOn,
  };
}

function transferred(
  { content }: Measure,
  { to: provider, transferredOn: lastOn }: MeasureTransferred['data'],
): Partial<Measure> {
  const other = content && { content: { ...content, provider, selectionOpen: false } };
  return { status: 'TRANSFERRED', lastOn, ...other };
}

const frameOf = ({ cycleId, adoptedPlan, exception }: MeasureDrafted['data']): Frame => ({
  ...(cycleId === undefined ? {} : { cycleId }),
  ...(adoptedPlan === undefined ? {} : { adoptedPlan }),
  exception,
});

const AROUND: readonly string[] = [
  'measureId',
  'cycleId',
  'adoptedPlan',
  'exception',
  'overrides',
  'findings',
];

/** The measure itself, without what stands around it. */
const contentOf = (data: Content): Content =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !AROUND.includes(name))) as Content;

const described = ({ frame, content }: Measure): Pick<Measure, 'frame' | 'content'> => ({
  ...(frame ? { frame } : {}),
  ...(content ? { content } : {}),
});

const secured = (
  { content }: Measure,
  { funding, coverageResolution }: { funding: Content['funding']; coverageResolution?: string },
): Pick<Measure, 'content'> =>
  content
    ? {
        content: {
          ...content,
          funding,
          ...(coverageResolution === undefined ? {} : { coverageResolution }),
        },
      }
    : {};
