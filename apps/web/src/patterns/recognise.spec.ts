import fc from 'fast-check';
import { recogniserOf, type Glossary } from './recognise';

const GLOSSARY: Glossary = {
  need: { term: 'Bedarf', forms: ['Bedarf', 'Bedarfs'], meaning: '–' },
  group: { term: 'Arbeitsgemeinschaft nach § 78', meaning: '–' },
  time: { term: 'Rechtzeitig und ausreichend', meaning: '–' },
  carrier: { term: 'Anerkannter Träger', forms: ['Anerkannte Träger'], meaning: '–' },
  provider: { term: 'Träger', meaning: '–' },
};
const recognise = recogniserOf(GLOSSARY);
const names = (text: string) => recognise(text).flatMap(({ name }) => name ?? []);

it.each([
  ['Der Bedarf je Gebiet, des Bedarfs wegen', ['need', 'need']],
  ['Anerkannte Träger und andere Träger', ['carrier', 'provider']],
  ['ob sie rechtzeitig und ausreichend sind', ['time']],
  ['die Arbeitsgemeinschaft nach §\u00a078', ['group']],
  ['Bedarfsermittlung, Mehrbedarf, Kita-Träger', []],
  ['', []],
])('%j holds %j', (text, expected) => expect(names(text)).toEqual(expected));

it('loses nothing of a text', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('Bedarf', ' ', 'Anerkannte Träger'))),
      (parts) => {
        const text = parts.join('');
        expect(
          recognise(text)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      },
    ),
  ));
