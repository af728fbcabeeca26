import { useFormContext } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { CommandForm } from '../patterns/command';
import { cellKey, type CellValues } from '../patterns/grid-values';
import { useAddress } from '../patterns/links';
import { readExact, readPercent } from '../patterns/numbers';
import { useTexts } from '../texts/texts';
import type { Needs } from './age-groups';
import { FillButton } from './fill-button';
import { forecastInput } from './forecast-input';
import {
  assumptionsOfTest,
  birthsAsBefore,
  knownOf,
  presentAssumptions,
  presentHousing,
  presentStart,
} from './forecast-present';
import { numbersFrom, type Subject } from './frame';
import { FACTOR, SCENARIOS, SHARE } from './scenarios';

type Props = Readonly<{
  needs: Needs;
  revision: string | undefined;
  subject: Subject;
  startYear: number;
  years: number;
}>;

/** Children of the start by age, three assumptions year by year, new dwellings. */
export function ForecastForm({ needs, revision, subject, startYear, years }: Props) {
  const say = useTexts('needs');
  const navigate = useNavigate();
  const address = useAddress();
  const { needsId } = needs;
  const known = knownOf(needs, subject);
  const births = numbersFrom(startYear + 1, startYear + years).map(({ value }) => value);
  const start = presentStart(known, subject, startYear);
  const ages = Object.keys(start).length / 2;
  const tables = useTables(births, ages, startYear);
  return (
    <CommandForm
      command="ForecastPopulation"
      fixed={{ needsId, ...subject, startYear }}
      revision={revision}
      present={{
        start,
        assumptions: presentAssumptions(known, births),
        housing: presentHousing(known),
        source: known.forecast?.source ?? known.test?.source,
        method: known.forecast?.method ?? say('forecast.usualMethod'),
      }}
      fields={[
        tables.start,
        tables.assumptions,
        {
          name: 'housing',
          heading: say('housing'),
          folded: true,
          label: say('forecast.housing'),
          hint: say('forecast.housingHint'),
          parts: [
            { name: 'year', label: say('forecast.moveIn') },
            { name: 'dwellings', label: say('forecast.dwellings') },
            {
              name: 'childrenPerDwelling',
              label: say('forecast.perDwelling'),
              hint: say('forecast.perDwellingHint'),
            },
            {
              name: 'shares',
              label: say('forecast.shares'),
              hint: say('forecast.sharesHint', { ages }),
              required: false,
            },
          ],
        },
        {
          name: 'source',
          heading: say('forecast.about'),
          label: say('source'),
          hint: say('forecast.sourceHint'),
        },
        { name: 'method', label: say('method') },
      ]}
      toInput={(values, body) => forecastInput(values, body, births, ages)}
      submit={say('forecast.submit')}
      onDone={() =>
        void navigate(address(`/needs/${needsId}/forecasts/${subject.areaId}/${subject.ageGroup}`))
      }
      onCancel={() => void navigate(address(`/needs/${needsId}`))}
    >
      <Proposals of={known} births={births} />
    </CommandForm>
  );
}

/** What may be filled in, so that nobody begins with an empty table. */
function Proposals({
  of,
  births,
}: Readonly<{ of: ReturnType<typeof knownOf>; births: readonly string[] }>) {
  const say = useTexts('needs');
  const { getValues } = useFormContext();
  const found = assumptionsOfTest(of, births);
  return (
    <div className="actions">
      {found && (
        <FillButton name="assumptions" cells={() => found}>
          {say('forecast.fromTest')}
        </FillButton>
      )}
      <FillButton
        name="assumptions"
        cells={() => birthsAsBefore((getValues('start') ?? {}) as CellValues, births)}
      >
        {say('forecast.birthsAsBefore')}
      </FillButton>
    </div>
  );
}

function useTables(births: readonly string[], ages: number, startYear: number) {
  const say = useTexts('needs');
  const number = (typed: string) =>
    readExact(typed) !== undefined
      ? undefined
      : typed === ''
        ? say('cellMissing')
        : say('noChildren', { typed: typed.slice(0, 40) });
  const percent = (typed: string) =>
    typed === '' || readPercent(typed) !== undefined
      ? undefined
      : say('noChildren', { typed: typed.slice(0, 40) });
  const named = (key: string, name: string) => ({ key, name, lead: [name] });
  return {
    start: {
      name: 'start',
      heading: say('forecast.startTitle'),
      label: say('forecast.startCaption', { year: String(startYear) }),
      hint: say('forecast.startHint'),
      grid: {
        heads: [say('age')],
        columns: [
          { key: 'children', name: say('children'), keys: 'decimal' as const },
          { key: 'weight', name: say('weight'), keys: 'decimal' as const },
        ],
        rows: numbersFrom(0, ages - 1).map(({ value }) =>
          named(value, say('ageOf', { age: value })),
        ),
        check: number,
        at: (pointer: string) => {
          const [, what, age] = /^\/(ages|weights)\/(\d+)$/.exec(pointer) ?? [];
          return age === undefined
            ? undefined
            : cellKey(age, what === 'ages' ? 'children' : 'weight');
        },
      },
    },
    assumptions: {
      name: 'assumptions',
      heading: say('scenarios'),
      label: say('forecast.assumptions'),
      hint: say('forecast.assumptionsHint'),
      grid: {
        heads: [say('forecast.assumption')],
        columns: SCENARIOS.map((key) => ({
          key,
          name: say(`scenario.${key}`),
          keys: 'decimal' as const,
        })),
        rows: [
          named(FACTOR, say('forecast.factor')),
          ...births.map((year) => named(year, say('forecast.births', { year }))),
          named(SHARE, say('forecast.housingShare')),
        ],
        check: (typed: string, row: string) => (row === SHARE ? percent(typed) : number(typed)),
        at: (pointer: string) => {
          const [, what = '', scenario, index] =
            /^\/(factor|births|housingShare)\/(LOW|MID|HIGH)(?:\/(\d+))?$/.exec(pointer) ?? [];
          if (scenario === undefined) return undefined;
          const row = index === undefined ? what : births[Number(index)];
          return row === undefined ? undefined : cellKey(row, scenario);
        },
      },
    },
  };
}
