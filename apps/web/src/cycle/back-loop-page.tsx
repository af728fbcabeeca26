import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { CommandForm } from '../patterns/command';
import { useAddress } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { CycleAnswer, Stage } from './stages';

type Way = Readonly<{ to: Stage; from: readonly Stage[] }>;

/** Closed stages, and the open ones that lead back to them by the process model. */
function waysBack({ stages, backLoops }: CycleAnswer): readonly Way[] {
  const open = stages.filter(({ status }) => status === 'OPEN');
  return stages
    .filter(({ status }) => status === 'CLOSED')
    .map((to) => ({
      to,
      from: open.filter(({ stage }) =>
        backLoops.some((loop) => loop.from === stage && (loop.to === '*' || loop.to === to.stage)),
      ),
    }))
    .filter(({ from }) => from.length > 0);
}

/** A back loop in two steps: where to, and from where and why. */
export default function BackLoopPage() {
  const say = useTexts('cycle');
  const { cycleId = '' } = useParams();
  const question = useAnswer('Cycle', { cycleId });
  return (
    <Page
      title={say('back')}
      lead={say('back.lead')}
      crumbs={[
        { to: '/cycles', text: say('title') },
        { to: `/cycles/${cycleId}`, text: question.data?.answer.title ?? say('cycle') },
      ]}
    >
      <Answered question={question}>
        {(cycle, revision) => <Steps cycle={cycle} revision={revision} />}
      </Answered>
    </Page>
  );
}

function Steps({
  cycle,
  revision,
}: Readonly<{ cycle: CycleAnswer; revision: string | undefined }>) {
  const say = useTexts('cycle');
  const formats = useFormats();
  const navigate = useNavigate();
  const address = useAddress();
  const ways = waysBack(cycle);
  const [chosen, choose] = useState<string>();
  const way = ways.find(({ to }) => to.stage === chosen);
  const named = ({ name, stage }: Stage) => (name ? formats.words(name) : stage);
  if (ways.length === 0)
    return (
      <Empty title={say('back.none')}>
        <p>{say('back.none.text')}</p>
      </Empty>
    );
  return (
    <>
      <Section title={`1. ${say('back.step1')}`}>
        <div className="actions">
          {ways.map(({ to }) => (
            <button
              key={to.stage}
              type="button"
              className="kern-btn kern-btn--secondary"
              aria-pressed={to.stage === chosen}
              onClick={() => choose(to.stage)}
            >
              <span className="kern-label">{say('back.choose', { stage: named(to) })}</span>
            </button>
          ))}
        </div>
      </Section>
      {way && (
        <Section title={`2. ${say('back.step2')}`}>
          <CommandForm
            command="ReopenStage"
            fixed={{ cycleId: cycle.id, stage: way.to.stage }}
            revision={revision}
            key={way.to.stage}
            present={way.from.length === 1 ? { from: way.from[0]?.stage } : {}}
            fields={[
              {
                name: 'from',
                label: say('back.from'),
                choices: way.from.map((stage) => ({ value: stage.stage, text: named(stage) })),
              },
              { name: 'reason', label: say('back.reason'), hint: say('back.reason.hint') },
            ]}
            submit={say('back.submit')}
            onDone={() => void navigate(address(`/cycles/${cycle.id}`))}
          />
        </Section>
      )}
    </>
  );
}
