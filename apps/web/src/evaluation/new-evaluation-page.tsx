import { useNavigate, useSearchParams } from 'react-router';
import { useAll } from '../client/use-answer';
import { CommandForm } from '../patterns/command';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useTexts } from '../texts/texts';

/** Begins the evaluation of a measure that was approved, or of the plan of a cycle. */
export default function NewEvaluationPage() {
  const say = useTexts('evaluation');
  const navigate = useNavigate();
  const address = useAddress();
  const [search] = useSearchParams();
  const measures = useAll('listMeasures', { orderBy: 'title' });
  const cycles = useAll('Cycles', { orderBy: '-startedAt' });
  return (
    <Page
      title={say('begin')}
      lead={say('begin.lead')}
      crumbs={[{ to: '/evaluations', text: say('title') }]}
    >
      <OnlyFor command="OpenEvaluation">
        <Answered question={measures}>
          {({ rows }) => {
            const decided = rows.filter(
              ({ decision, status }) => decision !== undefined && status !== 'REJECTED',
            );
            const asked = decided.find(({ measureId }) => measureId === search.get('measure'));
            const title = asked?.content?.title;
            return (
              <CommandForm
                key={asked?.measureId}
                command="OpenEvaluation"
                fixed={{}}
                present={{
                  subject: asked ? `measure ${asked.measureId}` : planOf(search.get('cycleId')),
                  title: title === undefined ? undefined : say('begin.titleOf', { title }),
                }}
                fields={[
                  {
                    name: 'subject',
                    label: say('begin.subject'),
                    hint: say('begin.subject.hint'),
                    required: true,
                    choices: [
                      ...decided.map(({ measureId, content }) => ({
                        value: `measure ${measureId}`,
                        text: say('begin.measure', { title: content?.title ?? measureId }),
                      })),
                      ...(cycles.data?.answer.rows ?? []).map(({ cycleId, title: plan }) => ({
                        value: `cycle ${cycleId}`,
                        text: say('begin.plan', { title: plan }),
                      })),
                    ],
                  },
                  { name: 'title', label: say('begin.title'), hint: say('begin.title.hint') },
                ]}
                toInput={({ subject, title: typed }) => {
                  const [kind = '', id = ''] = String(subject).split(' ');
                  const cycleId = rows.find(({ measureId }) => measureId === id)?.frame?.cycleId;
                  return {
                    title: String(typed).trim(),
                    ...(kind === 'cycle' ? { cycleId: id } : { measureId: id }),
                    ...(cycleId === undefined ? {} : { cycleId }),
                  };
                }}
                submit={say('begin.submit')}
                onDone={({ id }) => void navigate(address(`/evaluations/${id}`))}
              />
            );
          }}
        </Answered>
      </OnlyFor>
    </Page>
  );
}

const planOf = (cycleId: string | null): string | undefined =>
  cycleId ? `cycle ${cycleId}` : undefined;
