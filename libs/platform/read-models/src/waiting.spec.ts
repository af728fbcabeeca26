import { Waiting } from './waiting';

const HOUR = 3_600_000;
const late = () => new Error('late');

it('is quiet until somebody waits', async () => {
  const waiting = new Waiting();
  const quiet = waiting.quiet(HOUR);
  let there = false;
  const waited = waiting.until(() => there, late);
  await quiet;
  await waiting.quiet(HOUR);
  there = true;
  waiting.review();
  await waited;
});

it('stays quiet for who has nothing to wait for', async () => {
  const waiting = new Waiting();
  const quiet = jest.fn();
  void waiting.quiet(50).then(quiet);
  await waiting.until(() => true, late);
  expect(quiet).not.toHaveBeenCalled();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(quiet).toHaveBeenCalled();
});
