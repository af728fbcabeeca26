import { useNavigate, useSearchParams } from 'react-router';
import { STAGES, useStageName } from '../patterns/cycle-words';
import { useAreaChoices, useCycleChoices } from '../patterns/choices';
import { CommandForm } from '../patterns/command';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { Term } from '../patterns/term';
import { useTexts } from '../texts/texts';

/** Young people, guardians or others were asked: counts, never names. */
export default function NewOccasionPage() {
  const say = useTexts('participation');
  const stageName = useStageName();
  const navigate = useNavigate();
  const address = useAddress();
  const [search] = useSearchParams();
  const cycles = useCycleChoices();
  const areas = useAreaChoices();
  return (
    <Page
      title={say('hold.title')}
      lead={
        <>
          {say('hold.lead')} <Term name="participation">{say('lead.term')}</Term>
        </>
      }
      crumbs={[{ to: '/participation?view=occasions', text: say('title') }]}
    >
      <OnlyFor command="HoldParticipation">
        <CommandForm
          command="HoldParticipation"
          fixed={{}}
          present={{
            cycleId: search.get('cycleId') ?? undefined,
            stage: STAGES.find((known) => known === search.get('stage')),
          }}
          fields={[
            {
              name: 'title',
              heading: say('part.what'),
              label: say('occasion'),
              hint: say('hold.titleHint'),
            },
            { name: 'cycleId', label: say('cycle'), choices: cycles },
            {
              name: 'stage',
              label: say('stage'),
              hint: say('hold.stageHint'),
              words: stageName,
            },
            { name: 'heldOn', label: say('heldOn') },
            { name: 'heldUntil', label: say('heldUntil'), hint: say('hold.untilHint') },
            {
              name: 'audience',
              heading: say('part.who'),
              label: say('audience'),
              words: (value) => say(`audience.${value as 'OTHER'}`),
            },
            { name: 'targetGroup', label: say('targetGroup'), hint: say('hold.groupHint') },
            { name: 'ageFrom', label: say('ageFrom') },
            { name: 'ageTo', label: say('ageTo') },
            { name: 'areas', label: say('areas'), choices: areas },
            { name: 'invited', label: say('invited'), hint: say('hold.invitedHint') },
            { name: 'reached', label: say('reached') },
            {
              name: 'format',
              heading: say('part.how'),
              label: say('format'),
              words: (value) => say(`format.${value as 'SURVEY'}`),
            },
            { name: 'method', label: say('method'), hint: say('hold.methodHint'), kind: 'line' },
            {
              name: 'accessibleForms',
              label: say('accessible'),
              hint: say('hold.accessibleHint'),
              words: (value) => say(`accessible.${value as 'AUDIO'}`),
            },
          ]}
          submit={say('hold.submit')}
          onDone={({ id }) => void navigate(address(`/participation/occasions/${id}`))}
        />
      </OnlyFor>
    </Page>
  );
}
