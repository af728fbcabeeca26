import { useId, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Input } from '../client/operations';
import { useAll } from '../client/use-answer';
import { Problem } from '../client/problem';
import { useCommand } from '../client/use-command';
import { Alert } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { GiveUp } from '../patterns/give-up';
import { Icon } from '../patterns/icon';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page, Section } from '../patterns/page';
import { ProblemNote } from '../patterns/problem-note';
import { Answered } from '../patterns/states';
import { useTexts } from '../texts/texts';
import { unbroken } from '../texts/unbroken';
import { ModelInWords, type Model } from './model-words';

/** Publishes a new version of a process model from a file: checked first, then in words, then sent. */
export default function PublishModelPage() {
  const say = useTexts('cycle');
  const { modelId = '' } = useParams();
  const question = useAll('ProcessModels', {});
  return (
    <Page
      title={say('model.publish')}
      lead={say('publish.lead')}
      crumbs={[
        { to: '/cycles', text: say('title') },
        { to: '/cycles/models', text: say('models') },
      ]}
    >
      <OnlyFor command="PublishProcessModel">
        <Answered question={question}>
          {({ rows }) => {
            const newest = rows
              .filter((row) => row.modelId === modelId)
              .sort((a, b) => b.modelVersion - a.modelVersion)[0];
            return (
              <Publish
                modelId={modelId}
                version={newest?.modelVersion ?? 0}
                present={newest ? `${JSON.stringify(newest.model, null, 2)}\n` : ''}
              />
            );
          }}
        </Answered>
      </OnlyFor>
    </Page>
  );
}

type Sent = NonNullable<Input<'PublishProcessModel'>['model']>;

type Props = Readonly<{ modelId: string; version: number; present: string }>;

/** What was typed, as a model; the place of the mistake where it is none. */
function read(text: string): Readonly<{ model: Model } | { why: string }> {
  try {
    return { model: JSON.parse(text) as Model };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

function Publish({ modelId, version, present }: Props) {
  const say = useTexts('cycle');
  const navigate = useNavigate();
  const address = useAddress();
  const [text, setText] = useState(present);
  const [why, setWhy] = useState<string>();
  /** What the server has found nothing wrong with; another text has to be checked anew. */
  const [checked, setChecked] = useState<Readonly<{ text: string; model: Model }>>();
  const { state, error, send, giveUp, reset } = useCommand('PublishProcessModel');
  const good = checked?.text === text ? checked.model : undefined;
  const busy = state === 'sending' || state === 'waiting';

  const write = (next: string) => {
    setText(next);
    setWhy(undefined);
    reset();
  };
  const check = async () => {
    const found = read(text);
    if ('why' in found) {
      setWhy(found.why);
      return;
    }
    const model = found.model as unknown as Sent;
    const receipt = await send({ modelId, model, checkOnly: true });
    if (receipt) setChecked({ text, model: found.model });
  };
  const publish = async (model: Model) => {
    if (await send({ modelId, model: model as unknown as Sent }))
      void navigate(address(`/cycles/models/${modelId}/${version + 1}`));
  };

  return (
    <>
      <Section title={`1. ${say('publish.step1')}`}>
        <Source text={text} write={write} />
        {why !== undefined && (
          <Alert tone="danger" title={say('publish.noJson')} live>
            <p className="kern-body">
              <Explained>{say('publish.noJson.text', { why })}</Explained>
            </p>
          </Alert>
        )}
        <Findings error={error} />
        {state === 'waiting' && <GiveUp onGiveUp={giveUp} />}
        <div className="form-actions">
          <button
            type="button"
            className={`kern-btn kern-btn--${good ? 'secondary' : 'primary'}`}
            aria-disabled={busy}
            onClick={() => void check()}
          >
            <Icon name={busy ? 'autorenew' : 'check'} />
            <span className="kern-label">{say('publish.check')}</span>
          </button>
        </div>
      </Section>
      {good && (
        <Section title={`2. ${say('publish.step2')}`}>
          <Alert tone="success" title={say('publish.good')} live>
            <p className="kern-body">
              <Explained>{say('publish.good.text')}</Explained>
            </p>
          </Alert>
          <div className="form-actions">
            <button
              type="button"
              className="kern-btn kern-btn--primary"
              aria-disabled={busy}
              onClick={() => void publish(good)}
            >
              <span className="kern-label">{say('publish.now', { version: version + 1 })}</span>
            </button>
          </div>
          <ModelInWords model={good} />
        </Section>
      )}
    </>
  );
}

/** What is wrong, each with its place in the model. */
function Findings({ error }: Readonly<{ error: unknown }>) {
  const say = useTexts('cycle');
  const found =
    error instanceof Problem
      ? error.document.errors.filter(({ pointer }) => pointer.startsWith('/model'))
      : [];
  if (found.length === 0) return <ProblemNote error={error} />;
  return (
    <Alert tone="danger" title={say('publish.findings')} live>
      <ul className="kern-body">
        {found.map(({ pointer, detail, wayOut }) => (
          <li key={`${pointer} ${detail}`}>
            <code>{pointer.replace('/model', '') || '/'}</code> {unbroken(`${detail} ${wayOut}`)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

type SourceProps = Readonly<{ text: string; write: (text: string) => void }>;

/** The model as a file or typed. */
function Source({ text, write }: SourceProps) {
  const say = useTexts('cycle');
  const id = useId();
  return (
    <div className="stack">
      <p className="kern-body lead-in">
        <Explained>{say('publish.step1.text')}</Explained>
      </p>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={`${id}-file`}>
          {say('publish.file')}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          className="kern-form-input__input"
          onChange={({ target }) => void target.files?.[0]?.text().then(write)}
        />
      </div>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={`${id}-text`}>
          {say('publish.text')}
        </label>
        <div className="kern-hint" id={`${id}-hint`}>
          {say('publish.text.hint')}
        </div>
        <textarea
          id={`${id}-text`}
          className="kern-form-input__input code"
          rows={18}
          spellCheck={false}
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => write(target.value)}
        />
      </div>
      <p>
        <a
          className="kern-link"
          download="prozessmodell.json"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
        >
          {say('publish.download')}
        </a>
      </p>
    </div>
  );
}
