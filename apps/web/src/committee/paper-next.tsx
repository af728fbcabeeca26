import type { Answer } from '../client/operations';
import { useAll } from '../client/use-answer';
import { Alert } from '../patterns/alert';
import { CommandButton } from '../patterns/command';
import { Explained } from '../patterns/explained';
import { To } from '../patterns/links';
import { useNames } from '../patterns/names';
import { useMay, useMe } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Props = Readonly<{ paper: Answer<'paper'>; revision: string | undefined }>;

/** Whose turn it is and what is due next, in words; and the release, where it is that. */
export function PaperNext({ paper, revision }: Props) {
  const say = useTexts('committee');
  if (paper.status === 'DECIDED') return <Alert tone="success" title={say('paper.next.decided')} />;
  if (paper.chain.length === 0)
    return (
      <Alert tone="info" title={say('paper.next.chain')}>
        <p className="kern-body">
          <Explained>{say('paper.next.chain.text')}</Explained>
        </p>
      </Alert>
    );
  return (
    <>
      {paper.version > paper.releasedVersion && <Release paper={paper} revision={revision} />}
      {paper.releasedVersion > 0 && <Turn paper={paper} />}
    </>
  );
}

/** Who wrote it does not release it. */
function Release({ paper, revision }: Props) {
  const say = useTexts('committee');
  const formats = useFormats();
  const nameOf = useNames();
  const may = useMay();
  const me = useMe();
  const { paperId, version, versions } = paper;
  const authors = [...new Set(versions.flatMap(({ author }) => author ?? []))];
  const mine = authors.includes(me.person);
  return (
    <Alert tone="info" title={say('paper.next.release', { version })}>
      <div className="stack">
        <p className="kern-body">
          {say(mine ? 'release.mine' : 'release.second', {
            authors: formats.list(authors.map(nameOf)),
          })}
        </p>
        {!mine && may('ReleasePaper') && (
          <div className="actions">
            <CommandButton
              command="ReleasePaper"
              input={{ paperId }}
              ifMatch={revision}
              kind="primary"
              icon="check"
            >
              {say('release.version', { version })}
            </CommandButton>
          </div>
        )}
      </div>
    </Alert>
  );
}

function Turn({ paper: { paperId, chain } }: Pick<Props, 'paper'>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const agenda = useAll('listAgendaItems', { paperId });
  const open = chain.find(({ status }) => status === 'OPEN');
  const waiting = chain.find(({ status }) => status === 'PENDING');
  if (!open)
    return waiting ? (
      <Alert tone="warning" title={say('paper.next.waits', { body: waiting.body })}>
        <p className="kern-body">
          <Explained>{say('paper.next.waits.text')}</Explained>
        </p>
      </Alert>
    ) : null;
  const item = agenda.data?.answer.rows.find(
    ({ stepId, cancelled, results }) =>
      stepId === open.stepId && !cancelled && results.some(({ outcome }) => outcome === undefined),
  );
  return (
    <Alert tone="info" title={say('paper.next.turn', { body: open.body })}>
      <p className="kern-body">
        {item ? (
          <To to={`/sessions/${item.sessionId}/items/${item.itemId}`}>
            {say('paper.next.agenda', { day: formats.day(item.date), number: item.itemId })}
          </To>
        ) : (
          say('paper.next.turn.text')
        )}
      </p>
    </Alert>
  );
}
