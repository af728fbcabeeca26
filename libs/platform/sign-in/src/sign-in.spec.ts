import type { Clock, Instant, PersonRef } from '#kernel';
import type { Caller } from '#shell';
import Fastify, { type FastifyInstance } from 'fastify';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CrossOrigin, SignIn, UnknownTenant, type People, type SignInSettings } from './index';

jest.setTimeout(30_000);

/** A browser: keeps cookies by name, follows redirects one by one. */
class Browser {
  private readonly jar = new Map<string, string>();
  readonly seen: string[] = [];

  constructor(private readonly origin: string) {}

  async open(path: string, form?: Record<string, string>, headers = {}): Promise<Page> {
    const url = new URL(path, this.origin);
    this.seen.push(url.pathname);
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: {
        cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form ? { origin: this.origin } : {}),
        ...headers,
      },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) this.keep(cookie);
    const location = answer.headers.get('location');
    if (location === null) return new Page(answer, await answer.text(), url);
    return this.open(new URL(location, url).href);
  }

  cookie = (name: string) => this.jar.get(name);
  header = () => [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');

  private keep(cookie: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
    if (value === '' || /max-age=0/i.test(cookie)) this.jar.delete(name!);
    else this.jar.set(name!, value!);
  }
}

class Page {
  constructor(
    readonly answer: Response,
    readonly text: string,
    readonly url: URL,
  ) {}

  link(label: string): string {
    const [, href] = new RegExp(`href="([^"]*)">${label}`).exec(this.text)!;
    return href!.replaceAll('&amp;', '&');
  }

  /** Action and hidden values of the form whose button says `label`. */
  form(label: string): [action: string, values: Record<string, string>] {
    const forms = this.text.match(/<form[\s\S]*?<\/form>/g) ?? [];
    const found = forms.find((text) => text.includes(`>${label}`));
    if (!found) throw new Error(`No form "${label}" in ${this.text}`);
    const values = Object.fromEntries(
      [...found.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, n, v]) => [n, v]),
    ) as Record<string, string>;
    return [/action="([^"]*)"/.exec(found)![1]!, values];
  }
}

let time: number;
const clock: Clock = {
  now: () => new Date(time).toISOString() as Instant,
  monotonic: () => time,
};

const roles = new Map<string, Caller['roles']>();
const links = new Map<string, PersonRef>();
let demo: boolean;
const issued: string[] = [];

const people: People = {
  tenants: () => ['musterstadt', 'system'],
  callerOf: (tenant, person) => {
    const held = tenant === 'musterstadt' ? roles.get(person) : undefined;
    return held && { tenant, person, kind: 'person', roles: held };
  },
  isErased: (_, person) => !roles.has(person),
  nameOf: (_, person) => (person === 'ada' ? 'Ada <b>Ärmel</b>' : person),
  demoPeople: (tenant) =>
    demo && tenant === 'musterstadt'
      ? [...roles].map(([person, held]) => ({ person, name: person, roles: held }))
      : [],
  hmac: (tenant, text) => createHmac('sha256', tenant).update(text).digest('base64url'),
  holderOf: (tenant, hash) => links.get(`${tenant} ${hash}`),
  issueInvitation: async (_, person) => void issued.push(person),
  linkAccount: async (tenant, { person, subjectHash }) =>
    void links.set(`${tenant} ${subjectHash}`, person),
};

let folder: string, app: FastifyInstance, signIn: SignIn, origin: string;
const refusals: string[] = [];

async function start(more: Partial<SignInSettings> = {}, port = 0): Promise<void> {
  app = Fastify();
  // The port is part of the issuer: take a free one first.
  if (port === 0) {
    const probe = Fastify();
    await probe.listen({ port: 0, host: '127.0.0.1' });
    port = (probe.server.address() as AddressInfo).port;
    await probe.close();
  }
  origin = `http://localhost:${port}`;
  signIn = new SignIn(
    {
      origin,
      data: folder,
      insecureCookies: true,
      clock,
      onRefusal: (reason) => refusals.push(reason),
      ...more,
    },
    people,
  );
  app.route({
    method: ['GET', 'POST'],
    url: '/api/me',
    handler: async (request, reply) => {
      try {
        return (await signIn.authenticate(request)) ?? (await reply.code(401).send({}));
      } catch (error) {
        const unknown = error instanceof UnknownTenant ? 404 : 500;
        return reply.code(error instanceof CrossOrigin ? 403 : unknown).send({});
      }
    },
  });
  app.get('/', () => 'start page');
  signIn.register(app);
  await app.listen({ port, host: 'localhost' });
}

async function stop(): Promise<void> {
  await app.close();
  signIn.close();
}

beforeEach(async () => {
  time = Date.now();
  demo = true;
  roles.clear();
  roles.set('ada', ['planner']);
  roles.set('ben', ['administrator']);
  links.clear();
  refusals.length = 0;
  issued.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'sign-in-'));
  await start();
});
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

const me = (browser: Browser, init: RequestInit = {}) =>
  fetch(`${origin}/api/me`, {
    ...init,
    headers: { cookie: browser.header(), ...(init.headers as Record<string, string>) },
  });

async function click(person: string, browser = new Browser(origin)): Promise<Browser> {
  const page = await browser.open('/sign-in?returnTo=/');
  const done = await browser.open(...page.form(person));
  expect(done.text).toBe('start page');
  return browser;
}

describe('in a demo', () => {
  it('a click signs in, through the whole code flow', async () => {
    const browser = await click('ben');
    expect(browser.seen).toEqual([
      '/sign-in',
      '/oidc/auth',
      expect.stringMatching(/^\/sign-in\/interaction\//),
      expect.stringMatching(/^\/sign-in\/interaction\/.*\/person$/),
      expect.stringMatching(/^\/oidc\/auth\//),
      '/sign-in/callback',
      '/',
    ]);
    const answer = await me(browser);
    expect(await answer.json()).toEqual({
      tenant: 'musterstadt',
      person: 'ben',
      kind: 'person',
      roles: ['administrator'],
    });
  });

  it('another click at the same desk signs in as another', async () => {
    const browser = await click('ben');
    await click('ada', browser);
    expect(await (await me(browser)).json()).toMatchObject({ person: 'ada' });
  });

  it('nobody can be clicked who is not of the demo', async () => {
    const browser = new Browser(origin);
    const [action] = (await browser.open('/sign-in')).form('ben');
    const page = await browser.open(action, { subject: 'musterstadt.eve' });
    expect(page.answer.status).toBe(401);
    expect(page.url.pathname).toMatch(/^\/sign-in\/interaction/);
  });

  it('pages run no script, and escape what they show', async () => {
    const browser = await click('ada');
    const page = await browser.open('/sign-in');
    expect(page.text).toContain('Weiter als Ada &lt;b&gt;Ärmel&lt;/b&gt;');
    expect(page.text).not.toMatch(/<script|<b>Ärmel/);
    expect(page.text).toContain('<html lang="de">');
    expect(page.answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
    );
  });

  it('speaks as the browser prefers, as was chosen before, or as the address says', async () => {
    const browser = new Browser(origin);
    const english = { 'accept-language': 'en-GB,de' };
    const spoken = async (path: string, headers = {}) => {
      const { text } = await browser.open(path, undefined, headers);
      return /<html lang="(\w+)">/.exec(text)?.[1];
    };
    expect(await spoken('/sign-in')).toBe('de');
    const here = (await browser.open('/sign-in')).url.pathname;
    expect(await spoken(here, english)).toBe('en');
    expect(browser.cookie('jahresring-language')).toBeUndefined();
    expect(await spoken('/sign-in?language=de', english)).toBe('de');
    expect(browser.cookie('jahresring-language')).toBe('de');
    const page = await browser.open('/sign-in', undefined, english);
    expect(page.text).toContain('<a href="?language=en" lang="en" hreflang="en">English</a>');
    expect(await spoken(`${page.url.pathname}?language=en`)).toBe('en');
    expect(await spoken('/sign-in')).toBe('en');
    expect(await spoken('/sign-in?language=%22%3E')).toBe('en');
    expect(await spoken('/sign-in/invitation?code=nothing&language=de')).toBe('de');
  });
});

it('elsewhere nobody can be clicked', async () => {
  const browser = new Browser(origin);
  const [action, values] = (await browser.open('/sign-in')).form('ben');
  demo = false;
  expect((await browser.open('/sign-in')).text).not.toContain('>ben');
  const page = await browser.open(action, values);
  expect(page.answer.status).not.toBe(200);
  expect((await me(browser)).status).toBe(401);
});

describe('a session', () => {
  it('ends with signing out, for every copy of its cookie', async () => {
    const browser = await click('ada');
    const copy = browser.header();
    const out = await browser.open('/sign-out', {});
    expect(out.text).toBe('start page');
    expect(browser.cookie('jahresring')).toBeUndefined();
    const answer = await fetch(`${origin}/api/me`, { headers: { cookie: copy } });
    expect(answer.status).toBe(401);
  });

  it('ends after half an hour without a request', async () => {
    const browser = await click('ada');
    time += 29 * 60_000;
    expect((await me(browser)).status).toBe(200);
    time += 2 * 60_000;
    expect((await me(browser)).status).toBe(401);
  });

  it('goes on while it is used, for eight hours', async () => {
    const browser = await click('ada');
    let hours = 0;
    for (; hours < 12; hours += 0.25) {
      const page = await browser.open('/api/me');
      if (page.answer.status !== 200) break;
      time += 15 * 60_000;
    }
    expect(hours).toBe(8);
  });

  it('has the roles of this moment, and none after the person is gone', async () => {
    const browser = await click('ada');
    roles.set('ada', ['auditor']);
    expect(await (await me(browser)).json()).toMatchObject({ roles: ['auditor'] });
    roles.delete('ada');
    expect((await me(browser)).status).toBe(401);
  });

  it.each([
    ['of another origin', { origin: 'https://evil.example' }, 403],
    ['of a page without origin', { origin: 'null' }, 403],
    ['of nowhere', {}, 403],
    ['of our page', { origin: 'ours' }, 200],
    ['of a program that says so', { 'x-requested-by': 'test' }, 200],
  ])('takes a change %s: %j %d', async (_, headers: Record<string, string>, status) => {
    const browser = await click('ada');
    const sent = headers['origin'] === 'ours' ? { origin } : headers;
    expect((await me(browser, { method: 'POST', headers: sent })).status).toBe(status);
  });

  it('outlives a restart, not the loss of its key', async () => {
    const browser = await click('ada');
    const port = Number(new URL(origin).port);
    await stop();
    await start({}, port);
    expect((await me(browser)).status).toBe(200);
    await stop();
    rmSync(join(folder, 'session.key'));
    await start({}, port);
    expect((await me(browser)).status).toBe(401);
  });

  it('stands in a cookie that is sealed, ours alone and out of reach of scripts', async () => {
    await stop();
    await start({ insecureCookies: false });
    const browser = new Browser(origin);
    const first = await fetch(`${origin}/sign-in`, { redirect: 'manual' });
    expect(first.headers.getSetCookie()[0]).toMatch(
      /^__Host-jahresring-begun=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    await click('ada', browser);
    const value = browser.cookie('__Host-jahresring')!;
    expect(Buffer.from(value.split('.')[0]!, 'base64url').toString()).toContain('A256GCM');
    expect(value).not.toContain('ada');
    const forged = value.slice(0, -2) + (value.endsWith('AA') ? 'BB' : 'AA');
    const answer = await fetch(`${origin}/api/me`, {
      headers: { cookie: `__Host-jahresring=${forged}` },
    });
    expect(answer.status).toBe(401);
    const begun = first.headers.getSetCookie()[0]!.split(';')[0]!.split('=')[1]!;
    const other = await fetch(`${origin}/api/me`, {
      headers: { cookie: `__Host-jahresring=${begun}` },
    });
    expect(other.status).toBe(401);
  });
});

describe('the way back', () => {
  it.each([
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/cycles/7?tab=2', '/cycles/7?tab=2'],
  ])('%s leads to %s', async (asked, expected) => {
    const browser = new Browser(origin);
    const page = await browser.open(`/sign-in?returnTo=${encodeURIComponent(asked)}`);
    const done = await browser.open(...page.form('ada'));
    expect(done.url.origin).toBe(origin);
    expect(done.url.pathname + done.url.search).toBe(expected);
  });

  it('does not work twice, nor in another browser, nor with another state', async () => {
    const browser = new Browser(origin);
    const page = await browser.open('/sign-in');
    const begun = browser.header();
    const [action, values] = page.form('ada');
    const posted = await fetch(new URL(action, origin), {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, cookie: begun },
      body: new URLSearchParams(values),
    });
    const resumed = await fetch(posted.headers.get('location')!, {
      redirect: 'manual',
      headers: { cookie: begun },
    });
    const callback = resumed.headers.get('location')!;
    const status = async (url: string, cookie: string) =>
      (await fetch(url, { redirect: 'manual', headers: { cookie } })).status;
    expect(await status(callback, '')).toBe(400);
    const stranger = new Browser(origin);
    await stranger.open('/sign-in');
    expect(await status(callback, stranger.header())).toBe(400);
    expect(await status(callback.replace(/state=[^&]*/, 'state=x'), begun)).toBe(400);
    expect(await status(callback.replace(/&?state=[^&]*/, ''), begun)).toBe(400);
    expect(await status(callback, begun)).toBe(303);
    expect(await status(callback, begun)).toBe(400);
  });
});

describe('the built-in identity provider', () => {
  const ask = async (change: Record<string, string>) => {
    const query = new URLSearchParams({
      client_id: 'jahresring-web',
      redirect_uri: `${origin}/sign-in/callback`,
      response_type: 'code',
      scope: 'openid',
      state: 's',
      ...change,
    });
    const answer = await fetch(`${origin}/oidc/auth?${query.toString()}`, { redirect: 'manual' });
    const location = answer.headers.get('location');
    const error = location && /[?#&]error=(\w+)/.exec(location)?.[1];
    return { status: answer.status, error, location };
  };
  const code_challenge = 'a'.repeat(43);

  it('asks who is there when all is in order', async () => {
    const { location } = await ask({ code_challenge, code_challenge_method: 'S256' });
    expect(location).toMatch(/^\/sign-in\/interaction\//);
  });

  it.each([
    ['no code challenge', {}],
    ['a plain code challenge', { code_challenge, code_challenge_method: 'plain' }],
    ['tokens in the address', { code_challenge, response_type: 'id_token', nonce: 'n' }],
  ])('refuses %s', async (_, change) => {
    const { error } = await ask(change);
    expect(['invalid_request', 'unsupported_response_type', 'unauthorized_client']).toContain(
      error,
    );
  });

  it.each([
    ['another way back', { redirect_uri: 'https://evil.example/sign-in/callback' }],
    ['a way back below ours', { redirect_uri: 'http://localhost/sign-in/callback/../x' }],
    ['another client', { client_id: 'evil' }],
  ])('sends nobody to %s', async (_, change) => {
    const challenge = { code_challenge, code_challenge_method: 'S256' };
    const { status, location } = await ask({ ...challenge, ...change });
    expect(status).toBe(400);
    expect(location).toBeNull();
  });

  it('speaks of the public origin, whatever a request says', async () => {
    const answer = await fetch(`${origin}/oidc/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    });
    const text = await answer.text();
    expect(text).toContain(`"${origin}/oidc/token"`);
    expect(text).not.toContain('evil');
  });

  it('keeps its private key, as all that sign-in writes, for its owner, and shows the public one', async () => {
    for (const name of readdirSync(folder))
      expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600]);
    const { keys } = (await (await fetch(`${origin}/oidc/jwks`)).json()) as { keys: object[] };
    expect(keys).toEqual([expect.objectContaining({ alg: 'ES256' })]);
    expect(keys[0]).not.toHaveProperty('d');
  });
});

describe('with a passphrase', () => {
  const passphrase = 'vier Wörter und ein Komma, bitte';
  const administrator: Caller = {
    tenant: 'musterstadt',
    person: 'ben',
    kind: 'person',
    roles: ['administrator'],
  };
  const choose = (browser: Browser, code: string, change = {}) =>
    browser.open('/sign-in/invitation', {
      code,
      login: 'Ada@Musterstadt.example',
      passphrase,
      again: passphrase,
      ...change,
    });
  const enter = async (login: string, words: string) => {
    const browser = new Browser(origin);
    const [action] = (await browser.open('/sign-in')).form('Anmelden');
    return { browser, page: await browser.open(action, { login, passphrase: words }) };
  };
  let code: string;
  beforeEach(async () => {
    const { link } = await signIn.invite(administrator, 'ada');
    code = new URL(link).searchParams.get('code')!;
  });

  it('an invitation leads to an account, once', async () => {
    expect(issued).toEqual(['ada']);
    const browser = new Browser(origin);
    const page = await browser.open(`/sign-in/invitation?code=${code}`);
    expect(page.text).toContain('Willkommen, Ada &lt;b&gt;Ärmel');
    expect((await choose(browser, code)).text).toContain('eingerichtet');
    expect([...links.values()]).toEqual(['ada']);
    expect((await browser.open(`/sign-in/invitation?code=${code}`)).answer.status).toBe(410);
    expect((await choose(browser, code)).answer.status).toBe(410);
    const { browser: signedIn, page: start } = await enter(
      '  ada@musterstadt.EXAMPLE ',
      passphrase,
    );
    expect(start.text).toBe('start page');
    expect(await (await me(signedIn)).json()).toMatchObject({ person: 'ada', roles: ['planner'] });
  });

  it.each([
    [{ passphrase: 'zu kurz', again: 'zu kurz' }, 'zu kurz'],
    [{ passphrase: 'a'.repeat(20), again: 'a'.repeat(20) }, 'zu leicht zu raten'],
    [{ passphrase: 'ä b'.repeat(100), again: 'ä b'.repeat(100) }, 'zu lang'],
    [{ again: `${passphrase}!` }, 'verschieden'],
    [{ login: ' ' }, 'Anmeldename fehlt'],
  ])('%j is not taken: %s', async (change, words) => {
    const page = await choose(new Browser(origin), code, change);
    expect(page.answer.status).toBe(422);
    expect(page.text).toContain(words);
    expect(links.size).toBe(0);
  });

  it('another invitation takes the place of the first, and expires', async () => {
    await signIn.invite(administrator, 'ada');
    expect((await choose(new Browser(origin), code)).answer.status).toBe(410);
    const { link, expiresAt } = await signIn.invite(administrator, 'ada');
    time = Date.parse(expiresAt);
    const page = await choose(new Browser(origin), new URL(link).searchParams.get('code')!);
    expect(page.answer.status).toBe(410);
  });

  it('a login name of another is not taken', async () => {
    await choose(new Browser(origin), code);
    const { link } = await signIn.invite(administrator, 'ben');
    const theirs = new URL(link).searchParams.get('code')!;
    expect((await choose(new Browser(origin), theirs)).text).toContain('vergeben');
  });

  it('a wrong one and an unknown login look the same', async () => {
    await choose(new Browser(origin), code);
    const wrong = await enter('ada@musterstadt.example', 'not the right passphrase');
    const unknown = await enter('eve@musterstadt.example', 'not the right passphrase');
    expect(wrong.page.answer.status).toBe(401);
    expect(unknown.page.answer.status).toBe(401);
    const general = (page: Page) => page.text.replace(/interaction\/[\w-]+/g, '');
    expect(general(wrong.page)).toBe(general(unknown.page));
  });

  it('after five wrong ones even the right one waits', async () => {
    await choose(new Browser(origin), code);
    for (let i = 0; i < 5; i++) await enter('ada@musterstadt.example', `wrong passphrase ${i}`);
    expect((await enter('ada@musterstadt.example', passphrase)).page.answer.status).toBe(401);
    time += 31_000;
    expect((await enter('ada@musterstadt.example', passphrase)).page.text).toBe('start page');
  });

  it('neither login name, code nor passphrase is kept in the clear; who is gone is forgotten', async () => {
    await choose(new Browser(origin), code);
    await signIn.invite(administrator, 'ben');
    const raw = () =>
      ['accounts.db', 'accounts.db-wal'].map((name) => readFileSync(join(folder, name), 'latin1'));
    for (const text of raw()) {
      expect(text).not.toMatch(/musterstadt\.example/i);
      expect(text).not.toContain('Komma');
      expect(text).not.toContain(code);
    }
    expect(raw().join('')).toContain('scrypt$');
    roles.delete('ada');
    expect((await enter('ada@musterstadt.example', passphrase)).page.answer.status).toBe(401);
    signIn.purge();
    expect(raw().join('')).not.toContain('scrypt$');
  });
});

describe('with the office’s own provider', () => {
  let office: FastifyInstance, issuer: string, subject: string, nonce: string;

  beforeEach(async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    office = Fastify();
    office.get('/.well-known/openid-configuration', () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      end_session_endpoint: `${issuer}/logout`,
    }));
    office.get('/jwks', async () => ({
      keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: 'k-1' }],
    }));
    office.get<{ Querystring: Record<string, string> }>('/auth', (request, reply) => {
      nonce = request.query['nonce']!;
      return reply.redirect(
        `${request.query['redirect_uri']}?code=c&state=${request.query['state']}`,
      );
    });
    office.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body));
    office.post('/token', async () => ({
      access_token: 'opaque',
      token_type: 'Bearer',
      id_token: await new SignJWT({ nonce, email: 'ada@musterstadt.example', roles: ['admin'] })
        .setProtectedHeader({ alg: 'RS256', kid: 'k-1' })
        .setIssuer(issuer)
        .setAudience('jahresring')
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey),
    }));
    office.get('/logout', () => 'signed out of the office');
    issuer = (await office.listen({ port: 0, host: '127.0.0.1' })).replace(
      '127.0.0.1',
      'localhost',
    );
    writeFileSync(join(folder, 'secret'), 'known to both\n');
    await stop();
    const clientSecretFile = join(folder, 'secret');
    await start({ external: { issuer, clientId: 'jahresring', clientSecretFile } });
  });
  afterEach(() => office.close());

  it('an invitation connects the account, by issuer and subject alone', async () => {
    const administrator = people.callerOf('musterstadt', 'ben')!;
    const { link } = await signIn.invite(administrator, 'ada');
    subject = 'f3a1';
    const browser = new Browser(origin);
    const page = await browser.open(link);
    const onward = await browser.open(...page.form('Mit dem Konto Ihrer Verwaltung'));
    await browser.open(onward.link('Weiter zur Anmeldung'));
    expect(await (await me(browser)).json()).toMatchObject({ person: 'ada', roles: ['planner'] });
    expect((await browser.open(link)).answer.status).toBe(410);

    const again = new Browser(origin);
    const choice = await again.open('/sign-in?returnTo=/api/me');
    expect(choice.text).toContain('Mit Passphrase anmelden');
    const back = await again.open('/sign-in?with=external&returnTo=/api/me');
    expect(JSON.parse(back.text)).toMatchObject({ person: 'ada' });
    const out = await again.open('/sign-out', {});
    const gone = await again.open(out.link('Auch beim Konto'));
    expect(gone.text).toBe('signed out of the office');

    subject = 'another with the same mail address';
    const stranger = new Browser(origin);
    const refused = await stranger.open('/sign-in?with=external');
    expect(refused.answer.status).toBe(403);
    expect(refused.text).toContain('Noch kein Zugang');
    expect((await me(stranger)).status).toBe(401);
  });

  it('that does not answer, the page says so', async () => {
    await office.close();
    const page = await new Browser(origin).open('/sign-in?with=external');
    expect(page.answer.status).toBe(503);
    expect(page.text).toContain('antwortet nicht');
  });
});

describe('the command line', () => {
  const post = async (path: string, form: Record<string, string>) => {
    const answer = await fetch(`${origin}/oidc${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, string> };
  };
  const client_id = 'jahresring-cli';
  const begin = async () => {
    const { body } = await post('/device/auth', { client_id, scope: 'openid api' });
    return body as { device_code: string; user_code: string; verification_uri: string };
  };
  const token = (device_code: string) =>
    post('/token', {
      client_id,
      device_code,
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    });
  const bearer = (value: string, init: RequestInit = {}) =>
    fetch(`${origin}/api/me`, { ...init, headers: { authorization: `Bearer ${value}` } });

  async function letIn(person: string) {
    const { device_code, user_code, verification_uri } = await begin();
    expect(verification_uri).toBe(`${origin}/oidc/device`);
    expect((await token(device_code)).body).toMatchObject({ error: 'authorization_pending' });
    const browser = new Browser(origin);
    const [action, values] = (await browser.open('/oidc/device')).form('Weiter');
    const confirm = await browser.open(action, { ...values, user_code });
    expect(confirm.text).toContain(user_code);
    const [yes, confirmed] = confirm.form('Ja, anmelden');
    const who = await browser.open(yes, confirmed);
    const done = await browser.open(...who.form(person));
    expect(done.text).toContain('Das Gerät ist angemeldet');
    return (await token(device_code)).body as { access_token: string; refresh_token: string };
  }

  it('comes in by the device flow, and acts without cookie or origin', async () => {
    const { access_token, refresh_token } = await letIn('ben');
    const answer = await bearer(access_token, { method: 'POST' });
    expect(await answer.json()).toMatchObject({ person: 'ben', roles: ['administrator'] });
    const next = await post('/token', { client_id, refresh_token, grant_type: 'refresh_token' });
    expect((await bearer(next.body['access_token']!)).status).toBe(200);
    roles.delete('ben');
    expect((await bearer(next.body['access_token']!)).status).toBe(401);
  });

  it('stays in over a restart, until its token expires', async () => {
    const { access_token, refresh_token } = await letIn('ada');
    const port = Number(new URL(origin).port);
    await stop();
    await start({}, port);
    expect((await bearer(access_token)).status).toBe(200);
    time += 11 * 60_000;
    expect((await bearer(access_token)).status).toBe(401);
    const next = await post('/token', { client_id, refresh_token, grant_type: 'refresh_token' });
    expect(next.status).toBe(200);
  });

  it('is not let in by a wrong code, or when the person cancels', async () => {
    const { device_code, user_code } = await begin();
    const browser = new Browser(origin);
    const [action, values] = (await browser.open('/oidc/device')).form('Weiter');
    const wrong = await browser.open(action, { ...values, user_code: 'BBBB-BBBB' });
    expect(wrong.text).toContain('Diesen Code gibt es nicht');
    const [again, more] = wrong.form('Weiter');
    const confirm = await browser.open(again, { ...more, user_code });
    const page = await browser.open(...confirm.form('Abbrechen'));
    expect(page.text).toContain('abgebrochen');
    expect((await token(device_code)).body).toMatchObject({ error: 'access_denied' });
  });

  it('shows a code that stands in the address, without a script', async () => {
    const page = await new Browser(origin).open('/oidc/device?user_code=BCDF-GHJK%22%3E');
    expect(page.text).toContain('value="BCDF-GHJK&quot;&gt;"');
    expect(page.text).not.toContain('<script');
  });

  it('may not be tried with codes', async () => {
    const statuses = new Set<number>();
    for (let i = 0; i < 101; i++)
      statuses.add(
        (await fetch(`${origin}/oidc/device`, { method: 'POST', body: new URLSearchParams() }))
          .status,
      );
    expect(statuses).toContain(429);
  });

  it('of the operator has a token file of its own, new at each start', async () => {
    const file = join(folder, 'operator.token');
    const operator = readFileSync(file, 'utf8').trim();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await (await bearer(operator)).json()).toEqual({
      tenant: 'system',
      person: 'operator',
      kind: 'operator',
      roles: [],
    });
    const inTenant = (tenant: string) =>
      fetch(`${origin}/api/me`, {
        headers: { authorization: `Bearer ${operator}`, 'x-tenant': tenant },
      });
    expect(await (await inTenant('musterstadt')).json()).toMatchObject({ tenant: 'musterstadt' });
    expect((await inTenant('elsewhere')).status).toBe(404);
    expect((await bearer(`${operator.slice(0, -1)}_`)).status).toBe(401);
    const port = Number(new URL(origin).port);
    await stop();
    await start({}, port);
    expect((await bearer(operator)).status).toBe(401);
  });

  it('a bad token is not made good by a cookie', async () => {
    const browser = await click('ada');
    const answer = await me(browser, { headers: { authorization: 'Bearer rubbish' } });
    expect(answer.status).toBe(401);
    expect(refusals).toHaveLength(1);
  });
});
