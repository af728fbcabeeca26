import { useCycleTitles } from '../patterns/cycle-words';
import { Badge } from '../patterns/alert';
import { To } from '../patterns/links';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** Occasions on which people were asked: counts, never names. */
export function Occasions() {
  const say = useTexts('participation');
  const { shortDay, number } = useFormats();
  const cycle = useCycleTitles();
  return (
    <Register
      query="listParticipationOccasions"
      asked={{}}
      filters={['cycleId', 'audience']}
      caption={say('occasions.caption')}
      presetSort="-heldOn"
      exports
      rowKey={({ participationId }) => participationId}
      empty={<Empty title={say('occasions.none')}>{say('occasions.noneHint')}</Empty>}
      rowsAsLists
      columns={[
        {
          key: 'title',
          name: say('occasion'),
          heading: true,
          cell: ({ participationId, title }) => (
            <To to={`/participation/occasions/${participationId}`}>{title}</To>
          ),
        },
        {
          key: 'audience',
          name: say('audience'),
          sort: 'audience',
          cell: ({ audience }) => say(`audience.${audience}`),
        },
        { key: 'cycle', name: say('cycle'), cell: ({ cycleId }) => cycle(cycleId) },
        {
          key: 'heldOn',
          name: say('heldOn'),
          sort: 'heldOn',
          cell: ({ heldOn }) => shortDay(heldOn),
        },
        {
          key: 'reached',
          name: say('reached'),
          numeric: true,
          cell: ({ reached }) => number(reached),
        },
        {
          key: 'feedback',
          name: say('feedback'),
          sort: 'feedback',
          cell: ({ feedbackOn }) =>
            feedbackOn === undefined ? (
              <Badge tone="warning">{say('feedback.missing')}</Badge>
            ) : (
              <Badge tone="success">{shortDay(feedbackOn)}</Badge>
            ),
        },
      ]}
    />
  );
}
