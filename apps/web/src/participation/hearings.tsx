import { useCycleTitles } from '../patterns/cycle-words';
import { To } from '../patterns/links';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useCarrierNames } from './words';

/** Hearings of carriers by the youth welfare committee. */
export function Hearings() {
  const say = useTexts('participation');
  const { shortDay, list } = useFormats();
  const cycle = useCycleTitles();
  const carrier = useCarrierNames();
  const named = (carriers: readonly string[]) =>
    carriers.length === 0 ? '–' : list(carriers.map(carrier));
  return (
    <Register
      query="listCarrierHearings"
      asked={{}}
      filters={['cycleId']}
      caption={say('hearings.caption')}
      presetSort="-heardOn"
      exports
      rowKey={({ participationId }) => participationId}
      empty={<Empty title={say('hearings.none')}>{say('hearings.noneHint')}</Empty>}
      rowsAsLists
      columns={[
        {
          key: 'heardOn',
          name: say('heardOn'),
          heading: true,
          sort: 'heardOn',
          cell: ({ heardOn, sessionId }) => (
            <To to={`/sessions/${sessionId}`}>{shortDay(heardOn)}</To>
          ),
        },
        { key: 'cycle', name: say('cycle'), cell: ({ cycleId }) => cycle(cycleId) },
        { key: 'heard', name: say('heard'), cell: ({ carriers }) => named(carriers) },
        { key: 'declined', name: say('declined'), cell: ({ declined }) => named(declined) },
        {
          key: 'story',
          name: say('story'),
          cell: ({ participationId }) => (
            <To to={`/timeline/${participationId}`}>{say('story.open')}</To>
          ),
        },
      ]}
    />
  );
}
