import { useAll, useAnswer } from '../client/use-answer';
import { useFormats } from '../texts/formats';
import { knows, useTexts } from '../texts/texts';

type Words = Readonly<{
  ageGroup: (code: string) => string;
  area: (areaId: string, named?: string) => string;
  measure: (measure: string) => string;
}>;

/** Codes of imported figures in words: `AGE_3_TO_6`, `nord`, `CHILDREN`. */
export function useWords(): Words {
  const say = useTexts('interchange');
  const { words } = useFormats();
  const areas = useAll('listPlanningAreas', {});
  const catalogue = useAnswer('offerCatalogue', {});
  return {
    ageGroup: (code) => {
      const [, from = '', to, up] = /^AGE_(\d+)(?:_TO_(\d+)|(_UP))?$/.exec(code) ?? [];
      if (from === '')
        return knows('interchange', `age.${code}`) ? say(`age.${code as 'U3'}`) : code;
      if (to !== undefined) return say('age.span', { from, to });
      return up === undefined ? say('age.one', { from: Number(from) }) : say('age.up', { from });
    },
    area: (areaId, named) =>
      areas.data?.answer.rows.find((row) => row.areaId === areaId)?.name ?? named ?? areaId,
    measure: (measure) => {
      const entry = catalogue.data?.answer.measures.find((each) => each.measure === measure);
      return entry ? words({ de: entry.de, en: entry.en }) : measure;
    },
  };
}
