import { useCycleTitles, useStageName } from '../patterns/cycle-words';
import { Badge } from '../patterns/alert';
import { To } from '../patterns/links';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** Carriers that were asked for their view, stage by stage. */
export function Invitations() {
  const say = useTexts('participation');
  const stageName = useStageName();
  const { shortDay } = useFormats();
  const cycle = useCycleTitles();
  return (
    <Register
      rowsAsLists
      query="listCarrierInvitations"
      asked={{}}
      filters={['cycleId', 'stage', 'state']}
      caption={say('invitations.caption')}
      presetSort="-respondBy"
      exports
      rowKey={({ participationId }) => participationId}
      empty={<Empty title={say('invitations.none')}>{say('invitations.noneHint')}</Empty>}
      columns={[
        {
          key: 'subject',
          name: say('subject'),
          heading: true,
          cell: ({ participationId, subject }) => (
            <To to={`/participation/invitations/${participationId}`}>{subject}</To>
          ),
        },
        { key: 'cycle', name: say('cycle'), cell: ({ cycleId }) => cycle(cycleId) },
        {
          key: 'stage',
          name: say('stage'),
          sort: 'stage',
          cell: ({ stage }) => stageName(stage),
        },
        {
          key: 'respondBy',
          name: say('respondBy'),
          sort: 'respondBy',
          cell: ({ respondBy }) => shortDay(respondBy),
        },
        {
          key: 'answers',
          name: say('answers'),
          numeric: true,
          cell: ({ carriers }) =>
            say('answersOf', {
              answered: carriers.filter(({ standpoint }) => standpoint !== undefined).length,
              asked: carriers.length,
            }),
        },
        {
          key: 'state',
          name: say('state'),
          sort: 'state',
          cell: ({ state }) => (
            <Badge tone={state === 'RUNNING' ? 'info' : 'success'}>{say(`state.${state}`)}</Badge>
          ),
        },
      ]}
    />
  );
}
