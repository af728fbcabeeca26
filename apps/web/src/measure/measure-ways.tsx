import type { Answer } from '../client/operations';
import { To } from '../patterns/links';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';

type Props = Readonly<{
  measureId: string;
  measure: Answer<'MeasureThread'>['measure'] | undefined;
}>;

/** Where a measure goes on: a paper that puts it before a body, a task for somebody. */
export function MeasureWays({ measureId, measure }: Props) {
  const say = useTexts('measure');
  const may = useMay();
  const cycleId = measure?.frame?.cycleId;
  const of = cycleId === undefined ? '' : `&cycleId=${cycleId}`;
  return (
    <>
      {measure?.status === 'SUBMITTED' && may('DraftPaper') && (
        <To to={`/papers/new?measureId=${measureId}${of}`} className="kern-btn kern-btn--secondary">
          <span className="kern-label">{say('ways.paper')}</span>
        </To>
      )}
      {may('AssignTask') && (
        <To
          to={`/tasks/new?subject=MEASURE&id=${measureId}${of}`}
          className="kern-btn kern-btn--tertiary"
        >
          <span className="kern-label">{say('ways.task')}</span>
        </To>
      )}
    </>
  );
}
