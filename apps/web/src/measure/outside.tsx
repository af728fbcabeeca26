import { useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useTexts } from '../texts/texts';
import { toneOf } from './status';

/** Measures that belong to no cycle: an exception, and counted. */
export function Outside() {
  const say = useTexts('measure');
  const question = useAnswer('MeasuresOutsideCycles', {});
  return (
    <Answered question={question}>
      {({ count, measures }) => (
        <div className="stack">
          <p className="kern-body">
            <Explained>{say('outside.count', { count })}</Explained>
          </p>
          {count > 0 && (
            <Table
              caption={say('outside')}
              captionHidden
              rows={measures}
              rowKey={({ measureId }) => measureId}
              rowsAsLists
              columns={[
                {
                  key: 'title',
                  name: say('measure'),
                  heading: true,
                  cell: ({ measureId, content }) => (
                    <To to={`/measures/${measureId}`}>{content?.title ?? measureId}</To>
                  ),
                },
                {
                  key: 'type',
                  name: say('type'),
                  cell: ({ content }) => (content ? say(`type.${content.type}`) : '–'),
                },
                {
                  key: 'state',
                  name: say('state'),
                  cell: ({ status }) => (
                    <Badge tone={toneOf(status)}>{say(`status.${status}`)}</Badge>
                  ),
                },
              ]}
            />
          )}
        </div>
      )}
    </Answered>
  );
}
