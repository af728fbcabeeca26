import { use, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { FormProvider, useForm, type FieldValues } from 'react-hook-form';
import { formsOf } from '../client/forms';
import type { CommandName, Input } from '../client/operations';
import { Problem } from '../client/problem';
import type { Receipt } from '../client/request';
import { useCommand } from '../client/use-command';
import { useTexts, type Say } from '../texts/texts';
import { Alert } from './alert';
import { attachChosen, forgetChosen, withoutFiles } from './chosen-files';
import { drafts } from './drafts';
import type { FormField } from './form-field';
import { FormPart, partsOf } from './form-part';
import { bodyOf, sameValues, typedValues, valueUnder } from './form-values';
import { GiveUp } from './give-up';
import { Icon } from './icon';
import { ProblemNote } from './problem-note';
import { reasonField, reasonsOf, together, yieldingOf, type Yielding } from './reasons';
import { elsewhereOf, refusalsOf } from './refusals';
import { Scroll } from './scroll';
import { Wrong } from './wrong';

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
  /** Makes the input where it is more than the fields: of what was typed, and of what the fields make of it. */
  toInput?: (values: FieldValues, body: Record<string, unknown>) => Partial<Input<C>>;
  onDone?: (receipt: Receipt) => void;
  onCancel?: () => void;
  /** Above the fields. */
  children?: ReactNode;
  /** Below the fields, e.g. what comes of them; of what was refused, where it matters. */
  foot?: ReactNode | ((error: unknown) => ReactNode);
}>;

/**
 * Where the server names a rule that yields to a reason, the form asks for that reason and sends
 * it along. See `CommandForm` of `./command`, which fetches this when it is needed.
 */
export default function CommandForm<C extends CommandName>(props: CommandFormProps<C>) {
  const {
    command,
    fixed,
    fields,
    submit,
    present: holds = {},
    revision,
    toInput,
    onDone,
    onCancel,
  } = props;
  const say = useTexts('patterns');
  const schema = use(formsOf(command))[command] ?? {};
  const name = `${command} ${JSON.stringify(fixed)}`;
  const kept = useRef(drafts.read(name));
  const typed = typedValues(holds, fields, schema);
  const present = useRef(typed);
  useEffect(() => {
    present.current = typed;
  });
  const form = useForm({
    defaultValues: { ...typed, ...kept.current },
    shouldFocusError: false,
  });
  const { state, error, send, giveUp, reset } = useCommand(command);
  const summary = useRef<HTMLDivElement>(null);
  const [reasons, demand] = useState<readonly Yielding[]>([]);
  const asked = reasons.map((yielding) => reasonField(yielding, say));

  const [seen, see] = useState(revision);
  const untouched = !form.formState.isDirty && kept.current === undefined;
  useEffect(() => {
    // What nobody has typed into follows what stands; typing holds on to what it was read at.
    if (!untouched || seen === revision) return;
    see(revision);
    form.reset(typed);
  }, [form, untouched, seen, revision, typed]);

  useEffect(() => {
    const { unsubscribe } = form.watch((values) => {
      if (sameValues(values, present.current)) drafts.forget(name);
      else drafts.write(name, withoutFiles(fields, values));
    });
    return unsubscribe;
  }, [form, name, fields]);

  useEffect(() => {
    if (!(error instanceof Problem)) return;
    demand((before) => together(before, yieldingOf(error)));
    for (const [path, wrong] of refusalsOf(error, fields, form.getValues()).atFields)
      form.setError(path, wrong);
    summary.current?.focus();
  }, [error, fields, form]);

  const submitted = async (values: FieldValues, at = seen) => {
    const made = bodyOf(values, fields, schema);
    const body = toInput ? toInput(values, made) : made;
    const input = { ...body, ...reasonsOf(values), ...fixed } as Input<C>;
    const receipt = await send(input, at, () => attachChosen(fields, values));
    if (!receipt) return;
    forgetChosen(fields, values);
    drafts.forget(name);
    kept.current = undefined;
    form.reset(typed);
    demand([]);
    onDone?.(receipt);
  };
  const busy = state === 'sending' || state === 'waiting';
  const faster = isOvertaken(error);
  // What is said at a field is not said again.
  const elsewhere = elsewhereOf(error, fields, form.getValues());

  return (
    <FormProvider {...form}>
      <form
        className="command-form"
        noValidate
        onSubmit={(event) => {
          // What the server refused of a list as a whole hangs on no field that could take it back.
          form.clearErrors();
          void form.handleSubmit(
            (values) => submitted(values),
            () => setTimeout(() => summary.current?.focus()),
          )(event);
        }}
      >
        {kept.current && <p className="kern-body muted">{say('draftKept')}</p>}
        <Wrong
          form={form}
          fields={[...fields, ...asked]}
          refer={summary}
          source={sourceOf(error)}
        />
        {faster ? (
          <Faster present={typed} fields={fields} values={form.getValues()}>
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
          <ProblemNote error={elsewhere} />
        )}
        {props.children}
        {[...partsOf(fields), ...partsOf(asked)].map((part) => (
          <FormPart key={part.fields[0]?.name} {...part} schema={schema} />
        ))}
        {footOf(props.foot, error)}
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

const isOvertaken = (error: unknown): boolean =>
  error instanceof Problem && error.document.code === 'REVISION_MISMATCH';

type Foot = CommandFormProps<CommandName>['foot'];
const footOf = (foot: Foot, error: unknown): ReactNode =>
  typeof foot === 'function' ? foot(error) : foot;

const sourceOf = (error: unknown) => (error instanceof Problem ? error.document.rule : undefined);

function textOf(value: unknown, say: Say<'patterns'>): string {
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'string')
      ? value.join(', ')
      : say('rows.count', { count: value.length });
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '–';
}

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
      <Scroll labelledBy={id}>
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
                <td className="kern-table__cell">{textOf(valueUnder(present, name), say)}</td>
                <td className="kern-table__cell">{textOf(valueUnder(values, name), say)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {children}
    </Alert>
  );
}
