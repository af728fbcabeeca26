import type { ReactNode } from 'react';
import { To } from '../patterns/links';
import { Empty } from '../patterns/states';
import { useTexts } from '../texts/texts';
import type { Needs } from './age-groups';

type Props = Readonly<{ needs: Needs; children: ReactNode }>;

/** What changes nothing any more before the assessment is opened again is not offered either. */
export function WhileOpen({ needs: { needsId, status }, children }: Props) {
  const say = useTexts('needs');
  if (status === 'OPEN') return children;
  return (
    <Empty title={say('closed')}>
      {say('closedText')} <To to={`/needs/${needsId}`}>{say('compare.toReopen')}</To>
    </Empty>
  );
}
