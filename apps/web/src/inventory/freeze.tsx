import { useAll } from '../client/use-answer';
import { CommandForm } from '../patterns/command';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Section } from '../patterns/page';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import type { Snapshot } from './answers';

/** Named here at most. */
const SHOWN = 12;

type Props = Readonly<{ snapshot: Snapshot; revision: string | undefined }>;

/** Freezes an inventory; what is still missing is said before. */
export function Freeze({ snapshot, revision }: Props) {
  const say = useTexts('inventory');
  const may = useMay();
  const { snapshotId } = snapshot;
  const missing = useMissing(snapshot);
  return (
    <Section title={say('freezeTitle')}>
      <div className="stack">
        <p className="kern-body">
          <Explained>{say('freezeText')}</Explained>
        </p>
        {missing && missing.length > 0 && (
          <>
            <p className="kern-body">{say('freeze.missing', { count: missing.length })}</p>
            <ul className="kern-body">
              {missing.slice(0, SHOWN).map((each) => (
                <li key={each}>{each}</li>
              ))}
              {missing.length > SHOWN && (
                <li>{say('freeze.more', { count: missing.length - SHOWN })}</li>
              )}
            </ul>
            {may('RecordFigures') && (
              <p className="kern-body">
                <To to={`/inventory/snapshots/${snapshotId}/figures`}>{say('figures.enter')}</To>
              </p>
            )}
          </>
        )}
        {missing?.length === 0 && <p className="kern-body">{say('freeze.complete')}</p>}
        <CommandForm
          command="FreezeSnapshot"
          fixed={{ snapshotId }}
          revision={revision}
          fields={[]}
          submit={say('freeze')}
        />
      </div>
    </Section>
  );
}

/** What is expected and not recorded, in words; `undefined` while it is not known. */
function useMissing({ snapshotId, expected }: Snapshot): readonly string[] | undefined {
  const say = useTexts('inventory');
  const { data } = useAll('listSnapshotFigures', { snapshotId });
  if (!data || data.answer.next !== undefined) return undefined;
  const recorded = new Set(
    data.answer.rows
      .filter(({ careForm, value }) => careForm === undefined && value !== null)
      .map(({ areaId, ageGroup, measure }) => `${areaId} ${ageGroup} ${measure}`),
  );
  return expected.areas.flatMap(({ areaId, name }) =>
    expected.ageGroups.flatMap((ageGroup) =>
      expected.measures
        .filter((measure) => !recorded.has(`${areaId} ${ageGroup} ${measure}`))
        .map((measure) =>
          say('freeze.figure', {
            measure: say(`measure.${measure}`),
            area: name,
            age: say(`age.${ageGroup}`),
          }),
        ),
    ),
  );
}
