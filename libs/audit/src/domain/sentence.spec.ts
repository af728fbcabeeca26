import { nameIn, personsIn, sentence, subjectsIn, withNames } from './sentence';

const templates = {
  ResultRecorded: {
    de: '{bodyId} hat am {decidedOn} mit {votes.yes} zu {votes.no} Stimmen beschlossen.',
    en: '{bodyId} decided on {decidedOn} by {votes.yes} to {votes.no} votes.',
  },
};
const event = {
  type: 'ResultRecorded',
  actor: 'p-1',
  data: { bodyId: 'b-1', decidedOn: '2026-03-01', votes: { yes: 1234, no: 2 } },
};
const naming = (id: string) => (id === 'b-1' ? 'Der Jugendhilfeausschuss' : undefined);

it('tells an event in both languages', () =>
  expect(sentence(templates, event, naming)).toEqual({
    de: 'Der Jugendhilfeausschuss hat am 01.03.2026 mit 1.234 zu 2 Stimmen beschlossen.',
    en: 'Der Jugendhilfeausschuss decided on 2026-03-01 by 1,234 to 2 votes.',
  }));

it('says a dash for what the source lacks', () =>
  expect(sentence(templates, { ...event, data: {} }, naming).de).toBe(
    '– hat am – mit – zu – Stimmen beschlossen.',
  ));

it('says the type where there are no words', () =>
  expect(sentence({}, event, naming)).toEqual({ de: 'ResultRecorded', en: 'ResultRecorded' }));

it('finds the ids an event speaks of, however deep', () =>
  expect(
    subjectsIn({
      measureId: 'm-1',
      items: [{ measureIds: ['m-2', 'm-3'], text: 'x' }],
      note: 'm-4',
    }),
  ).toEqual(['m-1', 'm-2', 'm-3']));

it('what two ids name belongs to the story of both', () => {
  const [one, two] = [
    '0b0e6f4e-0000-4000-8000-00000000000a',
    '0b0e6f4e-0000-4000-8000-00000000000b',
  ];
  expect(subjectsIn({ subjectId: `${one}.${two}` })).toEqual([`${one}.${two}`, one, two]);
  expect(subjectsIn({ areaId: 'nord.west' })).toEqual(['nord.west']);
});

it('knows what an event calls its aggregate', () => {
  expect(nameIn({ title: 'Kita Nord', measureId: 'm-1' })).toBe('Kita Nord');
  expect(nameIn({ measureId: 'm-1' })).toBeUndefined();
});

it('leaves a hole for every person, and none for braces that a user typed', () => {
  const stories = {
    Invited: { de: '{actor} lud {person} ein: {reason}', en: '{actor}: {person}' },
  };
  const told = { type: 'Invited', actor: 'p-1', data: { person: 'p-2', reason: '{actor} {{' } };
  const { de } = sentence(stories, told, naming);
  expect(de).toBe('{actor} lud {person} ein: {{actor} {{{{');
  expect(personsIn(stories, told)).toEqual({ actor: 'p-1', person: 'p-2' });
  expect(withNames(de, (path, first) => `<${path}${first ? '!' : ''}>`)).toBe(
    '<actor!> lud <person> ein: {actor} {{',
  );
});

it('says a part for each of a list, with a hole for every person in it', () => {
  const text = '{n} sind da.[deputies: {person} sitzt für {seatId}.]';
  const stories = { Sat: { de: text, en: text } };
  const sat = (deputies: unknown) => ({ type: 'Sat', actor: 'p', data: { n: 2, deputies } });
  const two = sat([
    { person: 'p-1', seatId: 'C1' },
    { person: 'p-2', seatId: '[x: {y}]' },
  ]);
  const { de } = sentence(stories, two, naming);
  expect(withNames(de, (path) => personsIn(stories, two)[path])).toBe(
    '2 sind da. p-1 sitzt für C1. p-2 sitzt für [x: {y}].',
  );
  for (const none of [[], undefined, 'x'])
    expect(sentence(stories, sat(none), naming).de).toBe('2 sind da.');
});

it('says codes in words', () => {
  const stories = { X: { de: '{stage}, {ages}, {role}', en: '{stage}, {ages}, {role}' } };
  const data = {
    stage: 'GAP_ANALYSIS',
    ages: ['U3', 'AGE_3_TO_5', 'AGE_6_UP', 'AGE_1'],
    role: 'departmentHead',
  };
  expect(sentence(stories, { type: 'X', actor: 'p-1', data }, naming)).toEqual({
    de: 'Bedarfsanalyse, unter 3 Jahren, 3 bis 5 Jahre, ab 6 Jahren, Alter 1, Dezernatsleitung',
    en: 'gap analysis, under 3 years, 3 to 5 years, from 6 years, age 1, department head',
  });
});
