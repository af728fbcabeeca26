import type * as kernel from '#kernel';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Facts } from './facts';
import { Importer, openTenant } from './importer';
import type * as gap from '../../libs/needs/src/domain/rules/gap.rule';
import { areas, surveyReport } from './inventory';
import { a1, a2 } from './needs.assertions';

jest.mock('../../libs/needs/src/domain/rules/gap.rule', (): typeof gap => {
  const rule = jest.requireActual<typeof gap>('../../libs/needs/src/domain/rules/gap.rule');
  const { parseFraction, roundHalfUp } = jest.requireActual<typeof kernel>('#kernel');
  const rounded = (text: string) => roundHalfUp(parseFraction(text));
  return {
    ...rule,
    totalsOf: (items) =>
      rule.totalsOf(
        items.map((item) => ({ ...item, need: rounded(item.need), gap: rounded(item.gap) })),
      ),
  };
});

it('a product that rounds before it sums fails A1, and only where sums are at stake', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'karlsruhe-'));
  const importer = await Importer.begin(await openTenant(folder));
  try {
    await areas(importer);
    const report = await surveyReport(importer);
    await importer.simulation.settle();
    const facts = new Facts({ importer, report, papers: [] });
    const { ok, found } = await a1(facts);
    expect(found).toContain('need 3585 (3585.00), gap -342 (-342.00)');
    expect(ok).toBe(false);
    expect((await a2(facts)).ok).toBe(true);
  } finally {
    await importer.simulation.close();
    rmSync(folder, { recursive: true });
  }
}, 120_000);
