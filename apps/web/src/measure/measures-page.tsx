import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Badge } from '../patterns/alert';
import { toneOf } from './status';
import { Years } from './years';

/** The register of measures; places and money year by year. */
export default function MeasuresPage() {
  const say = useTexts('measure');
  const { number, shortDay } = useFormats();
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Register
        query="listMeasures"
        asked={{}}
        filters={['status', 'cycleId', 'type', 'funding']}
        caption={say('caption')}
        presetSort="title"
        exports
        rowKey={({ measureId }) => measureId}
        empty={<Empty title={say('none')}>{say('noneHint')}</Empty>}
        columns={[
          {
            key: 'title',
            name: say('measure'),
            heading: true,
            sort: 'title',
            cell: ({ measureId, content }) => (
              <To to={`/measures/${measureId}`}>{content?.title ?? measureId}</To>
            ),
          },
          {
            key: 'type',
            name: say('type'),
            sort: 'type',
            cell: ({ content }) => (content ? say(`type.${content.type}`) : '–'),
          },
          {
            key: 'places',
            name: say('places'),
            numeric: true,
            cell: ({ content }) =>
              number(
                (content?.places ?? [])
                  .filter(({ unit }) => unit === 'PLACES')
                  .reduce((sum, { amount }) => sum + amount, 0),
              ),
          },
          {
            key: 'realiseBy',
            name: say('realiseBy'),
            sort: 'realiseBy',
            cell: ({ content }) =>
              content?.realiseBy === undefined ? '–' : shortDay(content.realiseBy),
          },
          {
            key: 'net',
            name: say('net'),
            numeric: true,
            cell: ({ cost }) => say('euro', { amount: number(cost.net / 100, 0) }),
          },
          {
            key: 'status',
            name: say('state'),
            sort: 'status',
            cell: ({ status }) => <Badge tone={toneOf(status)}>{say(`status.${status}`)}</Badge>,
          },
        ]}
      />
      <Section title={say('yearsTitle')}>
        <Years />
      </Section>
    </Page>
  );
}
