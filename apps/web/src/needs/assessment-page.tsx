import { useParams } from 'react-router';
import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { CommandButton } from '../patterns/command';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { numberOf } from '../patterns/exact';
import { BackTests } from './back-tests';
import { GapTable } from './gap-table';

/** One assessment: gap per area and age group, what it rests on, forecast and back-test. */
export default function AssessmentPage() {
  const say = useTexts('needs');
  const { day } = useFormats();
  const { needsId = '' } = useParams();
  const question = useAnswer('needsAssessment', { needsId });
  return (
    <Page
      title={question.data?.answer.title ?? say('assessment')}
      crumbs={[{ to: '/needs', text: say('title') }]}
    >
      <Answered question={question}>
        {(needs, revision) => (
          <>
            <Facts
              facts={[
                [
                  say('state'),
                  <Badge key="s" tone={needs.status === 'ESTABLISHED' ? 'success' : 'info'}>
                    {say(`status.${needs.status}`)}
                  </Badge>,
                ],
                needs.horizon !== undefined && [
                  say('horizon'),
                  say('fromTo', { from: day(needs.horizon.from), to: day(needs.horizon.to) }),
                ],
              ]}
            />
            <Section title={say('gapTitle')}>
              <GapTable needsId={needsId} />
            </Section>
            <Section title={say('quotas')}>
              <Quotas quotas={needs.quotas} />
            </Section>
            <Section title={say('forecasts')}>
              <Forecasts needs={needs} />
            </Section>
            <Section title={say('backTests')}>
              <BackTests tests={needs.backTests} />
            </Section>
            {needs.status === 'OPEN' && (
              <CommandButton
                command="EstablishNeeds"
                input={{ needsId }}
                ifMatch={revision}
                kind="primary"
                icon="check"
              >
                {say('establish')}
              </CommandButton>
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

type Needs = Answer<'needsAssessment'>;

function Quotas({ quotas }: Readonly<{ quotas: Needs['quotas'] }>) {
  const say = useTexts('needs');
  const { percent } = useFormats();
  if (quotas.length === 0) return <p className="kern-body">{say('noQuotas')}</p>;
  return (
    <Table
      caption={say('quotasCaption')}
      captionHidden
      rows={quotas}
      rowKey={({ ageGroup }) => ageGroup}
      columns={[
        {
          key: 'age',
          name: say('ageGroup'),
          heading: true,
          cell: ({ ageGroup }) => say(`age.${ageGroup}`),
        },
        {
          key: 'quota',
          name: say('quota'),
          numeric: true,
          cell: ({ quota, displayPrecision }) => percent(numberOf(quota), displayPrecision),
        },
        { key: 'source', name: say('source'), cell: ({ source }) => source },
        { key: 'year', name: say('year'), numeric: true, cell: ({ year }) => year },
      ]}
    />
  );
}

function Forecasts({ needs: { needsId, forecasts } }: Readonly<{ needs: Needs }>) {
  const say = useTexts('needs');
  const { number } = useFormats();
  if (forecasts.length === 0) return <p className="kern-body">{say('noForecasts')}</p>;
  return (
    <Table
      caption={say('forecastsCaption')}
      captionHidden
      rows={forecasts}
      rowKey={({ areaId, ageGroup }) => `${areaId} ${ageGroup}`}
      columns={[
        {
          key: 'area',
          name: say('area'),
          heading: true,
          cell: ({ areaId, areaName, ageGroup, basis }) =>
            basis === undefined ? (
              areaName
            ) : (
              <To to={`/needs/${needsId}/forecasts/${areaId}/${ageGroup}`}>{areaName}</To>
            ),
        },
        {
          key: 'age',
          name: say('ageGroup'),
          cell: ({ ageGroup }) => say(`age.${ageGroup}`),
        },
        ...(['LOW', 'MID', 'HIGH'] as const).map((scenario) => ({
          key: scenario,
          name: say(`scenario.${scenario}`),
          numeric: true,
          cell: ({ scenarios }: Needs['forecasts'][number]) => {
            const last = scenarios[scenario].at(-1);
            return last
              ? say('inYear', {
                  children: number(numberOf(last.children), 1),
                  year: String(last.year),
                })
              : '–';
          },
        })),
        { key: 'method', name: say('method'), cell: ({ method }) => method },
      ]}
    />
  );
}
