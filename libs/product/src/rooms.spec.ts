import { allSchemas, PATTERNS } from '#platform/http';
import { ROOMS, summaries } from './rooms';

const patternsIn = (schema: unknown): string[] =>
  typeof schema !== 'object' || schema === null
    ? []
    : Object.entries(schema).flatMap(([key, value]) =>
        key === 'pattern' && typeof value === 'string' ? [value] : patternsIn(value),
      );

it('has words for every pattern a field may ask for', () => {
  expect(ROOMS.length).toBeGreaterThan(0);
  const patterns = [...new Set(patternsIn(allSchemas()))];
  expect(patterns.length).toBeGreaterThan(3);
  expect(patterns.filter((pattern) => !Object.hasOwn(PATTERNS, pattern))).toEqual([]);
});

it('says in words what every command and query does', () =>
  expect(summaries['OpenStage']).toEqual({
    de: expect.any(String) as string,
    en: expect.any(String) as string,
  }));
