import { useAnswer } from '../client/use-answer';
import { step, Steps } from '../patterns/steps';
import { useMay } from '../shell/me';
import { today } from '../texts/formats';
import { useTexts } from '../texts/texts';
import {
  AGE_GROUPS,
  ageGroupsOf,
  useAgeGroupChoices,
  useAreaNames,
  type Needs,
} from './age-groups';

type Props = Readonly<{ needs: Needs; revision: string | undefined }>;

/** What is set with a few words: horizon, quota, reserve; establishing and reopening. */
export function AssessmentSteps({ needs, revision }: Props) {
  const say = useTexts('needs');
  const may = useMay();
  const areas = useAreaNames(needs);
  const known = ageGroupsOf(needs);
  const ages = useAgeGroupChoices(known.length > 0 ? known : AGE_GROUPS);
  const { needsId, cycleId, mediumTerm, horizon, status } = needs;
  const cycle = useAnswer(
    'Cycle',
    { cycleId: cycleId ?? '' },
    { skip: cycleId === undefined || !may('Cycle') },
  );
  const open = status === 'OPEN';
  const common = { fixed: { needsId }, revision };
  const age = { name: 'ageGroup', label: say('ageGroup'), choices: ages };
  return (
    <Steps
      title={say('steps')}
      steps={[
        open &&
          step({
            command: 'SetHorizon',
            label: say('setHorizon'),
            lead: say('setHorizon.lead', { years: mediumTerm }),
            ...common,
            present: { ...(horizon ?? cycle.data?.answer.horizon) },
            fields: [
              { name: 'from', label: say('from') },
              { name: 'to', label: say('to') },
            ],
          }),
        open &&
          step({
            command: 'SetTargetQuota',
            label: say('setQuota'),
            lead: say('setQuota.lead'),
            ...common,
            present: { displayPrecision: 1, year: Number(today().slice(0, 4)) },
            fields: [
              age,
              { name: 'quota', label: say('quota'), kind: 'percent' },
              { name: 'source', label: say('source'), hint: say('setQuota.sourceHint') },
              { name: 'year', label: say('setQuota.year') },
              {
                name: 'resolution',
                label: say('setQuota.resolution'),
                hint: say('setQuota.resolutionHint'),
              },
              {
                name: 'displayPrecision',
                label: say('setQuota.precision'),
                choices: ['0', '1', '2'].map((digits) => ({
                  value: digits,
                  text: say(`setQuota.digits.${digits as '0'}`),
                })),
              },
            ],
          }),
        open &&
          step({
            command: 'SetReserve',
            label: say('setReserve'),
            lead: say('setReserve.lead'),
            ...common,
            fields: [
              age,
              {
                name: 'areaId',
                label: say('area'),
                hint: say('setReserve.areaHint'),
                choices: areas,
              },
              { name: 'share', label: say('setReserve.share'), kind: 'percent' },
            ],
          }),
        open &&
          step({
            command: 'EstablishNeeds',
            label: say('establish'),
            lead: say('establish.lead'),
            ...common,
            fields: [],
          }),
        !open &&
          step({
            command: 'ReopenNeeds',
            label: say('reopen'),
            lead: say('reopen.lead'),
            ...common,
            fields: [{ name: 'reason', label: say('reopen.reason') }],
          }),
      ]}
    />
  );
}
