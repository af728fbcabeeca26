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
  ['JAHRESRING_DEMO', 'maybe'],
  ['JAHRESRING_DATA', 'package.json'],
  ['JAHRESRING_BACKDATING_DAYS', '1.5'],
  ['JAHRESRING_DISK_RESERVE_MB', 'much'],
  ['OIDC_ISSUER', 'no address'],
])('%s=%s is refused by name', (variable, value) => {
  const read = () => readConfiguration({ [variable]: value });
  expect(read).toThrow(ConfigurationError);
  expect(read).toThrow(variable);
});

it('names what is missing of an identity provider', () =>
  expect(() =>
    readConfiguration({ OIDC_ISSUER: 'https://id.example.org', OIDC_CLIENT_ID: 'jahresring' }),
  ).toThrow('OIDC_CLIENT_SECRET_FILE'));
