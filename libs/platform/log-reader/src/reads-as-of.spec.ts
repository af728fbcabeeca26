import type { Moment, Position, ReadModel, Reads } from '#kernel';
import { ReadsAsOf } from './reads-as-of';

const position = '0000000000000000007' as Position;
const model = { name: 'm', version: 1, categories: [], project: () => undefined } as ReadModel;
const asked: (Moment | undefined)[] = [];
const reads = {
  get: (_: unknown, __: unknown, moment?: Moment) => void asked.push(moment),
  page: (_: unknown, __: unknown, moment?: Moment) => void asked.push(moment),
  all: (_: unknown, __: unknown, moment?: Moment) => void asked.push(moment),
} as unknown as Reads;

it('asks for what stood right after the event, unless another moment is asked for', () => {
  const then = new ReadsAsOf(reads, position);
  then.get(model, 'id');
  then.page(model);
  then.all(model, {});
  const earlier = { asOf: { position: '0000000000000000003' as Position } };
  then.get(model, 'id', earlier);
  expect(asked).toEqual([...Array.from({ length: 3 }, () => ({ asOf: { position } })), earlier]);
});
