import { useState } from 'react';
import { useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { CommandButton, CommandForm } from '../patterns/command';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { Register } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { numberOf } from '../patterns/exact';
import { Derivation, type Figure } from './figure-derivation';

/** One inventory: its figures and where they come from, its requests, its freezing. */
export default function SnapshotPage() {
  const say = useTexts('inventory');
  const { day } = useFormats();
  const { snapshotId = '' } = useParams();
  const question = useAnswer('snapshot', { snapshotId });
  const snapshot = question.data?.answer;
  const open = snapshot?.state === 'OPEN';
  const [chosen, choose] = useState<Figure>();
  return (
    <Page
      title={snapshot?.title ?? say('snapshot')}
      crumbs={[{ to: '/inventory', text: say('title') }]}
      actions={
        <>
          <To
            to={`/inventory/snapshots/${snapshotId}/places`}
            className="kern-btn kern-btn--primary"
          >
            <span className="kern-label">{say(open ? 'placesTable' : 'placesView')}</span>
          </To>
          {open && (
            <CommandButton command="TakePlacesFromRegister" input={{ snapshotId }} icon="download">
              {say('takePlaces')}
            </CommandButton>
          )}
        </>
      }
    >
      <Answered question={question}>
        {(row, revision) => (
          <>
            <Facts
              facts={[
                [
                  say('state'),
                  <Badge key="s" tone={row.state === 'FROZEN' ? 'success' : 'info'}>
                    {say(`snapshot.${row.state}`)}
                  </Badge>,
                ],
                [say('placesOn'), day(row.placesOn)],
                [say('populationOn'), day(row.populationOn)],
                row.completeness !== undefined && [
                  say('completeness'),
                  say('completenessOf', row.completeness),
                ],
                row.reason !== undefined && [say('frozenReason'), row.reason],
                row.corrections > 0 && [say('corrections'), row.corrections],
              ]}
            />
            <Section title={say('figures')}>
              <Figures snapshotId={snapshotId} onChoose={choose} />
              {chosen && (
                <Derivation
                  snapshotId={snapshotId}
                  figure={chosen}
                  frozen={row.state === 'FROZEN'}
                  revision={revision}
                  onClose={() => choose(undefined)}
                />
              )}
            </Section>
            <Section
              title={say('requests')}
              aside={
                <To to={`/inventory/requests?snapshotId=${snapshotId}`}>{say('allRequests')}</To>
              }
            >
              {row.state === 'OPEN' && <Requests snapshotId={snapshotId} />}
            </Section>
            {row.state === 'OPEN' && (
              <Section title={say('freezeTitle')}>
                <p className="kern-body">{say('freezeText')}</p>
                <CommandForm
                  command="FreezeSnapshot"
                  fixed={{ snapshotId }}
                  revision={revision}
                  fields={[
                    {
                      name: 'reason',
                      label: say('freezeReason'),
                      hint: say('freezeReasonHint'),
                      kind: 'lines',
                      required: false,
                    },
                  ]}
                  toInput={({ reason }) =>
                    typeof reason === 'string' && reason.trim() !== ''
                      ? { overrides: [{ rule: 'INVENTORY_COMPLETE', reason: reason.trim() }] }
                      : {}
                  }
                  submit={say('freeze')}
                />
              </Section>
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Figures({
  snapshotId,
  onChoose,
}: Readonly<{ snapshotId: string; onChoose: (figure: Figure) => void }>) {
  const say = useTexts('inventory');
  const { number } = useFormats();
  return (
    <Register
      query="listSnapshotFigures"
      asked={{ snapshotId }}
      filters={['areaId', 'ageGroup', 'measure']}
      caption={say('figuresCaption')}
      presetSort="areaId"
      exports
      rowKey={({ figureId }) => figureId}
      empty={<Empty title={say('noFigures')}>{say('noFiguresHint')}</Empty>}
      columns={[
        {
          key: 'area',
          name: say('area'),
          heading: true,
          sort: 'areaId',
          cell: (row) => row.areaName,
        },
        {
          key: 'age',
          name: say('ageGroup'),
          sort: 'ageGroup',
          cell: (row) => say(`age.${row.ageGroup}`),
        },
        {
          key: 'measure',
          name: say('measure'),
          sort: 'measure',
          cell: (row) => say(`measure.${row.measure}`),
        },
        {
          key: 'value',
          name: say('value'),
          numeric: true,
          cell: (row) => (
            <button
              type="button"
              className="kern-link as-link"
              onClick={() => onChoose(row)}
              aria-label={say('openDerivation', {
                value: row.value === null ? say('unknown') : number(numberOf(row.value)),
                area: row.areaName,
              })}
            >
              {row.value === null ? say('unknown') : number(numberOf(row.value))}
            </button>
          ),
        },
        { key: 'source', name: say('source'), cell: (row) => row.source },
      ]}
    />
  );
}

function Requests({ snapshotId }: Readonly<{ snapshotId: string }>) {
  const say = useTexts('inventory');
  const providers = useAnswer('listProviders', { limit: 500, orderBy: 'name' });
  return (
    <CommandForm
      command="RequestData"
      fixed={{ snapshotId }}
      fields={[
        {
          name: 'providerId',
          label: say('provider'),
          choices: (providers.data?.answer.rows ?? []).map(({ providerId, name }) => ({
            value: providerId,
            text: name,
          })),
        },
        { name: 'dueOn', label: say('dueOn') },
      ]}
      submit={say('askProvider')}
    />
  );
}
