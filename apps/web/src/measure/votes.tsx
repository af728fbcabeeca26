import type { Answer } from '../client/operations';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Thread = Answer<'MeasureThread'>;

/** Who decided it, how, paper by paper. */
export function Votes({ papers }: Readonly<{ papers: Thread['papers'] }>) {
  const say = useTexts('measure');
  const { day } = useFormats();
  if (papers.length === 0)
    return (
      <p className="kern-body">
        <Explained>{say('noPapers')}</Explained>
      </p>
    );
  return papers.map(({ paperId, title, votes }) => (
    <div key={paperId} className="stack">
      <h3 className="kern-heading-medium">
        <To to={`/papers/${paperId}`}>{title}</To>
      </h3>
      {votes.length === 0 ? (
        <p className="kern-body">
          <Explained>{say('noVotes')}</Explained>
        </p>
      ) : (
        <Table
          caption={say('votesCaption', { paper: title })}
          captionHidden
          rows={votes}
          rowKey={({ eventId }) => eventId}
          rowsAsLists
          columns={[
            { key: 'on', name: say('decidedOn'), heading: true, cell: (row) => day(row.decidedOn) },
            { key: 'body', name: say('body'), cell: (row) => say(`body.${row.bodyKind}`) },
            { key: 'item', name: say('item'), cell: (row) => row.resolutionItem },
            {
              key: 'votes',
              name: say('votes'),
              cell: ({ votes: counted }) =>
                counted === undefined
                  ? say('noCount')
                  : say('voteLine', { yes: counted.yes, no: counted.no, abstain: counted.abstain }),
            },
            { key: 'outcome', name: say('outcome'), cell: (row) => say(`outcome.${row.outcome}`) },
          ]}
        />
      )}
    </div>
  ));
}
