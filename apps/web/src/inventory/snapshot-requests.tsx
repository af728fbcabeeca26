import { useAll } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { useProviderChoices } from '../patterns/choices';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { step, Steps } from '../patterns/steps';
import { Table } from '../patterns/table';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { STATE_TONE } from './request-state';
import type { Snapshot } from './answers';

/** Whom the inventory asked for data, and who has answered; further providers are asked here. */
export function SnapshotRequests({ snapshot }: Readonly<{ snapshot: Snapshot }>) {
  const say = useTexts('inventory');
  const { day } = useFormats();
  const { snapshotId, state } = snapshot;
  const providers = useProviderChoices();
  const question = useAll('listDataRequests', { snapshotId });
  return (
    <Section
      title={say('requests')}
      aside={<To to={`/inventory/requests?snapshotId=${snapshotId}`}>{say('allRequests')}</To>}
    >
      <Answered question={question}>
        {({ rows }) => {
          const asked = new Set(rows.map(({ providerId }) => providerId));
          const waiting = rows.filter((row) => row.state !== 'DELIVERED');
          return (
            <>
              {rows.length === 0 ? (
                <p className="kern-body muted">
                  <Explained>{say('requests.none')}</Explained>
                </p>
              ) : (
                <Table
                  caption={say('requestsCaption')}
                  captionHidden
                  rows={rows}
                  rowKey={({ providerId }) => providerId}
                  rowsAsLists
                  columns={[
                    {
                      key: 'provider',
                      name: say('provider'),
                      heading: true,
                      cell: ({ providerId, providerName }) => (
                        <To to={`/inventory/requests/${snapshotId}/${providerId}`}>
                          {providerName}
                        </To>
                      ),
                    },
                    { key: 'due', name: say('dueOn'), cell: ({ dueOn }) => day(dueOn) },
                    {
                      key: 'state',
                      name: say('state'),
                      cell: (row) => (
                        <Badge tone={STATE_TONE[row.state]}>{say(`request.${row.state}`)}</Badge>
                      ),
                    },
                    {
                      key: 'delivered',
                      name: say('deliveredOn'),
                      cell: ({ deliveredOn }) => (deliveredOn ? day(deliveredOn) : '–'),
                    },
                    {
                      key: 'reminders',
                      name: say('reminders'),
                      numeric: true,
                      cell: ({ reminders }) => reminders,
                    },
                  ]}
                />
              )}
              {state === 'OPEN' && (
                <Steps
                  title={say('requests.steps')}
                  steps={[
                    step({
                      command: 'RequestData',
                      label: say('askProvider'),
                      lead: say('askProvider.lead'),
                      fixed: { snapshotId },
                      fields: [
                        {
                          name: 'providerId',
                          label: say('provider'),
                          choices: providers.filter(({ value }) => !asked.has(value)),
                        },
                        { name: 'dueOn', label: say('dueOn'), hint: say('dueOn.hint') },
                      ],
                    }),
                    waiting.length > 0 &&
                      step({
                        command: 'DeliverData',
                        label: say('deliver'),
                        lead: say('deliver.lead'),
                        fixed: { snapshotId },
                        fields: [
                          {
                            name: 'providerId',
                            label: say('provider'),
                            required: true,
                            choices: waiting.map(({ providerId, providerName }) => ({
                              value: providerId,
                              text: providerName,
                            })),
                          },
                          { name: 'note', label: say('note'), hint: say('deliver.note.hint') },
                        ],
                      }),
                  ]}
                />
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
