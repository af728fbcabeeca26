import { useSearchParams } from 'react-router';
import { useStageChoices } from '../patterns/cycle-words';
import { useCycleChoices } from '../patterns/choices';
import { Filters } from '../patterns/filters';
import { Icon } from '../patterns/icon';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Term } from '../patterns/term';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import { Hearings } from './hearings';
import { Invitations } from './invitations';
import { Occasions } from './occasions';
import { MyResponses } from './my-responses';

const VIEWS = ['invitations', 'occasions', 'hearings'] as const;
type View = (typeof VIEWS)[number];

/** Who is involved in the planning: carriers in every stage, young people and guardians, hearings. */
export default function ParticipationPage() {
  const say = useTexts('participation');
  const may = useMay();
  if (!may('listCarrierInvitations'))
    return (
      <Page title={say('mine.title')} lead={say('mine.lead')}>
        <MyResponses />
      </Page>
    );
  return (
    <Page
      title={say('title')}
      lead={
        <>
          {say('lead.before')} <Term name="participation">{say('lead.term')}</Term>{' '}
          {say('lead.after')}
        </>
      }
      actions={<Ways />}
    >
      <Views />
    </Page>
  );
}

const WAYS = [
  { command: 'InviteCarriers', to: '/participation/invitations/new', text: 'invite.title' },
  { command: 'HoldParticipation', to: '/participation/occasions/new', text: 'hold.title' },
  { command: 'HearCarriers', to: '/participation/hearings/new', text: 'hear.title' },
] as const;

function Ways() {
  const say = useTexts('participation');
  const may = useMay();
  const [search] = useSearchParams();
  const cycleId = search.get('cycleId');
  const of = cycleId === null ? '' : `?cycleId=${encodeURIComponent(cycleId)}`;
  return WAYS.filter(({ command }) => may(command)).map(({ to, text }) => (
    <To key={to} to={`${to}${of}`} className="kern-btn kern-btn--secondary">
      <Icon name="add" />
      <span className="kern-label">{say(text)}</span>
    </To>
  ));
}

function Views() {
  const say = useTexts('participation');
  const [search] = useSearchParams();
  const cycles = useCycleChoices();
  const stages = useStageChoices();
  const view = VIEWS.find((name) => name === search.get('view')) ?? 'invitations';
  const cycleId = search.get('cycleId');
  const address = (name: View) =>
    `/participation?view=${name}${cycleId === null ? '' : `&cycleId=${encodeURIComponent(cycleId)}`}`;
  const ofCycle = { name: 'cycleId', label: say('cycle'), all: say('everyCycle'), choices: cycles };
  return (
    <>
      <nav className="tabs" aria-label={say('views')}>
        <ul>
          {VIEWS.map((name) => (
            <li key={name}>
              <To to={address(name)} className="tab" current={name === view}>
                {say(`view.${name}`)}
              </To>
            </li>
          ))}
        </ul>
      </nav>
      {view === 'invitations' && (
        <>
          <Filters
            filters={[
              ofCycle,
              { name: 'stage', label: say('stage'), all: say('everyStage'), choices: stages },
              {
                name: 'state',
                label: say('state'),
                all: say('everyState'),
                choices: (['RUNNING', 'CLOSED'] as const).map((value) => ({
                  value,
                  text: say(`state.${value}`),
                })),
              },
            ]}
          />
          <Invitations />
        </>
      )}
      {view === 'occasions' && (
        <>
          <Filters
            filters={[
              ofCycle,
              {
                name: 'audience',
                label: say('audience'),
                all: say('everyAudience'),
                choices: AUDIENCES.map((value) => ({ value, text: say(`audience.${value}`) })),
              },
            ]}
          />
          <Occasions />
        </>
      )}
      {view === 'hearings' && (
        <>
          <Filters filters={[ofCycle]} />
          <Hearings />
        </>
      )}
    </>
  );
}

const AUDIENCES = ['YOUNG_PEOPLE', 'GUARDIANS', 'SELF_ADVOCACY_GROUP', 'OTHER'] as const;
