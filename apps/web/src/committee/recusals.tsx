import type { Answer } from '../client/operations';
import { CommandButton, CommandForm } from '../patterns/command';
import { Explained } from '../patterns/explained';
import type { FormField } from '../patterns/form-field';
import { Section } from '../patterns/page';
import { Term } from '../patterns/term';
import { useMay, useMe } from '../shell/me';
import { useTexts } from '../texts/texts';
import { useNames } from '../patterns/names';
import { sitterOf } from './sitting';

type Props = Readonly<{
  item: Answer<'agendaItem'>;
  panel: Answer<'eligibility'>;
  closed: boolean;
}>;

/** Who takes no part in an item; members declare it for their own seat. */
export function Recusals({ item, panel, closed }: Props) {
  const say = useTexts('committee');
  const nameOf = useNames();
  const whoIsAt = (seatId: string) =>
    nameOf(sitterOf(panel.seats.find((seat) => seat.seatId === seatId)));
  const done = item.results.every(({ outcome }) => outcome !== undefined);
  return (
    <Section title={say('recusals')}>
      <p className="kern-body">
        <Term name="recusal">{say('recusal.term')}</Term>: {say('recusal.text')}
      </p>
      <Recused item={item} nameOf={whoIsAt} />
      {!closed && !done && <Declare item={item} panel={panel} />}
    </Section>
  );
}

function Declare({ item, panel }: Omit<Props, 'closed'>) {
  const say = useTexts('committee');
  const may = useMay();
  const me = useMe();
  const nameOf = useNames();
  const { sessionId, itemId, results } = item;
  const officer = may('RecordResult');
  const free = panel.seats.filter(
    (seat) =>
      seat.entitled &&
      (officer || sitterOf(seat) === me.person) &&
      seat.recusedFor.length < results.length,
  );
  if (free.length === 0 || !may('DeclareRecusal')) return null;
  const label = say(officer ? 'recusal.declare' : 'recusal.mine');
  const member: FormField = {
    name: 'seatId',
    label: say('member'),
    choices: free.map((seat) => ({ value: seat.seatId, text: nameOf(sitterOf(seat)) })),
  };
  const onlyFor: FormField = {
    name: 'resolutionItem',
    label: say('onlyFor'),
    hint: say('onlyFor.hint'),
    choices: results.map(({ resolutionItem }) => ({
      value: resolutionItem,
      text: say('resolutionItem', { number: resolutionItem }),
    })),
  };
  return (
    <details className="card card--soft no-print">
      <summary className="kern-title">{label}</summary>
      <CommandForm
        command="DeclareRecusal"
        fixed={{ sessionId, itemId, ...(officer ? {} : { seatId: free[0]?.seatId ?? '' }) }}
        fields={[
          ...(officer ? [member] : []),
          ...(results.length > 1 ? [onlyFor] : []),
          { name: 'ground', label: say('ground'), hint: say('ground.hint') },
        ]}
        submit={label}
      >
        {!officer && (
          <p className="kern-body">
            <Explained>{say('recusal.mine.text')}</Explained>
          </p>
        )}
      </CommandForm>
    </details>
  );
}

type RecusedProps = Readonly<{
  item: Answer<'agendaItem'>;
  nameOf: (seatId: string) => string;
}>;

function Recused({ item: { sessionId, itemId, recused, results }, nameOf }: RecusedProps) {
  const say = useTexts('committee');
  if (recused.length === 0)
    return (
      <p className="kern-body muted">
        <Explained>{say('recusals.none')}</Explained>
      </p>
    );
  const done = results.every(({ outcome }) => outcome !== undefined);
  return (
    <ul className="plain-list stack">
      {recused.map(({ seatId, resolutionItem }) => (
        <li key={`${seatId} ${resolutionItem ?? ''}`} className="kern-body">
          {nameOf(seatId)}
          {resolutionItem !== undefined &&
            ` (${say('resolutionItem', { number: resolutionItem })})`}{' '}
          {!done && (
            <CommandButton
              command="WithdrawRecusal"
              kind="tertiary"
              input={{
                ...{ sessionId, itemId, seatId },
                ...(resolutionItem === undefined ? {} : { resolutionItem }),
              }}
            >
              {say('recusal.withdraw')}
            </CommandButton>
          )}
        </li>
      ))}
    </ul>
  );
}
