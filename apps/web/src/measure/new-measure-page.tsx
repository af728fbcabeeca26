import { useNavigate, useSearchParams } from 'react-router';
import { useId } from 'react';
import { useAll } from '../client/use-answer';
import { CommandForm } from '../patterns/command';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { useContentFields } from './content-fields';
import { useNeedChoices } from './need-choices';

type Frame = Readonly<{
  value: string;
  text: string;
  /** Whose needs it answers. */
  cycleId?: string;
  input: Readonly<{ cycleId?: string; adoptedPlan?: { cycleId?: string; adoptionId?: string } }>;
}>;

/** Drafts a measure, in two steps: where it belongs, and what is to be done. */
export default function NewMeasurePage() {
  const say = useTexts('measure');
  const formats = useFormats();
  const [search, setSearch] = useSearchParams();
  const id = useId();
  const question = useAll('Cycles', { orderBy: '-startedAt' });
  const rows = question.data?.answer.rows ?? [];
  const running = rows
    .filter(({ status }) => status === 'RUNNING')
    .map(({ cycleId, title }): Frame => ({
      value: cycleId,
      text: title,
      cycleId,
      input: { cycleId },
    }));
  const inForce = rows.flatMap(({ cycleId, title, adoptions }) =>
    adoptions.slice(-1).map(({ on, document }): Frame => ({
      value: `plan-${cycleId}`,
      text: say('frame.plan', { title, day: formats.shortDay(on) }),
      cycleId,
      input: {
        adoptedPlan: document === undefined ? { cycleId } : { adoptionId: document },
      },
    })),
  );
  const asked = search.get('in') ?? (running.length === 1 ? running[0]?.value : undefined);
  const frame = [...running, ...inForce].find(({ value }) => value === asked);
  const options = (frames: readonly Frame[]) =>
    frames.map(({ value, text }) => (
      <option key={value} value={value}>
        {text}
      </option>
    ));
  return (
    <Page
      title={say('draft')}
      lead={say('draft.lead')}
      crumbs={[{ to: '/measures', text: say('title') }]}
    >
      <OnlyFor command="DraftMeasure">
        <Answered question={question}>
          {() => (
            <>
              <Section title={`1. ${say('frame')}`}>
                <div className="command-form">
                  <div className="kern-form-input">
                    <label className="kern-label" htmlFor={id}>
                      {say('frame.label')}
                    </label>
                    <div className="kern-hint" id={`${id}-hint`}>
                      {say('frame.hint')}
                    </div>
                    <div className="kern-form-input__select-wrapper">
                      <select
                        id={id}
                        aria-describedby={`${id}-hint`}
                        className="kern-form-input__select"
                        value={frame?.value ?? ''}
                        onChange={({ target }) =>
                          setSearch(
                            (before) => {
                              before.set('in', target.value);
                              return before;
                            },
                            { replace: true },
                          )
                        }
                      >
                        <option value="">{say('frame.choose')}</option>
                        <optgroup label={say('frame.cycles')}>{options(running)}</optgroup>
                        {inForce.length > 0 && (
                          <optgroup label={say('frame.outside')}>{options(inForce)}</optgroup>
                        )}
                      </select>
                    </div>
                  </div>
                </div>
              </Section>
              {frame && (
                <Section title={`2. ${say('content')}`}>
                  <Draft key={frame.value} frame={frame} />
                </Section>
              )}
            </>
          )}
        </Answered>
      </OnlyFor>
    </Page>
  );
}

function Draft({ frame: { cycleId, input } }: Readonly<{ frame: Frame }>) {
  const say = useTexts('measure');
  const navigate = useNavigate();
  const address = useAddress();
  const fields = useContentFields(useNeedChoices(cycleId));
  return (
    <CommandForm
      command="DraftMeasure"
      fixed={input}
      present={{ selectionOpen: false, lowThresholdAmbulatory: false }}
      fields={fields}
      submit={say('draft.submit')}
      onDone={({ id }) => void navigate(address(`/measures/${id}`))}
    />
  );
}
