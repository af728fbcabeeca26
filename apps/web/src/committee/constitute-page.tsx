import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { CommandForm } from '../patterns/command';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Term } from '../patterns/term';
import { useTexts } from '../texts/texts';
import { SeatNumbers, seatsFor, type Numbers } from './seat-numbers';

/** What an ordinary body of a kind has. */
const USUAL: Readonly<Partial<Record<Answer<'body'>['kind'], Numbers>>> = {
  JHA: { COUNCIL_SIDE: 9, FREE_CARRIER_SIDE: 6, ADVISORY: 5 },
  COUNCIL: { COUNCIL_SIDE: 24, FREE_CARRIER_SIDE: 0, ADVISORY: 0 },
};
const FEW: Numbers = { COUNCIL_SIDE: 5, FREE_CARRIER_SIDE: 0, ADVISORY: 0 };

/** Constitutes a body: how many seats, on which side, with or without a vote. */
export default function ConstitutePage() {
  const say = useTexts('committee');
  const { bodyId = '' } = useParams();
  const question = useAnswer('body', { bodyId });
  return (
    <Page
      title={say('constitute')}
      lead={say('constitute.lead')}
      crumbs={[
        { to: '/bodies', text: say('bodies') },
        { to: `/bodies/${bodyId}`, text: question.data?.answer.name ?? say('body') },
      ]}
    >
      <OnlyFor command="ConstituteBody">
        <Answered question={question}>
          {(body, revision) =>
            body.constitutedOn === undefined ? (
              <Seats body={body} revision={revision} />
            ) : (
              <Alert tone="info" title={say('constitute.done')} />
            )
          }
        </Answered>
      </OnlyFor>
    </Page>
  );
}

type Props = Readonly<{ body: Answer<'body'>; revision: string | undefined }>;

function Seats({ body: { bodyId, kind }, revision }: Props) {
  const say = useTexts('committee');
  const navigate = useNavigate();
  const address = useAddress();
  const [search] = useSearchParams();
  const usual = USUAL[kind] ?? FEW;
  const asked = (group: keyof Numbers) => {
    const given = search.get(group);
    return given === null ? usual[group] : Number(given);
  };
  const numbers: Numbers = {
    COUNCIL_SIDE: asked('COUNCIL_SIDE'),
    FREE_CARRIER_SIDE: asked('FREE_CARRIER_SIDE'),
    ADVISORY: asked('ADVISORY'),
  };
  return (
    <>
      <Section title={`1. ${say('constitute.step1')}`}>
        {kind === 'JHA' && (
          <p className="kern-body">
            <Term name="committee">{say('kind.JHA')}</Term>: {say('constitute.three')}
          </p>
        )}
        <SeatNumbers numbers={numbers} />
      </Section>
      <Section title={`2. ${say('constitute.step2')}`}>
        <CommandForm
          key={JSON.stringify(numbers)}
          command="ConstituteBody"
          fixed={{ bodyId }}
          revision={revision}
          present={{ seats: seatsFor(numbers) }}
          fields={[
            { name: 'constitutedOn', label: say('constitutedOn') },
            {
              name: 'seats',
              label: say('seats'),
              hint: say('constitute.seats.hint'),
              one: say('seat'),
              parts: [
                { name: 'seatId', label: say('seat.name') },
                {
                  name: 'group',
                  label: say('group'),
                  words: (group) => say(`group.${group as keyof Numbers}`),
                },
                { name: 'proposer', label: say('proposer') },
                { name: 'voting', label: say('seat.voting') },
              ],
            },
          ]}
          submit={say('constitute')}
          onDone={() => void navigate(address(`/bodies/${bodyId}`))}
        />
      </Section>
    </>
  );
}
