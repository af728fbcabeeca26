import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { Asked } from '../client/operations';
import { isPassing } from '../client/problem';
import { attach } from '../client/attach';
import { useAll } from '../client/use-answer';
import { useNames } from './names';
import { CommandForm } from './command';
import { Icon } from './icon';
import { Section } from './page';
import { ProblemNote } from './problem-note';
import { Answered } from './states';
import { Table } from './table';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';

type Subject = Asked<'listAttachments'>;
type Props = Readonly<Pick<Subject, 'subjectKind' | 'subjectId'>>;

/** Files that belong to something: name, size and hash; they are saved, never shown here. */
export function Attachments({ subjectKind, subjectId }: Props) {
  const say = useTexts('attachment');
  const formats = useFormats();
  const nameOf = useNames();
  const may = useMay();
  const question = useAll('listAttachments', { subjectKind, subjectId });
  const removable = question.data?.answer.rows.filter((row) => row.removable) ?? [];
  return (
    <Section title={say('title')}>
      <Answered question={question}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="kern-body muted">{say('none')}</p>
          ) : (
            <Table
              caption={say('title')}
              captionHidden
              rows={rows}
              rowKey={({ id }) => id}
              rowsAsLists
              columns={[
                {
                  key: 'name',
                  name: say('file'),
                  heading: true,
                  cell: ({ id, fileName }) => (
                    <a
                      className="kern-link"
                      href={`/api/attachments/${id}/file`}
                      download={fileName}
                    >
                      {fileName}
                    </a>
                  ),
                },
                { key: 'media', name: say('media'), cell: ({ media }) => say(`media.${media}`) },
                {
                  key: 'size',
                  name: say('size'),
                  numeric: true,
                  cell: ({ size }) => formats.bytes(size),
                },
                {
                  key: 'hash',
                  name: say('hash'),
                  cell: ({ documentHash }) => (
                    <code className="hash" title={documentHash}>
                      {documentHash.slice(0, 16)}
                      <span className="kern-sr-only">{documentHash.slice(16)}</span>
                    </code>
                  ),
                },
                {
                  key: 'by',
                  name: say('by'),
                  cell: ({ by, at }) => say('byAt', { name: nameOf(by), at: formats.instant(at) }),
                },
              ]}
            />
          )
        }
      </Answered>
      {may('DetachFile') && question.data?.answer.attaches && (
        <Upload {...{ subjectKind, subjectId }} />
      )}
      {may('DetachFile') && removable.length > 0 && (
        <details className="card card--soft no-print">
          <summary className="kern-title">{say('detach')}</summary>
          <CommandForm
            command="DetachFile"
            fixed={{}}
            fields={[
              {
                name: 'attachmentId',
                label: say('file'),
                choices: removable.map(({ id, fileName }) => ({
                  value: id,
                  text: fileName,
                })),
              },
              { name: 'reason', label: say('reason') },
            ]}
            submit={say('detach')}
          />
        </details>
      )}
    </Section>
  );
}

/** Chosen, looked at by name and size, and only then sent. */
function Upload({ subjectKind, subjectId }: Props) {
  const say = useTexts('attachment');
  const formats = useFormats();
  const queries = useQueryClient();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<File>();
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);

  /** One id for one choice of a file: sent again it is attached once. */
  const key = useRef('');

  const sendFile = async (file: File) => {
    if (sending) return;
    setSending(true);
    setError(undefined);
    try {
      await attach(file, { subjectKind, subjectId }, key.current);
      setChosen(undefined);
      if (field.current) field.current.value = '';
      await queries.invalidateQueries();
    } catch (failure) {
      setError(failure);
    } finally {
      setSending(false);
    }
  };

  return (
    <form
      className="command-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) void sendFile(chosen);
      }}
    >
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={id}>
          {say('add')}
        </label>
        <div className="kern-hint" id={`${id}-hint`}>
          {say('add.hint')}
        </div>
        <input
          ref={field}
          id={id}
          type="file"
          className="kern-form-input__input"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            key.current = crypto.randomUUID();
            setChosen(target.files?.[0]);
          }}
        />
      </div>
      {chosen && (
        <p className="kern-body" role="status">
          {say('chosen', { name: chosen.name, size: formats.bytes(chosen.size) })}
        </p>
      )}
      <ProblemNote
        error={error}
        {...(isPassing(error) && chosen ? { onRetry: () => void sendFile(chosen) } : {})}
      />
      <div className="form-actions">
        <button
          type="submit"
          className="kern-btn kern-btn--secondary"
          aria-disabled={!chosen || sending}
        >
          <Icon name={sending ? 'autorenew' : 'add'} />
          <span className="kern-label">{say(sending ? 'sending' : 'attach')}</span>
        </button>
      </div>
    </form>
  );
}
