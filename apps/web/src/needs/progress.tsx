import { Badge } from '../patterns/alert';
import { To } from '../patterns/links';
import { Term } from '../patterns/term';
import { useTexts } from '../texts/texts';
import { ageGroupsOf, type Needs } from './age-groups';

type Item = Readonly<{
  key: 'horizon' | 'population' | 'quota' | 'reserve' | 'gap';
  done: boolean;
  term?: string;
  to?: string;
}>;

/** What an assessment still waits for, in the order in which it is done. */
export function Progress({ needs }: Readonly<{ needs: Needs }>) {
  const say = useTexts('needs');
  const { needsId, horizon, cohorts, quotas, reserves, totals, outdated } = needs;
  const ages = ageGroupsOf(needs);
  const forAll = (given: readonly Readonly<{ ageGroup: string }>[]) =>
    ages.length > 0 && ages.every((age) => given.some(({ ageGroup }) => ageGroup === age));
  const items: readonly Item[] = [
    { key: 'horizon', done: horizon !== undefined, term: 'horizon' },
    { key: 'population', done: cohorts.length > 0, to: `/needs/${needsId}/population` },
    { key: 'quota', done: forAll(quotas), term: 'quota' },
    { key: 'reserve', done: forAll(reserves), term: 'reserve' },
    { key: 'gap', done: totals.length > 0 && !outdated, to: `/needs/${needsId}/gap`, term: 'gap' },
  ];
  return (
    <ol className="progress">
      {items.map(({ key, done, to, term }) => (
        <li key={key}>
          <Badge tone={done ? 'success' : 'warning'}>{say(done ? 'isDone' : 'isMissing')}</Badge>{' '}
          {to !== undefined ? (
            <To to={to}>{say(`progress.${key}`)}</To>
          ) : term !== undefined ? (
            <Term name={term}>{say(`progress.${key}`)}</Term>
          ) : (
            say(`progress.${key}`)
          )}
          <span className="muted"> {say(`progress.${key}.text`)}</span>
        </li>
      ))}
    </ol>
  );
}
