// `npm run faults [-- F22 …]`: runs the suites of the fault catalogue and prints a table. A test belongs to the
// row whose number its name begins with; `F22 mutant: …` is the mutant that must be caught. Suites named
// `*.faults.ts` take too long for `npm test` and run here only.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const only = process.argv.slice(2);
const catalogue = JSON.parse(readFileSync(new URL('catalogue.json', import.meta.url), 'utf8'));
const rows = catalogue.filter(({ id }) => only.length === 0 || only.includes(id));
if (rows.length === 0) {
  process.stderr.write(`Rows are ${catalogue.map(({ id }) => id).join(', ')}.\n`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'jahresring-faults-'));
const report = join(folder, 'report.json');
const suites = [...new Set(rows.flatMap((row) => row.suites))];
const names = rows.map(({ id }) => id).join('|');

spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    '--testNamePattern',
    `(^| )(${names}) `,
    '--maxWorkers=1',
    '--reporters=default', // not the one that lists what is skipped: here that is all the rest
    '--json',
    `--outputFile=${report}`,
    '--testMatch',
    '**/*.spec.ts',
    '--testMatch',
    '**/*.faults.ts',
    '--testPathPatterns',
    suites.join('|'),
  ],
  { stdio: ['ignore', 'ignore', 'inherit'], env: { FAULT_KILLS: '12', ...process.env } },
);

let tests = [];
try {
  tests = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(
    ({ assertionResults }) => assertionResults,
  );
} catch {
  process.stderr.write('The suites did not run to their end.\n');
}
rmSync(folder, { recursive: true, force: true });

const verdict = (found) => {
  if (found.some(({ status }) => status === 'failed')) return 'FAILED';
  const passed = found.filter(({ status }) => status === 'passed').length;
  const skipped = found.length - passed;
  return passed === 0 ? 'not run' : `ok (${passed}${skipped > 0 ? `, ${skipped} skipped` : ''})`;
};
const lines = rows.map(({ id, fault, mutant }) => {
  const own = tests.filter(({ title }) => title.startsWith(`${id} `));
  const isMutant = ({ title }) => title.startsWith(`${id} mutant`);
  const product = own.filter((test) => !isMutant(test));
  const caught = own.filter(isMutant);
  return [id, fault, verdict(product), mutant, verdict(caught).replace(/^ok/, 'caught')];
});
const table = [['', 'fault', 'product', 'mutant', ''], ...lines];
const widths = table[0].map((_, i) => Math.max(...table.map((line) => line[i].length)));
for (const line of table)
  process.stdout.write(
    `${line
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd()}\n`,
  );
const sound = lines.every(
  ([, , product, , mutant]) => /^ok/.test(product) && /^caught/.test(mutant),
);
process.exit(sound ? 0 : 1);
