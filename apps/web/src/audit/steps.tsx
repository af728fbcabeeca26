import { useAnswer } from '../client/use-answer';
import { Icon } from '../patterns/icon';
import { To } from '../patterns/links';
import { useMoment } from '../shell/moment';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

/** From one event of a subject to the one before and the one after, as far as the log goes. */
export function Steps({ subjectId }: Readonly<{ subjectId: string }>) {
  const say = useTexts('audit');
  const formats = useFormats();
  const { asOf } = useMoment();
  const question = useAnswer('storySteps', { subjectId });
  const steps = question.data?.answer;
  if (!steps) return null;
  const { before, here, after } = steps;
  return (
    <nav className="steps-nav no-print" aria-label={say('steps')}>
      {before ? (
        <To to={`?asOf=${before.until}`} className="kern-btn kern-btn--secondary">
          <Icon name="arrow-back" />
          <span className="kern-label">{say('before')}</span>
        </To>
      ) : (
        <span />
      )}
      <p className="kern-body">
        {here && asOf !== undefined
          ? say('here', { when: formats.instant(here.recordedAt), what: formats.words(here.says) })
          : say('now')}
      </p>
      {after ? (
        <To to={`?asOf=${after.until}`} className="kern-btn kern-btn--secondary">
          <span className="kern-label">{say('after')}</span>
          <Icon name="arrow-forward" />
        </To>
      ) : (
        <span />
      )}
    </nav>
  );
}
