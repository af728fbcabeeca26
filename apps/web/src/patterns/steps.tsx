import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { CommandName } from '../client/operations';
import { isFocusLost } from '../shell/kept-focus';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import { Alert } from './alert';
import { CommandForm } from './command';
import type { CommandFormProps } from './command-form';
import { Explained } from './explained';

/** A command behind a button; `step` makes one. */
export type Step = Readonly<{
  key: string;
  command: CommandName;
  label: string;
  form: (close: () => void, done: () => void) => ReactNode;
}>;

type StepProps<C extends CommandName> = Omit<CommandFormProps<C>, 'submit' | 'onCancel'> &
  Readonly<{
    /** Names the step on its button. */
    label: string;
    /** Names what is sent; as on the button where absent. */
    submit?: string;
    /** What comes of it, said above the fields. */
    lead?: string;
    /** Where one command is offered more than once. */
    key?: string;
  }>;

/** One step of `Steps`: a command with its form. */
export function step<C extends CommandName>(props: StepProps<C>): Step {
  const { label, submit = label, lead, key = props.command, onDone, ...form } = props;
  return {
    key,
    command: form.command,
    label,
    form: (close, done) => (
      <CommandForm
        {...form}
        submit={submit}
        onCancel={close}
        onDone={(receipt) => {
          done();
          onDone?.(receipt);
        }}
      >
        {lead !== undefined && (
          <p className="kern-body">
            <Explained>{lead}</Explained>
          </p>
        )}
        {form.children}
      </CommandForm>
    ),
  };
}

type Props = Readonly<{ title?: string; steps: readonly (Step | false | undefined)[] }>;

/** What can be done next, one form at a time; what nobody here may do is left out. */
export function Steps({ title, steps }: Props) {
  const say = useTexts('patterns');
  const may = useMay();
  const id = useId();
  const [chosen, choose] = useState<string>();
  const [done, tell] = useState<string>();
  const offered = steps.filter((each): each is Step => !!each && may(each.command));
  const open = offered.find(({ key }) => key === chosen);
  const buttons = useRef(new Map<string, HTMLButtonElement | null>());
  const news = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The form that held the focus is gone; who went on elsewhere is left there.
    if (done !== undefined && isFocusLost()) news.current?.focus();
  }, [done]);
  if (offered.length === 0 && done === undefined) return null;
  return (
    <div className="stack further no-print" role="group" aria-labelledby={id}>
      <h2 className="kern-heading-medium" id={id}>
        {title ?? say('steps')}
      </h2>
      <div className="actions">
        {offered.map(({ key, label }) => (
          <button
            key={key}
            type="button"
            ref={(button) => void buttons.current.set(key, button)}
            className="kern-btn kern-btn--secondary"
            aria-expanded={key === chosen}
            onClick={() => {
              choose(key === chosen ? undefined : key);
              tell(undefined);
            }}
          >
            <span className="kern-label">{label}</span>
          </button>
        ))}
      </div>
      {done !== undefined && (
        <div ref={news} tabIndex={-1}>
          <Alert tone="success" title={`${done}: ${say('done')}`} live />
        </div>
      )}
      {open?.form(
        () => {
          buttons.current.get(open.key)?.focus();
          choose(undefined);
        },
        () => {
          // Who has opened another form meanwhile goes on typing there.
          choose((now) => (now === open.key ? undefined : now));
          tell(open.label);
        },
      )}
    </div>
  );
}
