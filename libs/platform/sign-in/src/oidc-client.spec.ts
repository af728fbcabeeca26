import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  type JWK,
  type JWTPayload,
  type CryptoKey,
} from 'jose';
import { OidcClient, ProviderUnavailable, type Begun } from './oidc-client';

const issuer = 'https://login.musterstadt.example/realms/verwaltung';
const callback = 'https://planung.musterstadt.example/sign-in/callback';
const clientId = 'jahresring';
const clientSecret = 'a secret that only the two know, 32 bytes';

let key: CryptoKey, stranger: CryptoKey, jwk: JWK;
beforeAll(async () => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  key = pair.privateKey;
  stranger = (await generateKeyPair('RS256')).privateKey;
  jwk = { ...(await exportJWK(pair.publicKey)), alg: 'RS256', use: 'sig', kid: 'k-1' };
});

/** An identity provider that answers what the test wants. */
let idToken: (nonce: string) => Promise<string>, asked: URLSearchParams, down: boolean;
const answer = (body: object) =>
  Promise.resolve(
    new Response(JSON.stringify(body), {
      headers: { 'content-type': 'application/json' },
    }),
  );

async function fetch(url: string, { body }: { body?: unknown }): Promise<Response> {
  if (down) throw new TypeError('no connection');
  const path = new URL(url).pathname;
  if (path.endsWith('/openid-configuration'))
    return answer({
      issuer: url.split('/.well-known')[0],
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      end_session_endpoint: `${issuer}/logout`,
      authorization_response_iss_parameter_supported: true,
      id_token_signing_alg_values_supported: ['RS256'],
    });
  if (path.endsWith('/jwks')) return answer({ keys: [jwk] });
  asked = body as URLSearchParams;
  const id_token = await idToken(begun.nonce);
  return answer({ access_token: 'opaque', token_type: 'Bearer', id_token });
}

const now = () => Math.floor(Date.now() / 1000);
const claims = (nonce: string): JWTPayload => ({
  iss: issuer,
  aud: clientId,
  sub: 'f3a1',
  nonce,
  iat: now(),
  exp: now() + 300,
  email: 'somebody.else@musterstadt.example',
});
const signed =
  (change: JWTPayload = {}, by?: CryptoKey) =>
  (nonce: string) =>
    new SignJWT({ ...claims(nonce), ...change })
      .setProtectedHeader({ alg: 'RS256', kid: 'k-1' })
      .sign(by ?? key);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

let client: OidcClient, begun: Begun, url: URL;
beforeEach(async () => {
  down = false;
  client = new OidcClient({ issuer, clientId, clientSecret, callback, fetch: fetch });
  const begin = await client.begin('de');
  begun = begin.begun;
  url = new URL(begin.url);
  idToken = signed();
});

const finish = (change: Record<string, string> = {}) =>
  client.finish(
    `?${new URLSearchParams({ code: 'c', state: begun.state, iss: issuer, ...change }).toString()}`,
    begun,
  );

it('begins with a code challenge, a state and a nonce of its own', async () => {
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: callback,
    scope: 'openid',
    code_challenge_method: 'S256',
    state: begun.state,
    nonce: begun.nonce,
  });
  expect(url.href).not.toContain(begun.verifier);
  const other = await client.begin('de');
  expect(other.begun.state).not.toBe(begun.state);
  expect(other.begun.nonce).not.toBe(begun.nonce);
});

it('S10: knows an account by issuer and subject, and by nothing else', async () => {
  await expect(finish()).resolves.toEqual({ issuer, subject: 'f3a1' });
  expect(asked.get('code_verifier')).toBe(begun.verifier);
});

it.each<[string, () => (nonce: string) => string | Promise<string>]>([
  ['S01: without signature', () => (nonce) => `${part({ alg: 'none' })}.${part(claims(nonce))}.`],
  [
    'S02: signed with the shared secret',
    () => (nonce) =>
      new SignJWT(claims(nonce))
        .setProtectedHeader({ alg: 'HS256' })
        .sign(Buffer.from(clientSecret)),
  ],
  ['S03: signed by a stranger', () => signed({}, stranger)],
  ['S04: of another issuer', () => signed({ iss: `${issuer}/` })],
  ['S05: for another client', () => signed({ aud: 'other' })],
  ['S05: for several, without azp', () => signed({ aud: [clientId, 'other'] })],
  ['S05: for several, azp another', () => signed({ aud: [clientId, 'other'], azp: 'other' })],
  ['S06: expired', () => signed({ exp: now() - 61 })],
  ['S06: not valid yet', () => signed({ nbf: now() + 120 })],
  ['S08: with the nonce of another sign-in', () => signed({ nonce: 'replayed' })],
  [
    'S07, S08: without nonce, as an access token is',
    () => (nonce) =>
      new SignJWT({ ...claims(nonce), nonce: undefined })
        .setProtectedHeader({ alg: 'RS256', kid: 'k-1' })
        .sign(key),
  ],
])('does not believe an ID token %s', async (_, make) => {
  idToken = async (nonce) => make()(nonce);
  await expect(finish()).rejects.toThrow();
});

it.each([
  ['S08: of another state', { state: 'other' }],
  ['S09: of another provider', { iss: 'https://evil.example' }],
  ['that says no', { error: 'access_denied' }],
])('does not believe an answer %s', async (_, change) => {
  await expect(finish(change as Record<string, string>)).rejects.toThrow();
});

it('says that the provider is down, and asks again later', async () => {
  down = true;
  const other = new OidcClient({ issuer, clientId, clientSecret, callback, fetch: fetch });
  await expect(other.begin('de')).rejects.toThrow(ProviderUnavailable);
  down = false;
  await expect(other.begin('de')).resolves.toBeDefined();
});

it('does not speak without TLS to another machine', async () => {
  const plain = issuer.replace('https', 'http');
  const other = new OidcClient({
    issuer: plain,
    clientId,
    clientSecret,
    callback,
    fetch: fetch,
  });
  await expect(other.begin('de')).rejects.toThrow(ProviderUnavailable);
});

it('knows the way out', async () =>
  expect(client.leave('https://planung.musterstadt.example')).resolves.toBe(
    `${issuer}/logout?post_logout_redirect_uri=${encodeURIComponent('https://planung.musterstadt.example/')}&client_id=${clientId}`,
  ));
