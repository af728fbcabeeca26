import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { readConfiguration } from './configuration';
import { ConfigurationError } from './refused';

it('has a preset for everything', () =>
  expect(readConfiguration({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    publicOrigin: 'http://localhost:3000',
    demo: true,
  }));

it('follows the port in the public origin', () =>
  expect(readConfiguration({ PORT: '8080' })).toMatchObject({
    port: 8080,
    publicOrigin: 'http://localhost:8080',
  }));

it.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PUBLIC_ORIGIN', 'planung.example.org'],
  ['PUBLIC_ORIGIN', 'https://planung.example.org/path'],
  ['PUBLIC_ORIGIN', 'ftp://planung.example.org'],
  ['PUBLIC_ORIGIN', 'http://planung.example.org'],
  ['PUBLIC_ORIGIN', 'http://localhost.example.org'],
  ['JAHRESRING_DEMO', 'maybe'],
  ['JAHRESRING_DATA', 'package.json'],
  ['JAHRESRING_BACKDATING_DAYS', '1.5'],
  ['JAHRESRING_DISK_RESERVE_MB', 'much'],
  ['JAHRESRING_HEALTH_PORT', '70000'],
  ['OIDC_ISSUER', 'no address'],
  ['REDIS_URL', 'localhost:6379'],
  ['REDIS_URL', 'http://localhost:6379'],
  ['REDIS_URL', 'redis://a:6379,b:6379'],
  ['REDIS_URL', 'redis-cluster://a:6379'],
  ['REDIS_URL', 'redis+sentinel://a:26379/mymaster'],
  ['REDIS_URL', 'redis://localhost:6379/main'],
  ['REDIS_URL', 'redis://localhost:6379?family=6'],
  ['REDIS_URL_FILE', '/nowhere/redis-url'],
  ['EVENTSTORE_URL', 'localhost:2113'],
  ['EVENTSTORE_URL', 'edsb://localhost:2113'],
  ['EVENTSTORE_URL', 'esdb://'],
  ['EVENTSTORE_URL', 'esdb://localhost:port'],
  ['EVENTSTORE_URL', 'esdb://localhost:70000'],
  ['EVENTSTORE_URL', 'esdb://local host:2113'],
  ['EVENTSTORE_URL', 'esdb://admin@localhost:2113'],
  ['EVENTSTORE_URL', 'esdb+discover://a,b'],
  ['EVENTSTORE_URL', 'esdb://localhost?tsl=false'],
  ['EVENTSTORE_URL', 'esdb://localhost?tls=no'],
  ['EVENTSTORE_URL', 'esdb://localhost?nodePreference=follower'],
  ['EVENTSTORE_URL', 'esdb://localhost?throwOnAppendFailure=false'],
  ['EVENTSTORE_URL', 'esdb://localhost?keepAliveInterval=soon'],
  ['EVENTSTORE_URL_FILE', '/nowhere/store-url'],
  ['JAHRESRING_SHARED', '/srv/shared'],
  ['EVENTSTORE_URL', 'esdb:/localhost:2113'],
  ['EVENTSTORE_URL', '"esdb://localhost:2113"'],
  ['EVENTSTORE_URL', 'esdb://localhost;2113'],
  ['EVENTSTORE_URL', 'esdb://localhost:2113,'],
  ['EVENTSTORE_URL', 'esdb://localhost?tls=true&toString=1'],
  ['SMTP_URL', 'mail.example.org'],
  ['SMTP_URL', 'smtp:mail.example.org'],
  ['SMTP_URL_FILE', '/nowhere/smtp-url'],
  ['MAIL_FROM', 'Planung'],
])('%s=%s is refused by name', (variable, value) => {
  const read = () => readConfiguration({ [variable]: value });
  expect(read).toThrow(ConfigurationError);
  expect(read).toThrow(variable);
});

it('names what is missing of an identity provider', () =>
  expect(() =>
    readConfiguration({ OIDC_ISSUER: 'https://id.example.org', OIDC_CLIENT_ID: 'jahresring' }),
  ).toThrow('OIDC_CLIENT_SECRET_FILE'));

it('names who mail would be sent from', () =>
  expect(() => readConfiguration({ SMTP_URL: 'smtp://localhost' })).toThrow('MAIL_FROM'));

it('takes a secret itself or from a file, not both, and never shows it', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'configuration-')), 'redis-url');
  writeFileSync(file, 'rediss://:secret@redis.example.org:6380/2\n');
  expect(readConfiguration({ REDIS_URL_FILE: file }).redis).toBe(
    'rediss://:secret@redis.example.org:6380/2',
  );
  expect(() => readConfiguration({ REDIS_URL_FILE: file, REDIS_URL: 'redis://a' })).toThrow(
    'REDIS_URL_FILE',
  );
  for (const wrong of [{ REDIS_URL: 'http://:secret@a' }, { SMTP_URL: 'http://me:secret@a' }])
    expect(() => readConfiguration(wrong)).toThrow(/^(?!.*secret)/s);
});

it('plays no demo into a store that others use', () => {
  const EVENTSTORE_URL = 'esdb://localhost:2113?tls=false';
  expect(readConfiguration({ EVENTSTORE_URL }).demo).toBe(false);
  expect(() => readConfiguration({ EVENTSTORE_URL, JAHRESRING_DEMO: 'on' })).toThrow(
    'JAHRESRING_DEMO',
  );
});

it.each([
  ['esdb://localhost', { hosts: [{ address: 'localhost', port: 2113 }], tls: true }],
  ['kurrentdb://localhost?tls=false', { tls: false, discover: false }],
  ['kdb+discover://cluster.example.org:2114', { discover: true }],
  ['esdb://a:1,b:2,c', { hosts: expect.arrayContaining([{ address: 'c', port: 2113 }]) as never }],
  [
    'kurrent://admin:p%40ss@store.example.org',
    { credentials: { username: 'admin', password: 'p@ss' } },
  ],
])('reads %s', (url, expected) =>
  expect(readConfiguration({ EVENTSTORE_URL: url }).eventStore).toMatchObject(expected),
);

it('takes a certificate from a file, and nothing else', () => {
  const [certificate = ''] = rootCertificates;
  const folder = mkdtempSync(join(tmpdir(), 'configuration-'));
  const file = join(folder, 'authority.crt');
  writeFileSync(file, certificate);
  const EVENTSTORE_URL = `esdb://localhost?tlsCAFile=${encodeURIComponent(file)}`;
  expect(readConfiguration({ EVENTSTORE_URL }).eventStore).toMatchObject({ caFile: file });
  for (const [option, wrong] of [
    ['tlsCAFile', join(folder, 'nowhere.crt')],
    ['tlsCAFile', __filename],
    ['tlsCAFile', '%'],
    ['userKeyFile', file],
  ])
    expect(() =>
      readConfiguration({ EVENTSTORE_URL: `esdb://localhost?${option}=${wrong}` }),
    ).toThrow(new RegExp(`^EVENTSTORE_URL=.*a (certificate|private key) \\(PEM\\) as ${option}`));
});

it.each([
  [
    'EVENTSTORE_URL',
    'esdb://admin:secret@localhost?tsl=false',
    'esdb://admin:***@localhost?tsl=false',
  ],
  ['EVENTSTORE_URL', 'edsb://admin:secret@localhost', 'edsb://admin:***@localhost'],
  ['EVENTSTORE_URL', 'esdb:/admin:secret@localhost', 'esdb:/admin:***@localhost'],
  ['EVENTSTORE_URL', 'admin:secret@localhost', 'admin:***@localhost'],
  ['EVENTSTORE_URL', 'esdb://admin:secret', 'esdb://admin:***'],
  ['EVENTSTORE_URL', 'esdb://ad$min:secret', 'esdb://ad$min:***'],
  ['EVENTSTORE_URL', 'esdb://admin:secret%40localhost:2113', 'esdb://admin:***'],
  ['EVENTSTORE_URL', 'esdb://admin:secret?secret@localhost', 'esdb://admin:***@localhost'],
  ['EVENTSTORE_URL', 'esdb://admin:x\nsecret@local host', 'esdb://admin:***@local host'],
  ['EVENTSTORE_URL', 'esdb://localhost?password=secret', 'esdb://localhost?password=***'],
  ['EVENTSTORE_URL', 'esdb://secret@localhost', 'esdb://:***@localhost'],
  ['REDIS_URL', 'http://:secret@a', 'http://:***@a'],
  ['REDIS_URL', 'redis:/:secret@a', 'redis:/:***@a'],
  ['REDIS_URL', 'redis:me:secret@a', 'redis:***@a'],
  ['REDIS_URL', ':secret@a:6379', ':***@a:6379'],
  ['REDIS_URL', 'redis://:secret:6379', 'redis://:***'],
  ['REDIS_URL', 'redis://:x/secret@a:6379', 'redis://:***@a:6379'],
  ['REDIS_URL', 'redis://me:1/secret@a:6379', 'redis://me:***@a:6379'],
  ['REDIS_URL', 'redis://me:1#secret@a:6379', 'redis://me:***@a:6379'],
  ['REDIS_URL', 'redis://:secret@a:6379/main', 'redis://:***@a:6379/main'],
  ['SMTP_URL', 'http://me:secret@a', 'http://me:***@a'],
  ['SMTP_URL', 'smtp://me:1/secret@a:587', 'smtp://me:***@a:587'],
  ['SMTP_URL', 'smtp://me:x?secret@a', 'smtp://me:***@a'],
])('%s=%s is refused as %s, given itself or in a file', (variable, value, shown) => {
  const file = join(mkdtempSync(join(tmpdir(), 'configuration-')), 'url');
  writeFileSync(file, `${value}\n`);
  for (const [name, given] of [
    [variable, value],
    [`${variable}_FILE`, file],
  ] as const)
    try {
      readConfiguration({ [name]: given, MAIL_FROM: 'a@b' });
      throw new Error('It was taken.');
    } catch (error) {
      const { message } = error as ConfigurationError;
      const [en, de] = [message, (error as ConfigurationError).saidIn('de')];
      for (const said of [en, de]) {
        expect(said).toContain(`${name}="${shown}"`);
        expect(said).not.toContain('secret');
      }
      expect(de).not.toBe(en);
    }
});

it.each(['EVENTSTORE_URL', 'REDIS_URL', 'SMTP_URL'])(
  'does not go on alone where the file of %s is empty',
  (name) => {
    const file = join(mkdtempSync(join(tmpdir(), 'configuration-')), 'url');
    writeFileSync(file, '\n');
    const read = () => readConfiguration({ [`${name}_FILE`]: file, MAIL_FROM: 'a@b' });
    expect(read).toThrow(
      `${name}_FILE="${file}" is not possible; expected: a file that is not empty`,
    );
  },
);
