import { useNavigate, useSearchParams } from 'react-router';
import type { RowOf } from '../client/operations';
import { useAll } from '../client/use-answer';
import { STAGES, useStageName } from '../patterns/cycle-words';
import { useAreaChoices, useCycleChoices } from '../patterns/choices';
import { CommandForm } from '../patterns/command';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Term } from '../patterns/term';
import { today } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** Unit: calendar days. Long enough for a board of volunteers to meet once. */
const USUAL_DAYS = 28;

/** Recognised carriers are asked for their view in a stage. */
export default function NewInvitationPage() {
  const say = useTexts('participation');
  const providers = useAll('listProviders', {});
  const bodies = useAll('listBodies', {});
  const areas = useAll('listPlanningAreas', {});
  return (
    <Page
      title={say('invite.title')}
      lead={
        <>
          {say('invite.lead')} <Term name="carrier">{say('mine.term')}</Term>
        </>
      }
      crumbs={[{ to: '/participation', text: say('title') }]}
    >
      <OnlyFor command="InviteCarriers">
        <Answered question={providers}>
          {({ rows }) => (
            <Answered question={bodies}>
              {({ rows: known }) => (
                <Answered question={areas}>
                  {({ rows: parts }) => (
                    <InviteForm providers={rows} bodies={known} areas={parts} />
                  )}
                </Answered>
              )}
            </Answered>
          )}
        </Answered>
      </OnlyFor>
    </Page>
  );
}

type Props = Readonly<{
  providers: readonly RowOf<'listProviders'>[];
  bodies: readonly RowOf<'listBodies'>[];
  areas: readonly RowOf<'listPlanningAreas'>[];
}>;

function InviteForm({ providers, bodies, areas: parts }: Props) {
  const say = useTexts('participation');
  const stageName = useStageName();
  const navigate = useNavigate();
  const address = useAddress();
  const [search] = useSearchParams();
  const cycles = useCycleChoices();
  const areas = useAreaChoices();
  // Whoever runs services may be asked; whom the law names is ticked already.
  const carriers = [...providers]
    .filter(({ type }) => type !== 'PUBLIC')
    .sort(
      (a, b) => Number(b.recognised) - Number(a.recognised) || a.name.localeCompare(b.name, 'de'),
    );
  if (carriers.length === 0)
    return <Empty title={say('invite.noCarriers')}>{say('invite.noCarriersHint')}</Empty>;
  const place = (bodies.find(({ kind }) => kind === 'JHA') ?? bodies[0])?.place;
  const stage = STAGES.find((known) => known === search.get('stage'));
  return (
    <CommandForm
      command="InviteCarriers"
      fixed={{}}
      present={{
        cycleId: search.get('cycleId') ?? undefined,
        stage,
        subject: say('invite.usualSubject'),
        areas: parts
          .filter(({ areaId }) => !parts.some(({ parentId }) => parentId === areaId))
          .map(({ areaId }) => areaId),
        carriers: carriers
          .filter(({ recognised }) => recognised)
          .map(({ providerId }) => providerId),
        noticeOn: today(),
        days: USUAL_DAYS,
        place: { land: place?.land, municipal: place?.municipal?.map((day) => ({ day })) },
      }}
      fields={[
        { name: 'cycleId', heading: say('part.what'), label: say('cycle'), choices: cycles },
        {
          name: 'stage',
          label: say('stage'),
          words: stageName,
        },
        { name: 'subject', label: say('subject'), hint: say('invite.subjectHint'), kind: 'line' },
        {
          name: 'document',
          label: say('invite.document'),
          hint: say('invite.documentHint'),
          kind: 'hash',
        },
        {
          name: 'carriers',
          heading: say('part.who'),
          label: say('carriers'),
          hint: say('invite.carriersHint'),
          choices: carriers.map(({ providerId, name, recognised }) => ({
            value: providerId,
            text: recognised ? say('recognised', { name }) : name,
          })),
        },
        { name: 'areas', label: say('areas'), hint: say('invite.areasHint'), choices: areas },
        { name: 'noticeOn', heading: say('part.until'), label: say('noticeOn') },
        { name: 'days', label: say('invite.days'), hint: say('invite.daysHint') },
        {
          name: 'place.land',
          label: say('land'),
          hint: say('invite.landHint'),
          words: (value) => say(`land.${value as 'BW'}`),
        },
        {
          name: 'place.municipal',
          heading: say('part.municipal'),
          folded: true,
          label: say('invite.municipal'),
          hint: say('invite.municipalHint'),
          parts: [{ name: 'day', label: say('day') }],
        },
      ]}
      submit={say('invite.submit')}
      onDone={({ id }) => void navigate(address(`/participation/invitations/${id}`))}
    />
  );
}
