import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { ConfigurationError, readConfiguration } from './configuration';

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
  ['SMTP_URL', 'mail.example.org'],
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

it.each(['esdb://admin:secret@localhost?tsl=false', 'edsb://admin:secret@localhost'])(
  'never shows the password of %s',
  (url) => {
    expect(() => readConfiguration({ EVENTSTORE_URL: url })).toThrow('admin:***@localhost');
    expect(() => readConfiguration({ EVENTSTORE_URL: url })).not.toThrow('secret');
  },
);
