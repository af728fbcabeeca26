import { Alert } from '../patterns/alert';
import { To } from '../patterns/links';
import { useTexts } from '../texts/texts';
import type { Needs } from './age-groups';

/** Says that nothing changes here before the assessment is opened again. */
export function Closed({ needs: { needsId, status } }: Readonly<{ needs: Needs }>) {
  const say = useTexts('needs');
  if (status === 'OPEN') return null;
  return (
    <Alert tone="info" title={say('closed')}>
      <p className="kern-body">
        {say('closedText')} <To to={`/needs/${needsId}`}>{say('compare.toReopen')}</To>
      </p>
    </Alert>
  );
}
