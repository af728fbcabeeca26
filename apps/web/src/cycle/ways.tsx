import { To } from '../patterns/links';
import { useTexts } from '../texts/texts';

type Place = Readonly<{ text: PlaceName; at: (cycleId: string, stage: string) => string }>;
type PlaceName =
  | 'invitations'
  | 'inventory'
  | 'inventoryStage'
  | 'needs'
  | 'occasions'
  | 'hearings'
  | 'measures'
  | 'papers'
  | 'results'
  | 'evaluations'
  | 'update';

const listed = (path: string) => (cycleId: string) =>
  `${path}${path.includes('?') ? '&' : '?'}cycleId=${encodeURIComponent(cycleId)}`;

const NEEDS: Place = { text: 'needs', at: listed('/needs') };
const OCCASIONS: Place = { text: 'occasions', at: listed('/participation?view=occasions') };
const PAPERS: Place = { text: 'papers', at: listed('/papers') };
const EVALUATIONS: Place = { text: 'evaluations', at: listed('/evaluations') };

/** Where what a gate demands is done, by its rule. */
const PLACES: Readonly<Record<string, Place>> = {
  CARRIERS_NOT_INVOLVED: {
    text: 'invitations',
    at: (cycleId, stage) => `${listed('/participation')(cycleId)}&stage=${stage}`,
  },
  INVENTORY_NOT_FROZEN: { text: 'inventory', at: listed('/inventory') },
  INVENTORY_NOT_CLOSED: { text: 'inventoryStage', at: (id) => `/cycles/${id}#INVENTORY` },
  HORIZON_NOT_SET: NEEDS,
  NEED_NOT_ESTABLISHED: NEEDS,
  GAP_NOT_ASSESSED: NEEDS,
  YOUNG_PEOPLE_NOT_INVOLVED: OCCASIONS,
  GUARDIANS_NOT_INVOLVED: OCCASIONS,
  FEEDBACK_NOT_GIVEN: OCCASIONS,
  NO_MEASURE_SUBMITTED: { text: 'measures', at: listed('/measures') },
  CARRIERS_NOT_HEARD: { text: 'hearings', at: listed('/participation?view=hearings') },
  PLAN_WITHOUT_COMMITTEE: PAPERS,
  PLAN_NOT_ADOPTED: PAPERS,
  WORKING_GROUP_NOT_CONSULTED: PAPERS,
  COUNCIL_BEFORE_COMMITTEE: { text: 'results', at: listed('/results') },
  NO_MEASURE_JUDGED: EVALUATIONS,
  TEST_QUESTIONS_OPEN: EVALUATIONS,
  UPDATE_NOT_BEGUN: { text: 'update', at: (id) => `/cycles/${id}/update` },
};

type Props = Readonly<{ rule: string; cycleId: string; stage: string }>;

/** To where what a gate demands is done; nothing for a rule an office made for itself. */
export function WayTo({ rule, cycleId, stage }: Props) {
  const say = useTexts('cycle');
  const place = PLACES[rule];
  if (!place) return null;
  return (
    <span className="no-print">
      {' '}
      <To to={place.at(cycleId, stage)}>{say(`way.${place.text}`)}</To>
    </span>
  );
}
