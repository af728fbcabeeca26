import type { FastifyInstance } from 'fastify';
import { RequestProblem } from './problem';

/** Unit: bytes; levels. */
export const BODY_LIMIT = 256 * 1024;
const DEPTH_LIMIT = 32;

const QUOTED = /"(?:[^"\\]|\\.)*"?/gs;

/** Nesting is counted before anything is built from it. Strings are passed over. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const bracket of json.replace(QUOTED, '').match(/[[\]{}]/g) ?? []) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** JSON objects only; forbidden keys and depth are refused before anything else looks at them. */
export function acceptJsonOnly(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: BODY_LIMIT },
    (_request, text, done) => {
      try {
        done(null, parseBody(text as string));
      } catch (error) {
        done(error as Error);
      }
    },
  );
}

/** @throws RequestProblem MALFORMED */
export function parseBody(text: string): object {
  if (text === '') return {};
  if (depthOf(text) > DEPTH_LIMIT) throw malformed('depth > 32');
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw malformed('no object');
  // Only an escape can smuggle half a surrogate pair past the decoding of UTF-8.
  if (text.includes('\\u')) assertWellFormed(value);
  return value;
}

function parse(text: string): unknown {
  try {
    if (!SUSPICIOUS.test(text)) return JSON.parse(text);
    return JSON.parse(text, (key, member: unknown) => {
      if (FORBIDDEN.has(key)) throw malformed(key);
      return member;
    });
  } catch (error) {
    throw error instanceof RequestProblem ? error : malformed('JSON');
  }
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** A forbidden key is written out or hidden behind an escape; most texts need no second look. */
const SUSPICIOUS = /__proto__|constructor|prototype|\\u/;

const malformed = (reason: string) =>
  new RequestProblem(400, 'MALFORMED', '', { params: { reason } });

/** Half of a surrogate pair has no canonical form and could not be stored. */
function assertWellFormed(value: unknown): void {
  if (typeof value === 'string' && !value.isWellFormed()) throw malformed('lone surrogate');
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    assertWellFormed(key);
    assertWellFormed(member);
  }
}
