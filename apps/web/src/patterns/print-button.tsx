import { useTexts } from '../texts/texts';

/** Prints the page as a report. */
export function PrintButton() {
  const say = useTexts('patterns');
  return (
    <button
      type="button"
      className="kern-btn kern-btn--secondary no-print"
      onClick={() => window.print()}
    >
      <span className="kern-label">{say('print')}</span>
    </button>
  );
}
