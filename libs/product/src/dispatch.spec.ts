import { CommandIdReused, Rejection } from '#kernel';
import type { CommandClass, Room } from '#shell';
import type { CommandBus } from '@nestjs/cqrs';
import { dispatcher } from './dispatch';

const message = Object.assign(class {}, { definition: { type: 'CreateTask' } });
const task = { commands: [message as unknown as CommandClass] } as unknown as Room;
const key = 'reaction:flagged-stage:e-1:0';

const sent = (answer: () => Promise<unknown>) =>
  dispatcher({ execute: answer } as unknown as CommandBus, [task])('town')(
    { type: 'CreateTask', data: { why: 'in the words of today' } },
    { key },
  );

it('takes what a version before asked in other words for answered', async () =>
  expect(await sent(() => Promise.reject(new CommandIdReused(key)))).toBeUndefined());

it.each([
  ['refused', new Rejection('NOT_NOW')],
  ['broken', new Error('gone')],
])('hands on that it was %s', async (_, error) =>
  expect(sent(() => Promise.reject(error))).rejects.toBe(error),
);
