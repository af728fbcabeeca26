import { withEventStore } from '../support/optional';
import { eventStoreDb, memory, running, sqlite, type Engine } from '../support/engines';
import { wholeCycle } from './whole-cycle';

let inMemory: object | undefined;

/** The same journey, and in the end the same log but for positions and times. */
const on = (engine: Engine) =>
  describe(`on ${engine.name}`, () =>
    wholeCycle(engine, (state) => {
      inMemory ??= state;
      expect(Object.keys(state).length).toBeGreaterThan(20);
      expect(state).toEqual(inMemory);
    }));

on(memory);
on(sqlite);
on(eventStoreDb);
withEventStore('on a running server', (url) => on(running(url)));
