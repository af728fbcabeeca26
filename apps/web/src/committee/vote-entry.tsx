import { useId, useState } from 'react';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { useCommand } from '../client/use-command';
import { Alert } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { GiveUp } from '../patterns/give-up';
import { Icon } from '../patterns/icon';
import { Section } from '../patterns/page';
import { ProblemNote } from '../patterns/problem-note';
import { Answered } from '../patterns/states';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { toneOf } from './outcome';

type Item = Answer<'agendaItem'>;
type Open = Item['results'][number];

type Props = Readonly<{ item: Item; open: readonly Open[]; attendanceKnown: boolean }>;

/** Votes are entered, the result is computed and explained, and only then recorded. */
export function VoteEntry({ item, open, attendanceKnown }: Props) {
  const say = useTexts('committee');
  return (
    <Section title={say('vote.entry')}>
      {attendanceKnown ? (
        <div className="stack">
          {open.map((one) => (
            <OneVote key={one.resolutionItem} item={item} asked={one} />
          ))}
        </div>
      ) : (
        <p className="kern-body">
          <Explained>{say('vote.attendanceFirst')}</Explained>
        </p>
      )}
    </Section>
  );
}

const CHOICES = ['yes', 'no', 'abstain'] as const;
type Typed = Readonly<Record<(typeof CHOICES)[number], string>>;

const NOTHING: Typed = { yes: '', no: '', abstain: '' };
const WHOLE = /^\d{1,3}$/;

function OneVote({ item, asked }: Readonly<{ item: Item; asked: Open }>) {
  const say = useTexts('committee');
  const id = useId();
  const { sessionId, itemId } = item;
  const { resolutionItem, competence } = asked;
  const [typed, setTyped] = useState(NOTHING);
  const { state, error, send, giveUp } = useCommand('RecordResult');
  const wrong = CHOICES.filter((choice) => typed[choice] !== '' && !WHOLE.test(typed[choice]));
  const complete = CHOICES.every((choice) => WHOLE.test(typed[choice]));
  const votes = {
    yes: Number(typed.yes),
    no: Number(typed.no),
    abstain: Number(typed.abstain),
  };
  const busy = state === 'sending' || state === 'waiting';
  return (
    <form
      className="command-form card"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) void send({ sessionId, itemId, resolutionItems: [resolutionItem], votes });
      }}
    >
      <p className="kern-title" id={`${id}-title`}>
        {say('resolutionItem', { number: resolutionItem })}: {say(`competence.${competence}`)}
      </p>
      <div className="votes">
        {CHOICES.map((choice) => (
          <div
            className={`kern-form-input${wrong.includes(choice) ? ' kern-form-input--error' : ''}`}
            key={choice}
          >
            <label className="kern-label" htmlFor={`${id}-${choice}`}>
              {say(`vote.${choice}`)}
            </label>
            <input
              id={`${id}-${choice}`}
              className="kern-form-input__input"
              inputMode="numeric"
              autoComplete="off"
              value={typed[choice]}
              aria-invalid={wrong.includes(choice)}
              {...(wrong.includes(choice) ? { 'aria-describedby': `${id}-wrong` } : {})}
              onChange={({ target }) => setTyped({ ...typed, [choice]: target.value.trim() })}
            />
          </div>
        ))}
      </div>
      {wrong.length > 0 && (
        <p className="kern-error" id={`${id}-wrong`}>
          <Icon name="danger" />
          <span className="kern-body">{say('vote.wrong')}</span>
        </p>
      )}
      {complete ? (
        <Computed item={item} resolutionItem={resolutionItem} votes={votes} />
      ) : (
        <p className="kern-body muted">
          <Explained>{say('vote.enterAll')}</Explained>
        </p>
      )}
      <ProblemNote error={error} />
      {state === 'waiting' && <GiveUp onGiveUp={giveUp} />}
      <div className="form-actions">
        <button
          type="submit"
          className="kern-btn kern-btn--primary"
          aria-disabled={busy || !complete}
        >
          <Icon name={busy ? 'autorenew' : 'check'} />
          <span className="kern-label">{say('vote.record')}</span>
        </button>
      </div>
    </form>
  );
}

type ComputedProps = Readonly<{
  item: Item;
  resolutionItem: string;
  votes: Readonly<Record<(typeof CHOICES)[number], number>>;
}>;

/** What the votes would come to, before anybody announces it. */
function Computed({ item: { sessionId, itemId }, resolutionItem, votes }: ComputedProps) {
  const say = useTexts('committee');
  const formats = useFormats();
  const asked = { sessionId, itemId, resolutionItem, ...votes };
  const question = useAnswer('previewResult', asked);
  return (
    <Answered question={question}>
      {({ outcome, summary, explanation }) => (
        <Alert
          tone={toneOf(outcome)}
          title={say('vote.computed', { outcome: say(`outcome.${outcome}`) })}
          live
        >
          <p className="kern-body">{formats.words(summary)}</p>
          <ol className="steps">
            {explanation.map((step) => (
              <li key={step.de} className="kern-body">
                {formats.words(step)}
              </li>
            ))}
          </ol>
        </Alert>
      )}
    </Answered>
  );
}
