import { findChoices } from './find-choice';

const choices = ['Kita Südstadt', 'Kindergarten St. Anna', 'Hort Großer Garten'].map((text) => ({
  value: text,
  text,
}));

it.each([
  ['', 3],
  ['  ', 3],
  ['sud', 1],
  ['sued', 1],
  ['Süd kita', 1],
  ['grosser', 1],
  ['st anna', 1],
  ['garten', 1],
  ['k', 2],
  ['dgarten', 0],
  ['(', 3],
  ['xyz', 0],
])('%j finds %d', (typed, count) => expect(findChoices(choices, typed)).toHaveLength(count));
