import { useBodyChoices } from '../patterns/choices';
import type { Choice, FormField } from '../patterns/form-field';
import { useTexts } from '../texts/texts';

/** What becomes of a matter that nobody votes on. */
export const DISPOSITIONS = [
  'POSTPONED',
  'REFERRED',
  'REMOVED',
  'WITHDRAWN',
  'NOT_VOTED',
  'HEARD',
  'NOTED',
] as const;

export type ResultFields = Readonly<{
  votes: readonly FormField[];
  /** Of a vote that is more than its three numbers. */
  further: readonly FormField[];
  withoutVote: readonly FormField[];
}>;

/** The fields of a result. `seats`: who may vote on it. */
export function useResultFields(seats: readonly Choice[]): ResultFields {
  const say = useTexts('committee');
  const bodies = useBodyChoices();
  return {
    votes: [
      { name: 'votes.yes', label: say('vote.yes') },
      { name: 'votes.no', label: say('vote.no') },
      { name: 'votes.abstain', label: say('vote.abstain') },
    ],
    further: [
      { name: 'secret', label: say('secret'), hint: say('secret.hint') },
      { name: 'amendedText', label: say('amendedText'), hint: say('amendedText.hint') },
      {
        name: 'rollCall',
        label: say('rollCall'),
        hint: say('rollCall.hint'),
        parts: [
          { name: 'seatId', label: say('member'), choices: seats },
          {
            name: 'choice',
            label: say('vote'),
            words: (choice) => say(`vote.${choice as 'yes' | 'no' | 'abstain'}`),
          },
        ],
      },
      { name: 'resultLabel', label: say('resultLabel'), hint: say('resultLabel.hint') },
    ],
    withoutVote: [
      {
        name: 'stated',
        label: say('stated'),
        choices: DISPOSITIONS.map((value) => ({ value, text: say(`outcome.${value}`) })),
      },
      { name: 'referredTo.bodyId', label: say('referredTo'), choices: bodies },
      {
        name: 'referredTo.competence',
        label: say('referredTo.competence'),
        words: (value) => say(`competence.${value as 'DECIDE'}`),
      },
    ],
  };
}
