import { useState } from 'react';
import { upload } from '../client/request';
import { useAnswer } from '../client/use-answer';
import { useCommand } from '../client/use-command';
import { Alert } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { Icon } from '../patterns/icon';
import { LineField } from '../patterns/line-field';
import { To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { ProblemNote } from '../patterns/problem-note';
import { Answered, Loading } from '../patterns/states';
import { useTexts } from '../texts/texts';
import { guessOf } from './guess';
import { MappingForm } from './mapping-form';
import {
  choicesOf,
  mappingOf,
  NO_TABLE,
  type ColumnChoice,
  type Look,
  type Mapping,
} from './mapping';
import { PreviewView, type Preview } from './preview-view';

type Kept = Readonly<{ documentHash: string }>;

function formOf(file: File, mapping?: Mapping): FormData {
  const form = new FormData();
  if (mapping) form.set('mapping', JSON.stringify(mapping));
  form.set('file', file);
  return form;
}

type Chosen = Readonly<{ file: File; look: Look }>;

/** File → mapping, remembered from the last time → preview with findings → confirm. */
export default function ImportPage() {
  const say = useTexts('interchange');
  const [chosen, setChosen] = useState<Chosen>();
  const [columns, setColumns] = useState<readonly ColumnChoice[]>([]);
  const [table, setTable] = useState(NO_TABLE);
  const [preview, setPreview] = useState<Preview>();
  const [mapping, setMapping] = useState<Mapping>();
  const [failure, setFailure] = useState<unknown>();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [sourceMissing, missSource] = useState(false);
  const [importId, setImportId] = useState<string>();
  const confirm = useCommand('ConfirmImport');

  const busily = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  const choose = async (file: File | undefined) => {
    setChosen(undefined);
    setPreview(undefined);
    setImportId(undefined);
    if (!file) return;
    await busily(async () => {
      const look = await upload<Look>('/api/imports/look', formOf(file));
      const choices = choicesOf(look, guessOf(look));
      setColumns(choices.columns);
      setTable(choices.table);
      setChosen({ file, look });
    });
  };

  const show = async () => {
    missSource(table.source.trim() === '');
    if (!chosen || table.source.trim() === '') return;
    const next = mappingOf(chosen.look, columns, table);
    setPreview(undefined);
    await busily(async () => {
      setPreview(await upload<Preview>('/api/imports/preview', formOf(chosen.file, next)));
      setMapping(next);
    });
  };

  const take = async () => {
    if (!chosen || !mapping) return;
    await busily(async () => {
      const { documentHash } = await upload<Kept>(
        '/api/imports/originals',
        formOf(chosen.file, mapping),
      );
      const because = reason.trim();
      const receipt = await confirm.send({
        documentHash,
        fileName: chosen.file.name,
        mapping,
        ...(because === ''
          ? {}
          : { overrides: [{ rule: 'TABLE_WITHOUT_ERRORS', reason: because }] }),
      });
      if (receipt) setImportId(receipt.id);
    });
  };

  return (
    <Page
      title={say('title')}
      crumbs={[
        { to: '/inventory', text: say('inventory') },
        { to: '/inventory/imports', text: say('imports') },
      ]}
      lead={say('lead')}
    >
      <Section title={say('step.file')}>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="import-file">
            {say('file')}
          </label>
          <div className="kern-hint" id="import-file-hint">
            {say('fileHint')}
          </div>
          <input
            id="import-file"
            className="kern-form-input__input"
            type="file"
            accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-describedby="import-file-hint"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </div>
        {busy && !chosen && <Loading />}
      </Section>
      {chosen && importId === undefined && (
        <Section title={say('step.mapping')} arrives>
          <Proposed look={chosen.look} />
          <MappingForm
            look={chosen.look}
            columns={columns}
            onColumns={setColumns}
            table={table}
            onTable={setTable}
            sourceMissing={sourceMissing}
            busy={busy}
            onPreview={() => void show()}
          />
        </Section>
      )}
      <ProblemNote error={failure ?? confirm.error} />
      {preview && importId === undefined && (
        <Section title={say('step.preview')} arrives>
          <PreviewView preview={preview} />
          <Confirm
            preview={preview}
            reason={reason}
            onReason={setReason}
            busy={busy}
            onConfirm={() => void take()}
          />
        </Section>
      )}
      {importId !== undefined && <Progress importId={importId} />}
    </Page>
  );
}

/** Where the mapping to begin with comes from. */
function Proposed({ look }: Readonly<{ look: Look }>) {
  const say = useTexts('interchange');
  if (look.remembered)
    return (
      <Alert tone="info" title={say('remembered')} live>
        <p className="kern-body">
          <Explained>{say('rememberedText')}</Explained>
        </p>
      </Alert>
    );
  if (guessOf(look).every(({ role }) => role === 'ignore')) return null;
  return (
    <Alert tone="info" title={say('guessed')} live>
      <p className="kern-body">
        <Explained>{say('guessedText')}</Explained>
      </p>
    </Alert>
  );
}

type ConfirmProps = Readonly<{
  preview: Preview;
  reason: string;
  onReason: (reason: string) => void;
  busy: boolean;
  onConfirm: () => void;
}>;

/** Faulty cells are left out only for a reason. */
function Confirm({ preview, reason, onReason, busy, onConfirm }: ConfirmProps) {
  const say = useTexts('interchange');
  const { errors, figureCount } = preview;
  return (
    <>
      {errors > 0 && (
        <LineField
          label={say('reason')}
          hint={say('reasonHint')}
          value={reason}
          onType={onReason}
        />
      )}
      <div className="form-actions">
        <button
          type="button"
          className="kern-btn kern-btn--primary"
          aria-disabled={busy || figureCount === 0}
          onClick={() => figureCount > 0 && onConfirm()}
        >
          <Icon name={busy ? 'autorenew' : 'check'} />
          <span className="kern-label">{say('confirm', { count: figureCount })}</span>
        </button>
      </div>
    </>
  );
}

/** How far an import is; it goes on when the page is left. */
function Progress({ importId }: Readonly<{ importId: string }>) {
  const say = useTexts('interchange');
  const question = useAnswer('import', { importId });
  return (
    <Section title={say('step.done')} arrives>
      <Answered question={question}>
        {({ state, figures, chunks, recorded }) =>
          state === 'COMPLETED' ? (
            <Alert tone="success" title={say('done', { count: figures })} live>
              <p className="kern-body">
                {say('doneText')} <To to={`/inventory/imports/${importId}`}>{say('toImport')}</To>
              </p>
            </Alert>
          ) : (
            <div>
              <label htmlFor="import-progress" className="kern-label">
                {say('progress', { recorded, chunks })}
              </label>
              <progress
                id="import-progress"
                className="kern-progress"
                value={recorded}
                max={chunks}
              />
            </div>
          )
        }
      </Answered>
    </Section>
  );
}
