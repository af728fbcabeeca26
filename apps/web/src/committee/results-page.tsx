import { Badge } from '../patterns/alert';
import { useBodyChoices, useCycleChoices } from '../patterns/choices';
import { Filters } from '../patterns/filters';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { toneOf } from './outcome';

const OUTCOMES = [
  'ACCEPTED',
  'ACCEPTED_AMENDED',
  'PARTLY_ACCEPTED',
  'REJECTED',
  'RECOMMENDED',
  'HEARD',
  'NOTED',
  'POSTPONED',
  'REFERRED',
  'REMOVED',
  'WITHDRAWN',
  'NOT_VOTED',
  'UNKNOWN',
] as const;

/** The register of what bodies resolved, item by item. */
export default function ResultsPage() {
  const say = useTexts('committee');
  const formats = useFormats();
  const bodies = useBodyChoices();
  const cycles = useCycleChoices();
  return (
    <Page
      title={say('register')}
      lead={say('register.lead')}
      crumbs={[{ to: '/bodies', text: say('bodies') }]}
    >
      <Filters
        filters={[
          { name: 'bodyId', label: say('body'), all: say('bodies.all'), choices: bodies },
          {
            name: 'outcome',
            label: say('result'),
            all: say('outcome.all'),
            choices: OUTCOMES.map((value) => ({ value, text: say(`outcome.${value}`) })),
          },
          { name: 'cycleId', label: say('cycle'), all: say('cycle.all'), choices: cycles },
        ]}
      />
      <Register
        query="listResults"
        asked={{}}
        filters={['bodyId', 'outcome', 'cycleId']}
        caption={say('register')}
        presetSort="-decidedOn"
        rowKey={({ id }) => id}
        exports
        rowsAsLists
        empty={<Empty title={say('register.none')}>{say('register.none.first')}</Empty>}
        columns={[
          {
            key: 'day',
            name: say('day'),
            sort: 'decidedOn',
            cell: ({ decidedOn }) => formats.shortDay(decidedOn),
          },
          {
            key: 'paper',
            name: say('paper'),
            heading: true,
            cell: ({ sessionId, itemId, title, resolutionItem }) => (
              <To to={`/sessions/${sessionId}/items/${itemId}`}>
                {title}, {say('resolutionItem', { number: resolutionItem })}
              </To>
            ),
          },
          { key: 'body', name: say('body'), cell: ({ body }) => body },
          {
            key: 'outcome',
            name: say('result'),
            sort: 'outcome',
            cell: ({ outcome }) => (
              <Badge tone={toneOf(outcome)}>{say(`outcome.${outcome}`)}</Badge>
            ),
          },
          {
            key: 'votes',
            name: say('votes'),
            cell: ({ votes }) =>
              votes
                ? say('votesShort', { yes: votes.yes, no: votes.no, abstain: votes.abstain })
                : '–',
          },
        ]}
      />
    </Page>
  );
}
