import { Alert, Badge } from '../patterns/alert';
import { numberOf } from '../patterns/exact';
import { Explained } from '../patterns/explained';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { Needs } from './age-groups';

/** Figures that were printed and do not follow from what is known. They are never corrected. */
export function PrintedFigures({ needs }: Readonly<{ needs: Needs }>) {
  const say = useTexts('needs');
  const { number } = useFormats();
  const { checked, disagreeing, cohorts } = needs;
  if (!checked)
    return (
      <p className="kern-body">
        <Explained>{say('printed.none')}</Explained>
      </p>
    );
  if (disagreeing.length === 0)
    return (
      <Alert
        tone="success"
        title={say('printed.agree', { count: checked.figures, source: checked.source })}
      />
    );
  const named = new Map(
    cohorts.flatMap(({ areaId, areaName, parentId, parentName }) => [
      [areaId, areaName] as const,
      ...(parentId === undefined ? [] : [[parentId, parentName ?? parentId] as const]),
    ]),
  );
  const printed = (text: string) => text.replace('-', '−').replace('.', ',');
  const digits = (text: string) => /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;
  return (
    <>
      <p className="kern-body">
        <Explained>
          {say('printed.disagree', {
            count: disagreeing.length,
            figures: checked.figures,
            source: checked.source,
          })}
        </Explained>
      </p>
      <Table
        caption={say('printed.disagreeCaption')}
        captionHidden
        rows={disagreeing}
        rowKey={({ areaId = '', ageGroup, figure }) => [areaId, ageGroup, figure].join(' ')}
        columns={[
          {
            key: 'area',
            name: say('area'),
            heading: true,
            cell: ({ areaId }) =>
              areaId === undefined ? say('printed.all') : (named.get(areaId) ?? areaId),
          },
          { key: 'age', name: say('ageGroup'), cell: ({ ageGroup }) => say(`age.${ageGroup}`) },
          {
            key: 'figure',
            name: say('printed.figure'),
            cell: ({ figure }) => say(`figure.${figure}`),
          },
          {
            key: 'published',
            name: say('printed.published'),
            numeric: true,
            cell: ({ published }) => <Badge tone="warning">{printed(published)}</Badge>,
          },
          {
            key: 'computed',
            name: say('printed.computed'),
            numeric: true,
            cell: ({ computed, published }) =>
              number(numberOf(computed), Math.max(1, digits(published))).replace('-', '−'),
          },
          {
            key: 'range',
            name: say('printed.range'),
            numeric: true,
            cell: ({ lowest, highest }) =>
              lowest === highest
                ? printed(lowest)
                : say('fromTo', { from: printed(lowest), to: highest ? printed(highest) : '∞' }),
          },
        ]}
      />
    </>
  );
}
