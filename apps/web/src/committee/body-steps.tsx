import type { Answer } from '../client/operations';
import { usePersonChoices } from '../patterns/choices';
import { useNames } from '../patterns/names';
import { step, Steps } from '../patterns/steps';
import { useTexts } from '../texts/texts';
import { rulesGiven, useRuleFields } from './body-fields';

type Props = Readonly<{ body: Answer<'body'>; revision: string | undefined }>;

const VACANCIES = ['TERM_ENDED', 'RESIGNED', 'RECALLED', 'SUCCEEDED', 'OTHER'] as const;

/** Seats and offices are given and left, rules are changed. */
export function BodySteps({ body, revision }: Props) {
  const say = useTexts('committee');
  const nameOf = useNames();
  const people = usePersonChoices();
  const rules = useRuleFields();
  const { bodyId, seats, constitutedOn } = body;
  const common = { fixed: { bodyId }, revision };
  const held = seats.filter(({ person }) => person !== undefined);
  const vacant = seats.filter(({ person }) => person === undefined);
  const { period, ...convening } = body.rules.convening;
  const present = { ...body.rules, convening: { ...convening, ...period } };
  return (
    <Steps
      steps={[
        constitutedOn !== undefined &&
          vacant.length > 0 &&
          step({
            command: 'AssignSeats',
            label: say('assignSeats'),
            lead: say('assignSeats.lead'),
            ...common,
            present: { assignments: [{}] },
            fields: [
              { name: 'from', label: say('assignSeats.from') },
              {
                name: 'assignments',
                label: say('assignSeats.who'),
                one: say('seat'),
                parts: [
                  {
                    name: 'seatId',
                    label: say('seat'),
                    choices: vacant.map(({ seatId, group }) => ({
                      value: seatId,
                      text: `${seatId} (${say(`group.${group}`)})`,
                    })),
                  },
                  { name: 'person', label: say('heldBy'), choices: people },
                ],
              },
            ],
          }),
        held.length > 0 &&
          step({
            command: 'VacateSeat',
            label: say('vacateSeat'),
            lead: say('vacateSeat.lead'),
            ...common,
            fields: [
              {
                name: 'seatId',
                label: say('seat'),
                choices: held.map(({ seatId, person }) => ({
                  value: seatId,
                  text: `${seatId} – ${nameOf(person)}`,
                })),
              },
              { name: 'until', label: say('vacateSeat.until') },
              {
                name: 'reason',
                label: say('reason'),
                choices: VACANCIES.map((value) => ({ value, text: say(`vacancy.${value}`) })),
              },
            ],
          }),
        step({
          command: 'AssignOffice',
          label: say('assignOffice'),
          ...common,
          fields: [
            {
              name: 'office',
              label: say('office'),
              words: (office) => say(`office.${office as 'CHAIR'}`),
            },
            { name: 'person', label: say('office.who'), choices: people },
            { name: 'from', label: say('office.from') },
          ],
        }),
        step({
          command: 'ChangeBodyRules',
          label: say('changeRules'),
          lead: say('changeRules.lead'),
          ...common,
          present,
          fields: [
            { name: 'reason', label: say('reason'), hint: say('changeRules.hint'), kind: 'lines' },
            ...rules,
          ],
          toInput: (_, { reason, ...typed }) => ({
            ...rulesGiven(typed),
            reason: String(reason),
          }),
        }),
      ]}
    />
  );
}
