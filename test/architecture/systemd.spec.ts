import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const UNITS = 'docs/operations/systemd';
const units = readdirSync(UNITS).sort();
const text = (unit: string) => readFileSync(join(UNITS, unit), 'utf8');

const absent = spawnSync('systemd-analyze', ['--version']).status !== 0;
const checked = absent ? describe.skip : describe;

checked(`systemd units${absent ? ' (skipped: there is no systemd-analyze)' : ''}`, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'units-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What `systemd-analyze verify` complains of; programs are not installed where tests run. */
  const complaints = (change: (unit: string, text: string) => string) => {
    for (const unit of units) {
      const copy = join(folder, unit);
      copyFileSync(join(UNITS, unit), copy);
      const given = text(unit).replaceAll('/usr/bin/node', process.execPath);
      writeFileSync(copy, change(unit, given));
    }
    const files = units.map((unit) => join(folder, unit.replace('@.', '@1.')));
    for (const unit of units.filter((name) => name.includes('@.')))
      copyFileSync(join(folder, unit), join(folder, unit.replace('@.', '@1.')));
    const { stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...files], {
      encoding: 'utf8',
      env: { ...process.env, SYSTEMD_UNIT_PATH: `${folder}:` },
    });
    return stderr.split('\n').filter((line) => line.includes(folder));
  };

  it('are as systemd wants them', () => expect(complaints((_, given) => given)).toEqual([]));

  it('planted: a key that there is not is found', () =>
    expect(
      complaints((unit, given) =>
        unit === 'jahresring.service' ? given.replace('UMask=', 'Umaks=') : given,
      ).join('\n'),
    ).toContain('Umaks'));
});

describe('every service', () => {
  it.each(units.filter((unit) => unit.endsWith('.service')))('%s has few rights', (unit) => {
    for (const line of [
      'User=jahresring',
      'NoNewPrivileges=yes',
      'ProtectSystem=strict',
      'UMask=0077',
    ])
      expect(text(unit).split('\n')).toContain(line);
  });
});
