import type { RowOf } from '../client/operations';
import { useAll } from '../client/use-answer';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Answered } from '../patterns/states';
import { useTexts } from '../texts/texts';
import { inOrder } from './agenda-order';
import { useMyPart } from './my-part';

type Props = Readonly<{ sessionId: string; body: RowOf<'listBodies'> | undefined }>;

/** What stands on an agenda, what is asked of the body, and in which capacity I take part. */
export function ItemsOfSession({ sessionId, body }: Props) {
  const say = useTexts('committee');
  const answered = ({ results }: RowOf<'listAgendaItems'>) => {
    const outcomes = results.flatMap(({ outcome }) => outcome ?? []);
    if (outcomes.length === 0 || outcomes.length < results.length) return undefined;
    return [...new Set(outcomes)].map((outcome) => say(`outcome.${outcome}`));
  };
  const partOf = useMyPart(body?.seats ?? []);
  const question = useAll('listAgendaItems', { sessionId });
  return (
    <Answered question={question}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className="kern-body muted">
            <Explained>{say('agenda.empty')}</Explained>
          </p>
        ) : (
          <ol className="plain-list">
            {inOrder(rows).map((item) => (
              <li key={item.itemId} className="kern-body">
                <To to={`/sessions/${sessionId}/items/${item.itemId}`}>
                  {say('itemNumber', { number: item.itemId })} {item.title}
                </To>
                <span className="muted">
                  {' '}
                  {[
                    ...new Set(
                      item.results.map(({ competence }) => say(`competence.${competence}`)),
                    ),
                    ...(answered(item) ?? partOf(item)),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        )
      }
    </Answered>
  );
}
