import { use, useEffect, useId, useRef, type ReactNode } from 'react';
import { FormProvider, useForm, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { formsOf } from '../client/form-schema';
import type { CommandName, Input } from '../client/operations';
import { Problem } from '../client/problem';
import type { Receipt } from '../client/request';
import { useCommand } from '../client/use-command';
import { useTexts } from '../texts/texts';
import { Alert } from './alert';
import { drafts } from './drafts';
import { Field, type FieldProps } from './field';
import { bodyOf } from './form-values';
import { GiveUp } from './give-up';
import { Icon } from './icon';
import { ProblemNote } from './problem-note';

export type FormField = Omit<FieldProps, 'schema' | 'required'> & Readonly<{ required?: boolean }>;

export type CommandFormProps<C extends CommandName> = Readonly<{
  command: C;
  /** What is not asked for: parameters of the path, kinds. */
  fixed: Partial<Input<C>>;
  fields: readonly FormField[];
  submit: string;
  /** What the fields hold at first: what stands at present, where something is changed. */
  present?: Readonly<Record<string, unknown>>;
  /** The revision that `present` was read at: someone faster is noticed. */
  revision?: string | undefined;
  /** Makes the input of what was typed, where it is more than the fields. */
  toInput?: (values: FieldValues) => Partial<Input<C>>;
  onDone?: (receipt: Receipt) => void;
  onCancel?: () => void;
  children?: ReactNode;
}>;

/** See `CommandForm` of `./command`, which fetches this when it is needed. */
export default function CommandForm<C extends CommandName>(props: CommandFormProps<C>) {
  const {
    command,
    fixed,
    fields,
    submit,
    present = {},
    revision,
    toInput,
    onDone,
    onCancel,
  } = props;
  const say = useTexts('patterns');
  const schema = use(formsOf(command))[command] ?? {};
  const name = `${command} ${JSON.stringify(fixed)}`;
  const kept = useRef(drafts.read(name));
  const form = useForm({
    defaultValues: { ...present, ...kept.current },
    shouldFocusError: false,
  });
  const { state, error, send, giveUp, reset } = useCommand(command);
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { unsubscribe } = form.watch((values) => drafts.write(name, values));
    return unsubscribe;
  }, [form, name]);

  useEffect(() => {
    if (!(error instanceof Problem)) return;
    for (const { pointer, detail, wayOut } of error.document.errors) {
      const path = pointer.slice(1).replaceAll('/', '.');
      if (fields.some((field) => field.name === path))
        form.setError(path, { message: `${detail} ${wayOut}` });
    }
    summary.current?.focus();
  }, [error, fields, form]);

  const submitted = async (values: FieldValues, seen = revision) => {
    const body = toInput ? toInput(values) : bodyOf(values, fields, schema);
    const receipt = await send({ ...body, ...fixed } as Input<C>, seen);
    if (!receipt) return;
    drafts.forget(name);
    kept.current = undefined;
    form.reset(present);
    onDone?.(receipt);
  };
  const busy = state === 'sending' || state === 'waiting';
  const faster = error instanceof Problem && error.document.code === 'REVISION_MISMATCH';

  return (
    <FormProvider {...form}>
      <form
        className="command-form"
        noValidate
        onSubmit={(event) =>
          void form.handleSubmit(
            (values) => submitted(values),
            () => setTimeout(() => summary.current?.focus()),
          )(event)
        }
      >
        {kept.current && <p className="kern-body muted">{say('draftKept')}</p>}
        <Wrong form={form} fields={fields} refer={summary} />
        {faster ? (
          <Faster present={present} fields={fields} values={form.getValues()}>
            <button
              type="button"
              className="kern-btn kern-btn--secondary"
              onClick={() => {
                reset();
                void form.handleSubmit((values) => submitted(values, revision))();
              }}
            >
              <span className="kern-label">{say('faster.mine')}</span>
            </button>
          </Faster>
        ) : (
          <ProblemNote error={error} />
        )}
        {fields.map((field) => (
          <Field key={field.name} {...field} schema={schema} />
        ))}
        {props.children}
        {state === 'waiting' && <GiveUp onGiveUp={giveUp} />}
        <div className="form-actions">
          <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={busy}>
            <Icon name={busy ? 'autorenew' : 'check'} />
            <span className="kern-label">{busy ? say('sending') : submit}</span>
          </button>
          {onCancel && (
            <button
              type="button"
              className="kern-btn kern-btn--tertiary"
              onClick={() => {
                drafts.forget(name);
                onCancel();
              }}
            >
              <span className="kern-label">{say('cancel')}</span>
            </button>
          )}
        </div>
      </form>
    </FormProvider>
  );
}

type WrongProps = Readonly<{
  form: UseFormReturn;
  fields: readonly FormField[];
  refer: React.RefObject<HTMLDivElement | null>;
}>;

/** What is wrong, in one place, with a way to each field. */
function Wrong({ form, fields, refer }: WrongProps) {
  const say = useTexts('patterns');
  const { errors } = form.formState;
  const wrong = fields.flatMap(({ name, label }) => {
    const message = form.getFieldState(name).error?.message;
    return message ? [{ name, label, message }] : [];
  });
  return (
    <div ref={refer} tabIndex={-1} className="wrong" data-count={Object.keys(errors).length}>
      {wrong.length > 0 && (
        <Alert tone="danger" title={say('wrong', { count: wrong.length })} live>
          <ul className="plain-list">
            {wrong.map(({ name, label, message }) => (
              <li key={name}>
                <button
                  type="button"
                  className="kern-link as-link"
                  onClick={() => form.setFocus(name)}
                >
                  {label}: {message}
                </button>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '–';

type FasterProps = Readonly<{
  present: Readonly<Record<string, unknown>>;
  values: FieldValues;
  fields: readonly FormField[];
  children: ReactNode;
}>;

/** Someone else wrote first: what holds now beside what was typed; nothing is lost. */
function Faster({ present, values, fields, children }: FasterProps) {
  const say = useTexts('patterns');
  const id = useId();
  return (
    <Alert tone="warning" title={say('faster.title')} live>
      <p className="kern-body" id={id}>
        {say('faster.text')}
      </p>
      <div className="kern-table-responsive">
        <table className="kern-table kern-table--small" aria-describedby={id}>
          <thead>
            <tr className="kern-table__row">
              <th scope="col" className="kern-table__header">
                {say('faster.field')}
              </th>
              <th scope="col" className="kern-table__header">
                {say('faster.now')}
              </th>
              <th scope="col" className="kern-table__header">
                {say('faster.typed')}
              </th>
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {fields.map(({ name, label }) => (
              <tr className="kern-table__row" key={name}>
                <th scope="row" className="kern-table__cell row-heading">
                  {label}
                </th>
                <td className="kern-table__cell">{textOf(present[name])}</td>
                <td className="kern-table__cell">{textOf(values[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {children}
    </Alert>
  );
}
