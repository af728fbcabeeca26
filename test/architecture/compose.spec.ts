import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(file, 'utf8');

type Service = Readonly<{
  profiles?: string[];
  build?: string;
  image?: string;
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  restart?: string;
  healthcheck?: object;
  environment?: Record<string, string>;
  command?: string[];
  ports?: string[];
  secrets?: string[];
  volumes?: string[];
}>;
type Compose = Readonly<{
  services: Record<string, Service>;
  secrets: Record<string, { file?: string }>;
  volumes: Record<string, unknown>;
}>;

const TEXT = read('docker-compose.yml');
/** YAML 1.1 as Docker reads it: `<<` merges. */
const parsed = (text: string) => parse(text, { merge: true }) as Compose;

const schema = JSON.parse(read('test/architecture/compose/compose-spec.json')) as object;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const validate = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });

/** Where the file departs from the Compose Specification. */
const departures = (text: string): string[] => {
  validate(parsed(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const compose = parsed(TEXT);
const services = Object.entries(compose.services);
const configured = read('libs/platform/configuration/src/configuration.ts');

describe('docker-compose.yml', () => {
  it('is as the Compose Specification wants it', () => expect(departures(TEXT)).toEqual([]));

  it.each([
    [
      'an unknown key',
      TEXT.replace("    volumes: ['data:/data']", '    volume: [data]'),
      '/services/jahresring',
    ],
    [
      'a word where there are none',
      TEXT.replace('condition: service_healthy', 'condition: ready'),
      '/services/api/depends_on',
    ],
    [
      'ports that are no list',
      TEXT.replace("ports: ['127.0.0.1:3000:3000']", 'ports: 3000'),
      '/ports',
    ],
    [
      'a secret from nowhere',
      TEXT.replace("kek: { file: './secrets/kek.key' }", 'kek: here'),
      '/secrets/kek',
    ],
  ])('planted: %s is found', (_, text, where) => {
    expect(text).not.toBe(TEXT);
    expect(departures(text).join('\n')).toContain(where);
  });

  it('starts one container where no profile is given, and the servers in production', () => {
    const preset = /^COMPOSE_PROFILES=(\w+)$/m.exec(read('.env'))?.[1];
    const of = (profile?: string) =>
      services
        .filter(([, { profiles = [] }]) => profiles.includes(profile ?? ''))
        .map(([name]) => name);
    expect(of(preset)).toEqual(['jahresring']);
    expect(of('production')).toEqual(['api', 'worker', 'eventstore', 'valkey']);
    expect(services.every(([, { profiles = [] }]) => profiles.length === 1)).toBe(true);
  });

  it.each(services)(
    '%s is not root, on a root it cannot write, without rights, and comes back',
    (_, given) => {
      expect(given.user).toMatch(/^(node|[1-9]\d*:[1-9]\d*)$/);
      expect(given).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        restart: expect.stringMatching(/^(always|unless-stopped)$/) as string,
      });
    },
  );

  it.each(services)(
    '%s has a version and says how it is',
    (_, { build, image = '', healthcheck }) => {
      expect(build === undefined ? /:\$?[\w.-]*\d/.test(image) : image === 'jahresring').toBe(true);
      expect(image).not.toContain('latest');
      expect(healthcheck !== undefined || build !== undefined).toBe(true);
      expect(read('Dockerfile')).toMatch(/^HEALTHCHECK /m);
    },
  );

  it.each(services)(
    '%s is told no secret but by a file, and is open to this machine alone',
    (_, given) => {
      for (const [name, value] of Object.entries(given.environment ?? {}))
        if (/SECRET|PASSWORD|TOKEN|KEY|KEK|_URL/.test(name)) {
          expect(name).toMatch(/_FILE$/);
          expect(given.secrets).toContain(value.replace('/run/secrets/', ''));
        }
      for (const port of given.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
      for (const name of given.secrets ?? [])
        expect(compose.secrets[name]?.file).toMatch(/^\.\/secrets\//);
    },
  );

  it('sets only variables that the product reads', () => {
    for (const [, { environment = {}, build }] of services)
      for (const name of build ? Object.keys(environment) : [])
        expect(configured).toContain(`'${name.replace(/^(.*_URL)_FILE$/, '$1')}'`);
  });

  it('keeps what the queue holds, and refuses rather than forgets', () => {
    const command = (compose.services['valkey']?.command ?? []).join(' ');
    expect(command).toContain('--appendonly yes');
    expect(command).toContain('--maxmemory-policy noeviction');
  });

  it('mounts volumes that it declares', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map((v) => v.split(':')[0]));
    expect([...new Set(mounted)].sort()).toEqual(Object.keys(compose.volumes).sort());
  });
});

describe('the image', () => {
  const dockerfile = read('Dockerfile');
  it('is built in one stage and run in another, as another user than root', () => {
    expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
    expect(dockerfile).toMatch(/^USER (?!root)/m);
    expect(dockerfile).toContain('npm prune --omit=dev');
  });

  it('gets no data, keys, secrets or settings of whoever builds it', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const name of ['data*', 'secrets', '.env', '.git', 'node_modules'])
      expect(ignored).toContain(name);
  });
});
