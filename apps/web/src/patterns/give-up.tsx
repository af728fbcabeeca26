import { useTexts } from '../texts/texts';

/** Ends the sending again of what got no answer. */
export function GiveUp({ onGiveUp }: Readonly<{ onGiveUp: () => void }>) {
  const say = useTexts('patterns');
  return (
    <p className="kern-body" role="status">
      {say('sendingAgain')}{' '}
      <button type="button" className="kern-btn kern-btn--tertiary" onClick={onGiveUp}>
        <span className="kern-label">{say('giveUp')}</span>
      </button>
    </p>
  );
}
