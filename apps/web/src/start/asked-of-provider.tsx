import { useAll } from '../client/use-answer';
import { Due } from '../patterns/due';
import { To } from '../patterns/links';
import { Section } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useTexts } from '../texts/texts';

type Props = Readonly<{ providerId: string }>;

/** What a provider is asked and has not answered yet, the nearest term first. */
export function AskedOfProvider({ providerId }: Props) {
  const say = useTexts('start');
  const data = useAll('dataRequests', { orderBy: 'dueOn' });
  const views = useAll('carrierResponses', { providerId, orderBy: 'respondBy' });
  return (
    <Section title={say('asked')}>
      <Answered question={data}>
        {(requests) => (
          <Answered question={views}>
            {(invitations) => {
              const asked = [
                ...requests.rows
                  .filter(({ state }) => state !== 'DELIVERED')
                  .map(({ id, snapshotId, dueOn, snapshotTitle, businessDaysLeft }) => ({
                    ...{ key: id, on: dueOn, title: snapshotTitle, kind: 'upcoming.DATA_REQUEST' },
                    ...(businessDaysLeft === undefined ? {} : { businessDaysLeft }),
                    to: `/inventory/requests/${snapshotId}/${providerId}`,
                  })),
                ...invitations.rows
                  .filter(({ state }) => state === 'WAITING')
                  .map(({ id, respondBy, subject }) => ({
                    ...{ key: id, on: respondBy, title: subject, kind: 'asked.view' },
                    to: `/participation/responses/${id}`,
                  })),
              ].sort((a, b) => a.on.localeCompare(b.on));
              return asked.length === 0 ? (
                <Empty title={say('asked.none')}>{say('asked.none.text')}</Empty>
              ) : (
                <ul className="upcoming">
                  {asked.map(({ key, to, title, kind, ...due }) => (
                    <li key={key}>
                      <Due {...due} />
                      <span>
                        <To to={to}>{title}</To>{' '}
                        <span className="muted">{say(kind as 'asked.view')}</span>
                      </span>
                    </li>
                  ))}
                </ul>
              );
            }}
          </Answered>
        )}
      </Answered>
    </Section>
  );
}
