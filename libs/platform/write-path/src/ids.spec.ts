import fc from 'fast-check';
import { v5 } from 'uuid';
import { NAMESPACE, commandId, eventId, uuidOf } from './ids';

it('is the UUID v5 of the library', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(uuidOf(name)).toBe(v5(name, NAMESPACE));
    }),
  ));

it('never changes: what stands in logs was named by it', () => {
  const command = commandId({ tenant: 'town', actor: 'ada', key: 'k-1' });
  expect([command, eventId(command, 'town.task-1', 0)]).toEqual([
    v5('["command","town","ada","k-1"]', NAMESPACE),
    v5(`["event","${command}","town.task-1",0]`, NAMESPACE),
  ]);
});
