import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE_WORDS } from './code-words';

const LIBS = join(__dirname, '../..');

/** Lists of codes that the sentences of the rooms speak of, as they stand in the source. */
it.each([
  ['cycle/src/domain/process-model', 'STAGE_KINDS'],
  ['cycle/src/domain/cycle.events', 'UPDATE_KINDS'],
  ['committee/src/domain/terms', 'BODY_KINDS'],
  ['committee/src/domain/terms', 'OFFICES'],
  ['committee/src/domain/terms', 'COMPETENCES'],
  ['committee/src/domain/terms', 'DISPOSITIONS'],
  ['committee/src/domain/terms', 'OUTCOMES'],
  ['participation/src/domain/participation.events', 'STANDPOINTS'],
  ['participation/src/domain/participation.events', 'AUDIENCES'],
  ['participation/src/domain/participation.events', 'FORMATS'],
  ['evaluation/src/domain/evaluation.events', 'JUDGEMENTS'],
  ['evaluation/src/domain/evaluation.events', 'CONSEQUENCES'],
  ['evaluation/src/domain/evaluation.events', 'IMPLEMENTED'],
  ['evaluation/src/domain/evaluation.events', 'HELD_TRUE'],
  ['evaluation/src/domain/evaluation.events', 'NEEDED'],
  ['measure/src/domain/measure.content', 'FUNDING_STATUSES'],
  ['measure/src/domain/measure.content', 'UNITS'],
  ['inventory/src/domain/catalogue', 'UNITS'],
  ['inventory/src/domain/age-groups', 'AGE_GROUPS'],
  ['inventory/src/domain/age-groups', 'CARE_FORMS'],
  ['inventory/src/domain/levels', 'LEVELS'],
  ['inventory/src/domain/provider.events', 'PROVIDER_TYPES'],
  ['identity/src/domain/person.events', 'LEGAL_BASES'],
  ['identity/src/domain/tenant.events', 'OPERATOR_ACTS'],
  ['kernel/src/roles', 'ROLES'],
])('has words for every code of %s %s', (file, list) => {
  const source = readFileSync(join(LIBS, `${file}.ts`), 'utf8');
  const [, body = ''] = new RegExp(`export const ${list} = \\[([^\\]]*)\\]`).exec(source) ?? [];
  const codes = [...body.matchAll(/'(\w+)'/g)].map(([, code = '']) => code);
  expect(codes).not.toHaveLength(0);
  expect(codes.filter((code) => !Object.hasOwn(CODE_WORDS, code))).toEqual([]);
});

it('has words for every kind of offer', () => {
  const source = readFileSync(join(LIBS, 'inventory/src/domain/catalogue.ts'), 'utf8');
  const kinds = [...source.matchAll(/^ {2}([A-Z_]+): entry\(/gm)].map(([, kind = '']) => kind);
  expect(kinds.length).toBeGreaterThan(20);
  expect(kinds.filter((kind) => !Object.hasOwn(CODE_WORDS, kind))).toEqual([]);
});
