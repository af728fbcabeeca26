import { canonical } from '#kernel';
import { createHmac } from 'node:crypto';

/** Keyed, so that nobody without the key can try out what was asked. Hexadecimal. */
export const fingerprint = (key: Uint8Array, request: object): string =>
  createHmac('sha256', key).update(canonical(request)).digest('hex');
