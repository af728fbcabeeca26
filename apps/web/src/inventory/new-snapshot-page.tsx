import { useNavigate, useSearchParams } from 'react-router';
import { useAll, useAnswer } from '../client/use-answer';
import { useCycleChoices } from '../patterns/choices';
import { CommandForm } from '../patterns/command';
import { To, useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

const AGES = ['U1', 'U3', 'U3PLUS', 'SCHOOL', 'ALL'] as const;

/** Opens an inventory: which figures are expected, of which areas, for which days. */
export default function NewSnapshotPage() {
  const say = useTexts('inventory');
  const { words } = useFormats();
  const navigate = useNavigate();
  const address = useAddress();
  const [search] = useSearchParams();
  const cycles = useCycleChoices();
  const catalogue = useAnswer('offerCatalogue', {});
  const question = useAll('listPlanningAreas', { orderBy: 'name' });
  return (
    <Page
      title={say('snapshot.new')}
      lead={say('snapshot.new.lead')}
      crumbs={[{ to: '/inventory', text: say('title') }]}
    >
      <Answered question={question}>
        {({ rows }) => {
          const areas = rows.filter(({ validTo }) => validTo === undefined);
          if (areas.length === 0)
            return (
              <Empty title={say('areas.none')}>
                <To to="/inventory/areas/new">{say('area.new')}</To>
              </Empty>
            );
          return (
            <OnlyFor command="OpenSnapshot">
              <CommandForm
                command="OpenSnapshot"
                fixed={{}}
                present={{
                  cycleId: search.get('cycleId') ?? undefined,
                  areaIds: areas.filter(({ level }) => level === 'DISTRICT').map((a) => a.areaId),
                  ageGroups: ['U3', 'U3PLUS'],
                  measures: ['CHILDREN', 'PLACES', 'OCCUPIED_PLACES'],
                }}
                fields={[
                  {
                    name: 'title',
                    label: say('snapshot.title'),
                    hint: say('snapshot.title.hint'),
                  },
                  {
                    name: 'cycleId',
                    label: say('snapshot.cycle'),
                    hint: say('snapshot.cycle.hint'),
                    choices: cycles,
                  },
                  { name: 'placesOn', label: say('placesOn'), hint: say('placesOn.hint') },
                  {
                    name: 'populationOn',
                    label: say('populationOn'),
                    hint: say('populationOn.hint'),
                  },
                  {
                    name: 'areaIds',
                    label: say('areas'),
                    hint: say('snapshot.areas.hint'),
                    required: true,
                    choices: areas.map(({ areaId, name }) => ({ value: areaId, text: name })),
                  },
                  {
                    name: 'ageGroups',
                    label: say('ageGroups'),
                    required: true,
                    choices: AGES.map((value) => ({ value, text: say(`age.${value}`) })),
                  },
                  {
                    name: 'measures',
                    label: say('snapshot.measures'),
                    hint: say('snapshot.measures.hint'),
                    required: true,
                    choices: (catalogue.data?.answer.measures ?? []).map(({ measure, de, en }) => ({
                      value: measure,
                      text: words({ de, en }),
                    })),
                  },
                ]}
                submit={say('snapshot.open')}
                onDone={({ id }) => void navigate(address(`/inventory/snapshots/${id}`))}
              />
            </OnlyFor>
          );
        }}
      </Answered>
    </Page>
  );
}
