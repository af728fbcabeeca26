import { step, Steps } from '../patterns/steps';
import { useTexts } from '../texts/texts';
import type { Snapshot } from './answers';
import { useTakeFigures } from './take-figures';

type Props = Readonly<{ snapshot: Snapshot; revision: string | undefined }>;

/** Ways to fill an inventory that is open, beside the table and the register. */
export function SnapshotSteps({ snapshot, revision }: Props) {
  const say = useTexts('inventory');
  const { none, ...taking } = useTakeFigures(snapshot);
  const { snapshotId } = snapshot;
  return (
    <Steps
      title={say('snapshot.steps')}
      steps={[
        step({
          command: 'TakePlacesFromRegister',
          label: say('takePlaces'),
          lead: say('takePlaces.lead'),
          fixed: { snapshotId },
          revision,
          fields: [],
        }),
        !none &&
          step({ command: 'TakeFiguresFromImport', fixed: { snapshotId }, revision, ...taking }),
      ]}
    />
  );
}
