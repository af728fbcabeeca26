import { ReadModelUnavailable, Rejection, StoreUnavailable } from '#kernel';
import fastify from 'fastify';
import { Problems } from './problem';
import { answerWith } from './problem.filter';

const answerTo = async (error: Error) => {
  const app = fastify();
  app.setErrorHandler(answerWith(new Problems({})));
  app.get('/', () => Promise.reject(error));
  const { statusCode, headers } = await app.inject('/');
  await app.close();
  return [statusCode, headers['retry-after']];
};

it.each([
  { name: 'a store', error: new StoreUnavailable('unknown', 'unavailable') },
  { name: 'a read model', error: new ReadModelUnavailable('measures', 'REBUILDING') },
])('$name comes back: the answer says when to ask again', async ({ error }) =>
  expect(await answerTo(error)).toEqual([503, '5']),
);

it('what a rule refuses is not asked again', async () =>
  expect(await answerTo(new Rejection('NO_QUORUM'))).toEqual([409, undefined]));
