import { useNavigate, useSearchParams } from 'react-router';
import { useAll } from '../client/use-answer';
import { useCycleChoices } from '../patterns/choices';
import { CommandForm } from '../patterns/command';
import { To, useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** Begins an assessment of needs on the ground of an inventory. */
export default function NewAssessmentPage() {
  const say = useTexts('needs');
  const { day } = useFormats();
  const navigate = useNavigate();
  const address = useAddress();
  const [search] = useSearchParams();
  const cycles = useCycleChoices();
  const question = useAll('listSnapshots', {});
  return (
    <Page
      title={say('new.title')}
      lead={say('new.lead')}
      crumbs={[{ to: '/needs', text: say('title') }]}
    >
      <OnlyFor command="OpenNeedsAssessment">
        <Answered question={question}>
          {({ rows }) => {
            // A frozen inventory is the usual ground, the latest the likely one.
            const snapshots = [...rows].sort(
              (a, b) => a.state.localeCompare(b.state) || b.placesOn.localeCompare(a.placesOn),
            );
            if (snapshots.length === 0)
              return (
                <Empty title={say('new.noSnapshot')}>
                  <To to="/inventory">{say('new.toInventory')}</To>
                </Empty>
              );
            return (
              <CommandForm
                command="OpenNeedsAssessment"
                fixed={{}}
                present={{
                  snapshotId: snapshots[0]?.snapshotId,
                  cycleId: search.get('cycleId') ?? undefined,
                  mediumTerm: 4,
                }}
                fields={[
                  { name: 'title', label: say('new.name'), hint: say('new.nameHint') },
                  {
                    name: 'cycleId',
                    label: say('cycle'),
                    hint: say('new.cycleHint'),
                    choices: cycles,
                  },
                  {
                    name: 'snapshotId',
                    label: say('snapshot'),
                    hint: say('new.snapshotHint'),
                    choices: snapshots.map(({ snapshotId, title, placesOn, state }) => ({
                      value: snapshotId,
                      text: say(`snapshot.${state}`, { title, day: day(placesOn) }),
                    })),
                  },
                  { name: 'mediumTerm', label: say('mediumTerm'), hint: say('mediumTermHint') },
                ]}
                submit={say('new.submit')}
                onDone={({ id }) => void navigate(address(`/needs/${id}`))}
              />
            );
          }}
        </Answered>
      </OnlyFor>
    </Page>
  );
}
