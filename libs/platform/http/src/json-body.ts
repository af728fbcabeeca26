import type { FastifyInstance } from 'fastify';
import { RequestProblem } from './problem';

/** Unit: bytes; levels. */
export const BODY_LIMIT = 256 * 1024;
const DEPTH_LIMIT = 32;

/** Nesting is counted before anything is built from it. Strings are passed over. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i++) {
    const c = json.charCodeAt(i);
    if (quoted) {
      if (c === 0x5c) i++;
      else if (c === 0x22) quoted = false;
    } else if (c === 0x22) quoted = true;
    else if (c === 0x7b || c === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (c === 0x7d || c === 0x5d) depth--;
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
  let value: unknown;
  try {
    value = JSON.parse(text, (key, member: unknown) => {
      if (FORBIDDEN.has(key)) throw malformed(key);
      return member;
    });
  } catch (error) {
    if (error instanceof RequestProblem) throw error;
    throw malformed('JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw malformed('no object');
  if (!text.isWellFormed() || text.includes('\\u')) assertWellFormed(value);
  return value;
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const malformed = (reason: string) => new RequestProblem(400, 'MALFORMED', '', { reason });

/** Half of a surrogate pair has no canonical form and could not be stored. */
function assertWellFormed(value: unknown): void {
  if (typeof value === 'string' && !value.isWellFormed()) throw malformed('lone surrogate');
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    assertWellFormed(key);
    assertWellFormed(member);
  }
}
