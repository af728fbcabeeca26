import type { RowOf } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { Answered } from '../patterns/states';
import { useMe } from '../shell/me';
import { useTexts } from '../texts/texts';

type Props = Readonly<{ sessionId: string; body: RowOf<'listBodies'> | undefined }>;

/** What stands on an agenda, what is asked of the body, and in which capacity I take part. */
export function ItemsOfSession({ sessionId, body }: Props) {
  const say = useTexts('committee');
  const me = useMe();
  const question = useAnswer('listAgendaItems', { sessionId, limit: 100 });
  const seats = body?.seats.filter(({ person }) => person === me.person) ?? [];
  return (
    <Answered question={question}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className="kern-body muted">
            <Explained>{say('agenda.empty')}</Explained>
          </p>
        ) : (
          <ol className="plain-list">
            {rows.map((item) => {
              const recused = seats.some(({ seatId }) =>
                item.recused.some((known) => known.seatId === seatId),
              );
              return (
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
                      ...(recused
                        ? [say('capacity.recused')]
                        : seats.map(({ voting }) =>
                            say(voting ? 'capacity.voting' : 'capacity.advisory'),
                          )),
                    ].join(' · ')}
                  </span>
                </li>
              );
            })}
          </ol>
        )
      }
    </Answered>
  );
}
