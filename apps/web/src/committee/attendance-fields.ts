import type { Answer } from '../client/operations';
import { usePersonChoices } from '../patterns/choices';
import type { FormField } from '../patterns/form-field';
import { sameValues } from '../patterns/form-values';
import { useNames } from '../patterns/names';
import { useTexts } from '../texts/texts';

type Panel = Answer<'eligibility'>;
type Known = Pick<Answer<'agendaItem'>['results'][number], 'present' | 'deputies'>;

/** Who was in the room when it was voted on, and who sat there for members that were away. */
export function useAttendanceFields({ seats }: Panel): readonly FormField[] {
  const say = useTexts('committee');
  const nameOf = useNames();
  const people = usePersonChoices();
  const members = seats
    .filter(({ entitled }) => entitled)
    .map(({ seatId, person }) => ({ value: seatId, text: nameOf(person) }));
  return [
    {
      name: 'present',
      label: say('correct.attendance.present'),
      hint: say('correct.attendance.hint'),
      choices: members,
    },
    {
      name: 'deputies',
      label: say('deputies'),
      hint: say('correct.deputies.hint'),
      one: say('correct.deputy'),
      parts: [
        { name: 'seatId', label: say('correct.deputy.for'), required: true, choices: members },
        {
          name: 'person',
          label: say('correct.deputy.who'),
          required: true,
          choices: people.filter(({ value }) => !seats.some(({ person }) => person === value)),
        },
      ],
    },
  ];
}

type Deputies = NonNullable<Known['deputies']>;

const seatsIn = (present: readonly string[]) => [...present].sort();
const sittingIn = (deputies: Deputies) =>
  deputies.map(({ seatId, person }) => `${seatId} ${person}`).sort();

/** Of who was there only what is corrected is sent; that nobody sat for another is said too. */
export function attendanceIn<Body extends object>(known: Known, body: Body) {
  const { present = [], deputies = [], ...rest } = body as Body & Known;
  const before = { present: [], deputies: [], ...known };
  return {
    ...rest,
    ...(sameValues(seatsIn(present), seatsIn(before.present)) ? {} : { present }),
    ...(sameValues(sittingIn(deputies), sittingIn(before.deputies)) ? {} : { deputies }),
  };
}
