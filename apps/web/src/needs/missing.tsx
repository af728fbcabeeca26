import { Alert } from '../patterns/alert';
import { To } from '../patterns/links';
import { useTexts } from '../texts/texts';
import { AGE_GROUPS, type Needs } from './age-groups';

/** What has to be there before need and stock can be compared. */
export function Missing({
  needs: { needsId, horizon, quotas, cohorts },
}: Readonly<{ needs: Needs }>) {
  const say = useTexts('needs');
  const without = AGE_GROUPS.filter(
    (known) =>
      cohorts.some(({ ageGroup }) => ageGroup === known) &&
      !quotas.some(({ ageGroup }) => ageGroup === known),
  );
  if (horizon !== undefined && without.length === 0) return null;
  return (
    <Alert tone="warning" title={say('compare.missing')}>
      <ul>
        {horizon === undefined && <li>{say('horizon')}</li>}
        {without.map((age) => (
          <li key={age}>{say('compare.noQuota', { age: say(`age.${age}`) })}</li>
        ))}
      </ul>
      <p className="kern-body">
        <To to={`/needs/${needsId}`}>{say('compare.toAssessment')}</To>
      </p>
    </Alert>
  );
}
