import fc from 'fast-check';
import { v5 } from 'uuid';
import { NAMESPACE, commandId, eventId, uuidOf } from './ids';

it('is the UUID v5 of the library', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (name) => {
      expect(uuidOf(name)).toBe(v5(name, NAMESPACE));
    }),
  ));

it.each([335, 336, 337, 1008, 1009, 5000])('also for a name of %i euros', (length) =>
  expect(uuidOf('€'.repeat(length))).toBe(v5('€'.repeat(length), NAMESPACE)),
);

it('never changes: what stands in logs was named by it', () => {
  const command = commandId({ tenant: 'town', actor: 'ada', key: 'k-1' });
  expect([command, eventId(command, 'town.task-1', 0)]).toEqual([
    v5('["command","town","ada","k-1"]', NAMESPACE),
    v5(`["event","${command}","town.task-1",0]`, NAMESPACE),
  ]);
});
