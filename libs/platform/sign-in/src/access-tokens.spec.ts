import type { Clock, Instant } from '#kernel';
import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  type CryptoKey,
} from 'jose';
import { accessTokens, type VerifyAccessToken } from './access-tokens';

const origin = 'https://planung.musterstadt.example';
const issuer = `${origin}/oidc`;
const audience = `${origin}/api`;
const now = Math.floor(Date.parse('2026-11-25T09:00:00.000Z') / 1000);
const clock = {
  now: () => new Date(now * 1000).toISOString() as Instant,
  monotonic: () => 0,
} satisfies Clock;

let ours: CryptoKey, theirs: CryptoKey, publicJwk: JWK, verify: VerifyAccessToken;
beforeAll(async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  ours = pair.privateKey;
  theirs = (await generateKeyPair('ES256')).privateKey;
  publicJwk = { ...(await exportJWK(pair.publicKey)), alg: 'ES256', use: 'sig', kid: 'k-1' };
  verify = accessTokens({ keys: [publicJwk] }, { origin, clock });
});

const claims: JWTPayload = {
  iss: issuer,
  aud: audience,
  sub: 'musterstadt.ada',
  client_id: 'jahresring-cli',
  scope: 'api',
  iat: now,
  exp: now + 600,
};
const header: JWTHeaderParameters = { alg: 'ES256', typ: 'at+jwt', kid: 'k-1' };
const sign = (change: JWTPayload = {}, head: Partial<JWTHeaderParameters> = {}, key = ours) =>
  new SignJWT({ ...claims, ...change }).setProtectedHeader({ ...header, ...head }).sign(key);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

it('believes a token of our provider for our interface', async () =>
  expect(verify(await sign())).resolves.toBe('musterstadt.ada'));

it.each(['none', 'None', 'nOnE', 'NONE'])('S01: believes no token with alg %s', async (alg) => {
  const unsigned = `${part({ ...header, alg })}.${part(claims)}.`;
  await expect(verify(unsigned)).rejects.toThrow();
  const [, , signature = ''] = (await sign()).split('.');
  await expect(verify(unsigned + signature)).rejects.toThrow();
});

it('S01: believes no token without its signature', async () => {
  const [head, body] = (await sign()).split('.');
  await expect(verify(`${head}.${body}.`)).rejects.toThrow();
  await expect(verify(`${head}.${body}`)).rejects.toThrow();
  await expect(verify(new UnsecuredJWT(claims).encode())).rejects.toThrow();
});

it('S02: does not take the public key for a shared secret', async () => {
  for (const secret of [JSON.stringify(publicJwk), publicJwk.x!]) {
    const forged = new SignJWT(claims).setProtectedHeader({ ...header, alg: 'HS256' });
    await expect(verify(await forged.sign(Buffer.from(secret)))).rejects.toThrow();
  }
});

it('S03: does not believe the key that a token brings along', async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(pair.publicKey);
  const heads: Partial<JWTHeaderParameters>[] = [
    { jwk },
    { jku: 'https://evil.example/jwks.json' },
    { x5u: 'https://evil.example/cert.pem' },
    { jwk, kid: 'evil' },
    { kid: '../../dev/null' },
    { kid: "k-1' OR 1=1" },
  ];
  for (const head of heads)
    await expect(verify(await sign({}, head, pair.privateKey))).rejects.toThrow();
});

it.each<[string, JWTPayload]>([
  ['S04: another issuer', { iss: 'https://evil.example/oidc' }],
  ['S04: an issuer with a slash', { iss: `${issuer}/` }],
  ['S04: an issuer without TLS', { iss: issuer.replace('https', 'http') }],
  ['S05: another audience', { aud: `${origin}/other` }],
  ['S05: ours and another audience', { aud: [audience, 'https://other.example'] }],
  ['S06: expired', { exp: now - 61 }],
  ['S06: expired just now', { exp: now - 6 }],
  ['S06: not valid yet', { nbf: now + 61 }],
  ['S06: issued in the future', { iat: now + 61 }],
  ['S06: old although not expired', { iat: now - 4000, exp: now + 600 }],
  ['of another client', { client_id: 'jahresring-web' }],
])('does not believe a token: %s', async (_, change) =>
  expect(verify(await sign(change))).rejects.toThrow(),
);

it.each(['iss', 'aud', 'sub', 'exp', 'iat', 'client_id'])('needs the claim %s', async (claim) => {
  const token = await new SignJWT({ ...claims, [claim]: undefined })
    .setProtectedHeader(header)
    .sign(ours);
  await expect(verify(token)).rejects.toThrow();
});

it.each(['JWT', 'logout+jwt', 'at+jwt+x'])('S07: takes no token of type %s', async (typ) => {
  await expect(verify(await sign({}, { typ }))).rejects.toThrow();
});

it('S07: takes no ID token, which has no type at all', async () => {
  const id = new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k-1' });
  await expect(verify(await id.sign(ours))).rejects.toThrow();
});

it('S12: does not believe a key that is no longer ours', async () =>
  expect(verify(await sign({}, {}, theirs))).rejects.toThrow());
