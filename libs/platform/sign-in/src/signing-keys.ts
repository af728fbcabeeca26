import { createPrivateFile } from '#platform/vault';
import type { JSONWebKeySet, JWK } from 'jose';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Keys of the built-in identity provider, private parts included; made where they are missing. */
export function signingKeys(file: string): JSONWebKeySet {
  if (!existsSync(file)) createPrivateFile(file, `${JSON.stringify({ keys: [newKey()] })}\n`);
  return JSON.parse(readFileSync(file, 'utf8')) as JSONWebKeySet;
}

function newKey(): JWK {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: randomUUID() };
}

export const publicKeys = ({ keys }: JSONWebKeySet): JSONWebKeySet => ({
  keys: keys.map(({ kty, crv, x, y, alg, use, kid }) => ({ kty, crv, x, y, alg, use, kid }) as JWK),
});
