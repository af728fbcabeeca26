import type { FieldValues } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { useAll } from '../client/use-answer';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { Snapshot } from './answers';

/** Years of age that make an age group, where tables count them one by one. */
const YEARS: Readonly<Record<string, readonly string[]>> = {
  U1: ['AGE_0'],
  U3: ['AGE_0', 'AGE_1', 'AGE_2'],
  U3PLUS: ['AGE_3', 'AGE_4', 'AGE_5'],
};

/** Figures of an imported table that an inventory expects, as a step; none without such a table. */
export function useTakeFigures({ expected }: Snapshot) {
  const say = useTexts('inventory');
  const { instant } = useFormats();
  const [search] = useSearchParams();
  const imports = useAll('listImports', {
    state: 'COMPLETED',
    orderBy: '-startedAt',
  });
  const rows = imports.data?.answer.rows ?? [];
  const ticks = (values: readonly string[], words: (value: string) => string) =>
    values.map((value) => ({ value, text: words(value) }));
  const areaIds = expected.areas.map(({ areaId }) => areaId);
  return {
    none: rows.length === 0,
    label: say('take'),
    lead: say('take.lead'),
    present: {
      importId: search.get('import') ?? rows[0]?.importId,
      areaIds,
      ageGroups: expected.ageGroups,
      measures: expected.measures.slice(0, 1),
    },
    fields: [
      {
        name: 'importId',
        label: say('take.import'),
        choices: rows.map(({ importId, fileName, source, startedAt }) => ({
          value: importId,
          text: say('take.importOf', { name: fileName ?? source, when: instant(startedAt) }),
        })),
      },
      {
        name: 'measures',
        label: say('snapshot.measures'),
        required: true,
        kind: 'ticks' as const,
        choices: ticks(expected.measures, (value) => say(`measure.${value as 'CHILDREN'}`)),
      },
      {
        name: 'areaIds',
        label: say('areas'),
        required: true,
        kind: 'ticks' as const,
        choices: expected.areas.map(({ areaId, name }) => ({ value: areaId, text: name })),
      },
      {
        name: 'ageGroups',
        label: say('ageGroups'),
        required: true,
        kind: 'ticks' as const,
        choices: ticks(expected.ageGroups, (value) => say(`age.${value as 'U3'}`)),
      },
      {
        name: 'byYears',
        label: say('take.byYears'),
        hint: say('take.byYears.hint'),
        kind: 'checkbox' as const,
        required: false,
      },
    ],
    toInput: ({ importId, measures, areaIds: areas, ageGroups, byYears }: FieldValues) => ({
      importId: importId as string,
      figures: (measures as string[]).flatMap((measure) =>
        (areas as string[]).flatMap((areaId) =>
          (ageGroups as string[]).map((ageGroup) => ({
            ...{ areaId, ageGroup, measure },
            ...(byYears && YEARS[ageGroup] ? { ofAgeGroups: YEARS[ageGroup] } : {}),
          })),
        ),
      ) as never[],
    }),
  };
}
