import { useParams } from 'react-router';
import { useAll, useAnswer } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { PrintButton } from '../patterns/print-button';
import { Answered } from '../patterns/states';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { ModelInWords } from './model-words';

/** One version of a process model, in words. */
export default function ModelPage() {
  const say = useTexts('cycle');
  const formats = useFormats();
  const may = useMay();
  const { modelId = '', modelVersion = '' } = useParams();
  const question = useAnswer('ProcessModel', { modelId, modelVersion });
  const all = useAll('ProcessModels', {});
  const newest = Math.max(
    0,
    ...(all.data?.answer.rows ?? [])
      .filter((row) => row.modelId === modelId)
      .map((row) => row.modelVersion),
  );
  const name = question.data?.answer.model.name;
  return (
    <Page
      title={
        name
          ? say('model.title', { name: formats.words(name), version: modelVersion })
          : say('new.model')
      }
      crumbs={[
        { to: '/cycles', text: say('title') },
        { to: '/cycles/models', text: say('models') },
      ]}
      actions={
        <>
          <PrintButton />
          {may('PublishProcessModel') && (
            <To
              to={`/cycles/models/${modelId}/new`}
              className="kern-btn kern-btn--primary no-print"
            >
              <span className="kern-label">{say('model.publish')}</span>
            </To>
          )}
        </>
      }
    >
      <Answered question={question}>
        {({ model }) => (
          <>
            {newest > Number(modelVersion) && (
              <Alert tone="info" title={say('model.newer')}>
                <To to={`/cycles/models/${modelId}/${newest}`}>
                  {say('model.toNewest', { version: newest })}
                </To>
              </Alert>
            )}
            <ModelInWords model={model} />
          </>
        )}
      </Answered>
    </Page>
  );
}
