import { useBodyChoices } from '../patterns/choices';
import type { Choice, FormField } from '../patterns/form-field';
import { useTexts } from '../texts/texts';

/** What becomes of a matter that nobody votes on, and stays with the body. */
const DISPOSITIONS = ['POSTPONED', 'REMOVED', 'WITHDRAWN', 'NOTED', 'HEARD', 'NOT_VOTED'] as const;

export type ResultFields = Readonly<{
  votes: readonly FormField[];
  /** Where the three numbers are the whole of it. */
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
  const votes = (['yes', 'no', 'abstain'] as const).map((choice) => ({
    name: `votes.${choice}`,
    label: say(`vote.${choice}`),
  }));
  return {
    votes,
    totals: votes.map((field) => ({ ...field, required: true })),
    secret: { name: 'secret', label: say('secret'), hint: say('secret.hint') },
    amendedText: {
      name: 'amendedText',
      label: say('amendedText'),
      hint: say('amendedText.hint'),
      kind: 'lines',
    },
    rollCall: {
      name: 'rollCall',
      label: say('rollCall'),
      hint: say('rollCall.hint'),
      one: say('vote'),
      parts: [
        { name: 'seatId', label: say('member'), choices: seats },
        {
          name: 'choice',
          label: say('vote'),
          words: (choice) => say(`vote.${choice as 'yes' | 'no' | 'abstain'}`),
        },
      ],
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
