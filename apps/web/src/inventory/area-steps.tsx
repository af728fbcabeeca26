import { useAreaChoices } from '../patterns/choices';
import { step, Steps } from '../patterns/steps';
import { today } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { Area } from './answers';
import { HIERARCHIES, useHierarchy } from './area-words';

type Props = Readonly<{ area: Area; revision: string | undefined }>;

/** What changes at a planning area, one form at a time. */
export function AreaSteps({ area, revision }: Props) {
  const say = useTexts('inventory');
  const hierarchyOf = useHierarchy();
  const { areaId, name, parentId, parents, specialNeed } = area;
  const others = useAreaChoices().filter(({ value }) => value !== areaId);
  const common = { fixed: { areaId }, revision };
  const hierarchies = [...new Set([...HIERARCHIES, ...Object.keys(parents)])];
  return (
    <Steps
      title={say('area.steps')}
      steps={[
        step({
          command: 'RenamePlanningArea',
          label: say('area.rename'),
          lead: say('rename.lead'),
          ...common,
          present: { name, from: today() },
          fields: [
            { name: 'name', label: say('rename.name') },
            { name: 'from', label: say('rename.from') },
          ],
        }),
        step({
          command: 'PlacePlanningArea',
          label: say('area.place'),
          lead: say('area.place.lead'),
          ...common,
          present: { hierarchy: 'PLANNING', parentId },
          fields: [
            {
              name: 'hierarchy',
              label: say('hierarchy'),
              hint: say('hierarchy.hint'),
              choices: hierarchies.map((value) => ({ value, text: hierarchyOf(value) })),
            },
            {
              name: 'parentId',
              label: say('area.parent'),
              hint: say('area.parent.hint'),
              choices: others,
            },
          ],
        }),
        step({
          command: 'DeclareSpecialNeed',
          label: say(specialNeed ? 'specialNeed.end' : 'specialNeed.declare'),
          lead: say('specialNeed.hint'),
          ...common,
          fixed: { areaId, specialNeed: !specialNeed },
          present: { from: today() },
          fields: [
            { name: 'reason', label: say('reason'), hint: say('specialNeed.reason.hint') },
            { name: 'from', label: say('specialNeed.from') },
          ],
        }),
        step({
          command: 'DissolvePlanningArea',
          label: say('area.dissolve'),
          lead: say('area.dissolve.lead'),
          ...common,
          fields: [
            { name: 'validTo', label: say('area.validTo'), hint: say('area.validTo.hint') },
            {
              name: 'successors',
              label: say('area.successors'),
              hint: say('area.successors.hint'),
              choices: others,
            },
          ],
        }),
      ]}
    />
  );
}
