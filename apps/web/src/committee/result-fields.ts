import { useBodyChoices } from '../patterns/choices';
import type { Choice, FormField } from '../patterns/form-field';
import { cellKey, type CellValues } from '../patterns/grid-values';
import { useTexts } from '../texts/texts';

/** What becomes of a matter that nobody votes on, and stays with the body. */
const DISPOSITIONS = ['POSTPONED', 'REMOVED', 'WITHDRAWN', 'NOTED', 'HEARD', 'NOT_VOTED'] as const;

const CHOICES = ['yes', 'no', 'abstain'] as const;
export type Vote = Readonly<{ seatId: string; choice: (typeof CHOICES)[number] }>;

/** The cells of a roll call, and what they say: who has no cell filled took no part in the vote. */
export const cellsOfVotes = (votes: readonly Vote[]): CellValues =>
  Object.fromEntries(votes.map(({ seatId, choice }) => [cellKey(seatId, 'choice'), choice]));
export const votesOfCells = (seats: readonly Choice[], cells: unknown): readonly Vote[] =>
  seats.flatMap(({ value: seatId }) => {
    const typed = ((cells ?? {}) as CellValues)[cellKey(seatId, 'choice')];
    const choice = CHOICES.find((known) => known === typed);
    return choice === undefined ? [] : [{ seatId, choice }];
  });

export type ResultFields = Readonly<{
  totals: readonly FormField[];
  secret: FormField;
  amendedText: FormField;
  rollCall: FormField;
  resultLabel: FormField;
  withoutVote: FormField;
  referral: readonly FormField[];
}>;

/** The fields of a result. `seats`: who may vote on it. */
export function useResultFields(seats: readonly Choice[]): ResultFields {
  const say = useTexts('committee');
  const bodies = useBodyChoices();
  const votes = CHOICES.map((choice) => ({
    name: `votes.${choice}`,
    label: say(`vote.${choice}`),
  }));
  return {
    totals: votes.map((field) => ({ ...field, required: true })),
    secret: { name: 'secret', label: say('secret'), hint: say('secret.hint') },
    amendedText: {
      name: 'amendedText',
      label: say('amendedText'),
      hint: say('amendedText.hint'),
      kind: 'lines',
    },
    rollCall: {
      name: 'byName',
      label: say('rollCall'),
      hint: say('rollCall.hint'),
      required: true,
      grid: {
        heads: [say('member')],
        columns: [
          {
            key: 'choice',
            name: say('vote'),
            choices: CHOICES.map((value) => ({ value, text: say(`vote.${value}`) })),
          },
        ],
        rows: seats.map(({ value, text }) => ({ key: value, name: text, lead: [text] })),
        check: () => undefined,
        at: (pointer, cells) => {
          const [, index] = /^\/rollCall\/(\d+)/.exec(pointer) ?? [];
          const vote = index === undefined ? undefined : votesOfCells(seats, cells)[Number(index)];
          return vote && cellKey(vote.seatId, 'choice');
        },
      },
    },
    resultLabel: { name: 'resultLabel', label: say('resultLabel'), hint: say('resultLabel.hint') },
    withoutVote: {
      name: 'stated',
      label: say('stated'),
      choices: DISPOSITIONS.map((value) => ({ value, text: say(`outcome.${value}`) })),
    },
    referral: [
      { name: 'referredTo.bodyId', label: say('referredTo'), required: true, choices: bodies },
      {
        name: 'referredTo.competence',
        label: say('referredTo.competence'),
        required: true,
        words: (value) => say(`competence.${value as 'DECIDE'}`),
      },
    ],
  };
}
