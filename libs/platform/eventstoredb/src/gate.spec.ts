import { Unanswered } from './failure';
import { Gate } from './gate';

let now = 0;
const gate = () => new Gate(() => now);
const failing = () => Promise.reject(new Unanswered(1));

it('lets 64 through at once and the others in their turn', async () => {
  const way = gate();
  let abreast = 0;
  let most = 0;
  const call = async () => {
    most = Math.max(most, ++abreast);
    await new Promise((resolve) => setImmediate(resolve));
    abreast -= 1;
  };
  await Promise.all(Array.from({ length: 300 }, () => way.pass(call)));
  expect(most).toBe(64);
});

it('lets only so many wait, and says of the others that nothing was done', async () => {
  const way = gate();
  let end = () => {};
  const held = new Promise<void>((resolve) => (end = resolve));
  const calls = Array.from({ length: 64 + 4096 }, () => way.pass(() => held));
  await expect(way.pass(() => held)).rejects.toMatchObject({
    name: 'StoreUnavailable',
    outcome: 'not-applied',
  });
  end();
  await Promise.all(calls);
});

it('leaves a store in peace that failed ten times in a row, for a second', async () => {
  const way = gate();
  const call = jest.fn(failing);
  for (let n = 0; n < 10; n++) await expect(way.pass(call)).rejects.toBeInstanceOf(Unanswered);
  await expect(way.pass(call)).rejects.toMatchObject({
    outcome: 'not-applied',
    cause:
      'The store did not answer 10 calls in a row; it is asked again within a second. Last: No answer within 1 ms.',
  });
  expect(call).toHaveBeenCalledTimes(10);
  now += 1001;
  await expect(way.pass(async () => 'there')).resolves.toBe('there');
  await expect(way.pass(call)).rejects.toBeInstanceOf(Unanswered);
});

it('takes a refusal for an answer', async () => {
  const way = gate();
  const conflict = Object.assign(new Error(), { type: 'wrong-expected-version' });
  for (let n = 0; n < 30; n++)
    await expect(way.pass(() => Promise.reject(conflict))).rejects.toBe(conflict);
});

it('opens at once when a call is answered that was under way while others failed', async () => {
  const way = gate();
  let answer: (text: string) => void = () => undefined;
  const slow = way.pass(() => new Promise<string>((resolve) => (answer = resolve)));
  for (let n = 0; n < 10; n++) await expect(way.pass(failing)).rejects.toBeInstanceOf(Unanswered);
  await expect(way.pass(async () => 'there')).rejects.toMatchObject({ outcome: 'not-applied' });
  answer('late');
  await slow;
  await expect(way.pass(async () => 'there')).resolves.toBe('there');
});
