import { useNavigate } from 'react-router';
import { useAll } from '../client/use-answer';
import { CommandForm } from '../patterns/command';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** Begins the cycle of a sectoral plan. */
export default function NewCyclePage() {
  const say = useTexts('cycle');
  const formats = useFormats();
  const navigate = useNavigate();
  const address = useAddress();
  const question = useAll('ProcessModels', {});
  return (
    <Page
      title={say('start')}
      lead={say('new.lead')}
      crumbs={[{ to: '/cycles', text: say('title') }]}
    >
      <OnlyFor command="StartCycle">
        <Answered question={question}>
          {({ rows }) => {
            const models = new Map(rows.map(({ modelId, model }) => [modelId, model.name]));
            return (
              <CommandForm
                command="StartCycle"
                fixed={{}}
                present={{ modelId: rows[0]?.modelId }}
                fields={[
                  { name: 'sectoralPlan', label: say('new.plan'), hint: say('new.plan.hint') },
                  { name: 'title', label: say('new.title'), hint: say('new.title.hint') },
                  {
                    name: 'modelId',
                    label: say('new.model'),
                    choices: [...models].map(([value, name]) => ({
                      value,
                      text: formats.words(name),
                    })),
                  },
                  { name: 'horizon.from', label: say('update.from'), required: false },
                  { name: 'horizon.to', label: say('update.to'), required: false },
                ]}
                submit={say('new.submit')}
                onDone={({ id }) => void navigate(address(`/cycles/${id}`))}
              />
            );
          }}
        </Answered>
      </OnlyFor>
    </Page>
  );
}
