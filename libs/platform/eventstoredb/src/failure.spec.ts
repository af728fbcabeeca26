import { Incomplete, Unanswered, failureOf } from './failure';

const error = (message: string, members: object = {}) => Object.assign(new Error(message), members);
const again = { kind: 'passing', applied: 'unknown' };

/** Errors in the shapes in which real servers and the client gave them. */
it.each<[string, unknown, object]>([
  [
    'a wrong revision',
    error('', { type: 'wrong-expected-version', expectedVersion: 1n, actualVersion: 4n }),
    { kind: 'conflict', actual: 4n },
  ],
  [
    'a stream that is not there',
    error('', { type: 'wrong-expected-version', actualVersion: 'no_stream' }),
    { kind: 'conflict', actual: -1n },
  ],
  ['a missing stream', error('s not found', { type: 'stream-not-found' }), { kind: 'no-stream' }],
  ['a burnt stream', error('', { type: 'stream-deleted', code: 9 }), { kind: 'deleted' }],
  [
    'an append over 1 MiB on 23.10',
    error('', { type: 'maximum-append-size-exceeded', maxAppendSize: 1048576 }),
    { kind: 'too-large' },
  ],
  ['17 MiB and more', error('', { type: 'unknown', code: 8 }), { kind: 'too-large' }],
  ['an unavailable server', error('14 UNAVAILABLE', { type: 'unavailable', code: 14 }), again],
  ['a raw gRPC error without a type', error('14 UNAVAILABLE', { code: 14 }), again],
  ['a reset stream', error('13 INTERNAL: RST_STREAM', { type: 'unknown', code: 13 }), again],
  [
    'a server that is not ready, without a code',
    error('Could not recognize Server Is Not Ready', { type: 'unknown' }),
    again,
  ],
  ['a deadline, without a code', error('', { type: 'deadline-exceeded' }), again],
  ['a raw deadline', error('4 DEADLINE_EXCEEDED', { code: 4 }), again],
  ['a call the server called off', error('', { type: 'cancelled', code: 1 }), again],
  ['a slow consumer', error('10 ABORTED: Consumer too slow', { type: 'timeout', code: 10 }), again],
  ['a channel closed a moment ago', error('Channel has been shut down'), again],
  ['a write after the end', error('write after end'), again],
  ['our own time limit', new Unanswered(3000), again],
  ['a gap', new Incomplete('s goes on at 5 behind 3.'), again],
  [
    'a follower',
    error('', { type: 'not-leader', leader: { address: 'b', port: 2113 } }),
    { kind: 'passing', applied: 'no' },
  ],
  [
    'a cluster nobody of which is found',
    error('Failed to discover after 10 attempts.'),
    { kind: 'passing', applied: 'no' },
  ],
  ['wrong credentials', error('', { type: 'access-denied', code: 7 }), { kind: 'denied' }],
  ['no credentials', error('16 UNAUTHENTICATED', { code: 16 }), { kind: 'denied' }],
  ['a mistake of ours', new TypeError('x is not a function'), { kind: 'defect' }],
  ['what is no error', undefined, { kind: 'defect' }],
  ['a name that is none', error('', { type: 'toString' }), { kind: 'defect' }],
])('knows %s', (_, shape, expected) => expect(failureOf(shape)).toEqual(expected));
