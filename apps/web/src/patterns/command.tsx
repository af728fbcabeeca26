import { lazy, Suspense, type ReactNode } from 'react';
import type { CommandName, Input } from '../client/operations';
import { useCommand } from '../client/use-command';
import { useMay } from '../shell/me';
import type { CommandFormProps } from './command-form';
import { GiveUp } from './give-up';
import { Icon } from './icon';
import { ProblemNote } from './problem-note';
import { Loading } from './states';

const Form = lazy(() => import('./command-form'));

/**
 * A form for a command: fields checked by the API's own schema, what was typed kept over reload,
 * outage and refusal. Nothing is shown to who may not send it.
 */
export function CommandForm<C extends CommandName>(props: CommandFormProps<C>) {
  const may = useMay();
  if (!may(props.command)) return null;
  return (
    <Suspense fallback={<Loading />}>
      <Form {...props} />
    </Suspense>
  );
}

type ButtonProps<C extends CommandName> = Readonly<{
  command: C;
  input: Input<C>;
  ifMatch?: string | undefined;
  kind?: 'primary' | 'secondary' | 'tertiary';
  icon?: string;
  onDone?: () => void;
  children: ReactNode;
}>;

/** A command that needs nothing typed: one click, one effect. */
export function CommandButton<C extends CommandName>(props: ButtonProps<C>) {
  const { command, input, ifMatch, kind = 'secondary', icon, onDone, children } = props;
  const { state, error, send, giveUp } = useCommand(command);
  const may = useMay();
  if (!may(command)) return null;
  return (
    <>
      <button
        type="button"
        className={`kern-btn kern-btn--${kind}`}
        aria-disabled={state === 'sending' || state === 'waiting'}
        onClick={() => void send(input, ifMatch).then((receipt) => receipt && onDone?.())}
      >
        {icon !== undefined && <Icon name={icon} />}
        <span className="kern-label">{children}</span>
      </button>
      <ProblemNote error={error} />
      {state === 'waiting' && <GiveUp onGiveUp={giveUp} />}
    </>
  );
}
