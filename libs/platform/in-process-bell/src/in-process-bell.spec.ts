import { Clock, type Instant } from '#kernel';
import { InProcessBell } from './in-process-bell';

/** The wall clock of the fake timers. */
class TimersClock extends Clock {
  override now(): Instant {
    return new Date().toISOString() as Instant;
  }
  override monotonic(): number {
    return performance.now();
  }
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function newBell() {
  const bell = new InProcessBell(new TimersClock());
  const rung = jest.fn();
  bell.onRing(rung);
  const setIn = (delay: number) => bell.set(new Date(Date.now() + delay).toISOString() as Instant);
  return { bell, rung, setIn };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a bell', () => {
  it('rings at its time and not before', () => {
    const { rung, setIn } = newBell();
    setIn(1000);
    jest.advanceTimersByTime(999);
    expect(rung).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(rung).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(DAY);
    expect(rung).toHaveBeenCalledTimes(1);
  });

  it('rings at once for what is over', () => {
    const { rung, setIn } = newBell();
    setIn(-DAY);
    jest.advanceTimersByTime(0);
    expect(rung).toHaveBeenCalledTimes(1);
  });

  it('heeds the last call only', () => {
    const { bell, rung, setIn } = newBell();
    setIn(1000);
    setIn(5000);
    jest.advanceTimersByTime(4999);
    expect(rung).not.toHaveBeenCalled();
    bell.set(undefined);
    jest.advanceTimersByTime(DAY);
    expect(rung).not.toHaveBeenCalled();
  });

  it('arms no timer for longer than a day, and is on time after sixty', () => {
    const armed = jest.spyOn(globalThis, 'setTimeout');
    const { rung, setIn } = newBell();
    setIn(60 * DAY + HOUR);
    jest.advanceTimersByTime(60 * DAY + HOUR - 1);
    expect(rung).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(rung).toHaveBeenCalledTimes(1);
    expect(Math.max(...armed.mock.calls.map(([, delay]) => delay ?? 0))).toBeLessThanOrEqual(DAY);
    expect(armed).toHaveBeenCalledTimes(61);
  });

  it('is silent when closed', () => {
    const { bell, rung, setIn } = newBell();
    setIn(1000);
    bell.close();
    jest.advanceTimersByTime(DAY);
    expect(rung).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });
});
