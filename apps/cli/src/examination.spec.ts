import { statSync } from 'node:fs';
import { join } from 'node:path';
import { clock } from './examination';

const NOW = Date.parse('2040-03-01T09:30:00.000Z');
const before = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

describe('the clock', () => {
  it('is right where no event is later', () =>
    expect(clock([before(10), before(1)], NOW)).toMatchObject({
      id: 'clock',
      check: 'Uhr',
      state: 'ok',
      found: expect.stringContaining('2040-03-01T09:30') as string,
    }));

  it('is suspicious where the newest event of any log is later than it says', () =>
    expect(clock([before(10), before(-6)], NOW)).toMatchObject({
      state: 'warning',
      found: expect.stringContaining(`das neueste Ereignis ist von ${before(-6)}`) as string,
    }));

  it('may differ from itself by some minutes', () =>
    expect(clock([before(-4)], NOW).state).toBe('ok'));

  it('is wrong where it says less than when the program was made', () => {
    const made = statSync(join(__dirname, 'examination.ts')).mtimeMs;
    expect(clock([], made - 6 * 60_000)).toMatchObject({ state: 'error' });
  });
});
