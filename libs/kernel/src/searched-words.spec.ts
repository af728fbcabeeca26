import fc from 'fast-check';
import { hasWords, searchedWords } from './searched-words';

it.each([
  ['Müller', 'muller mueller'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['Fußweg', 'fussweg'],
  ['Café Zoë', 'cafe zoe'],
  ['Mu\u0308ller', 'muller mueller'],
  ['GROẞ', 'gross'],
  ['2018/0256 (Kita)', '2018 0256 kita'],
  ['… – !', ''],
  ['روضة', 'روضة'],
])('%s is looked for as %s', (text, words) =>
  expect(searchedWords(text).flat().join(' ')).toBe(words),
);

it.each([
  ['Kita Müllerstraße', 'muellerstr', true],
  ['Kita Müllerstraße', 'MULLER kita', true],
  ['Kita Muellerstrasse', 'Müllerstraße', true],
  ['Kita Müllerstraße', 'straße', false],
  ['Kita', 'Kita Süd', false],
  ['Kita', '', true],
])('%s has %s: %s', (text, wanted, found) => expect(hasWords(text, wanted)).toBe(found));

it('whoever types a text finds it, in any case and with umlauts written out', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      expect(hasWords(text, text)).toBe(true);
      expect(hasWords(text, text.replaceAll('ü', 'ue').replaceAll('ß', 'ss'))).toBe(true);
    }),
  ));
