import type { ReactNode } from 'react';
import { grantsOf, type CommandName } from '../client/operations';
import { useMay } from '../shell/me';
import { useMoment } from '../shell/moment';
import { useFormats } from '../texts/formats';
import { knows, useTexts } from '../texts/texts';
import { Empty } from './states';

type Props = Readonly<{ command: CommandName; children: ReactNode }>;

/** What a command needs, for who may send it; others are told who may. */
export function OnlyFor({ command, children }: Props) {
  const say = useTexts('patterns');
  const may = useMay();
  const { asOf } = useMoment();
  const { list } = useFormats();
  if (may(command)) return children;
  if (asOf !== undefined) return <Empty title={say('onlyFor.past')} />;
  const roles = grantsOf(command)
    .filter((grant) => grant !== 'system' && grant !== 'operator')
    .filter((grant) => knows('patterns', `role.${grant}`))
    .map((grant) => say(`role.${grant as 'planner'}`));
  return <Empty title={say('onlyFor')}>{say('onlyFor.who', { roles: list(roles) })}</Empty>;
}
