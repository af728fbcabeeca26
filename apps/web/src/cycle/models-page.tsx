import type { RowOf } from '../client/operations';
import { useAll } from '../client/use-answer';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { step, Steps } from '../patterns/steps';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Row = RowOf<'ProcessModels'>;

/** Under this name the product's own model is published. */
const BASIC = 'grundmodell';

/** How the office plans: every version of every process model. */
export default function ModelsPage() {
  const say = useTexts('cycle');
  const committee = useTexts('committee');
  const question = useAll('ProcessModels', {});
  return (
    <Page
      title={say('models')}
      lead={say('models.lead')}
      crumbs={[{ to: '/cycles', text: say('title') }]}
    >
      <Answered question={question}>
        {({ rows }) => (
          <div className="stack">
            {rows.length === 0 ? (
              <Empty title={say('models.none')}>{say('models.none.first')}</Empty>
            ) : (
              <Models rows={rows} />
            )}
            <Steps
              steps={[
                step({
                  command: 'PublishProcessModel',
                  label: say('models.basic'),
                  lead: say('models.basic.lead'),
                  fixed: { modelId: BASIC },
                  fields: [
                    {
                      name: 'land',
                      label: committee('land'),
                      hint: committee('land.hint'),
                      words: (land) => committee(`land.${land as 'BW'}`),
                      required: true,
                    },
                  ],
                }),
              ]}
            />
          </div>
        )}
      </Answered>
    </Page>
  );
}

/** The newest version first. */
function Models({ rows }: Readonly<{ rows: readonly Row[] }>) {
  const say = useTexts('cycle');
  const committee = useTexts('committee');
  const formats = useFormats();
  const sorted = [...rows].sort(
    (a, b) => a.modelId.localeCompare(b.modelId) || b.modelVersion - a.modelVersion,
  );
  return (
    <Table
      rowsAsLists
      caption={say('models')}
      captionHidden
      rows={sorted}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          name: say('new.model'),
          heading: true,
          cell: ({ modelId, modelVersion, model }) => (
            <To to={`/cycles/models/${modelId}/${modelVersion}`}>{formats.words(model.name)}</To>
          ),
        },
        {
          key: 'version',
          name: say('model.version'),
          numeric: true,
          cell: ({ modelVersion }) => modelVersion,
        },
        {
          key: 'land',
          name: committee('land'),
          cell: ({ model }) => committee(`land.${model.land}`),
        },
        {
          key: 'stages',
          name: say('stages'),
          cell: ({ model: { stages } }) =>
            say('model.counts', {
              stages: stages.length,
              gates: stages.reduce((sum, { gates }) => sum + gates.length, 0),
            }),
        },
      ]}
    />
  );
}
