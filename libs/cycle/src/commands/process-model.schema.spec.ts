import 'reflect-metadata';
import { Ajv } from 'ajv';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_MODEL } from '../domain/default-model';
import { ProcessModelDto } from './process-model.dto';

const FILE = join(__dirname, '..', 'domain', 'process-model.schema.json');
const SHAPES = [
  'ProcessModelDto',
  'ModelWordsDto',
  'StageDefinitionDto',
  'GateDto',
  'BackLoopDto',
  'ReferralChainDto',
  'ChainStepDto',
  'NamedPeriodDto',
  'QuorumModelDto',
] as const;

/** The model as the decorators have it; they are the only source. */
function schema(): object {
  const all = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: '#/$defs/',
  }) as Record<string, object>;
  const $defs = Object.fromEntries(
    SHAPES.map((name) => [name, { ...all[name], additionalProperties: false }]),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://jahresring.example/process-model.schema.json',
    title: 'Process model',
    $ref: `#/$defs/${ProcessModelDto.name}`,
    $defs,
  };
}

const text = `${JSON.stringify(schema(), null, 2)}\n`;
if (process.env.UPDATE_GENERATED) writeFileSync(FILE, text);

it('the schema in the repository is that of the decorators (UPDATE_GENERATED=1 writes it)', () =>
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(text)));

describe('the schema', () => {
  const valid = new Ajv({ strict: false }).compile(schema());
  const [first, ...others] = DEFAULT_MODEL.stages;

  it('takes the model of the product', () => expect(valid(DEFAULT_MODEL)).toBe(true));
  it.each([
    ['an unknown field', { ...DEFAULT_MODEL, colour: 'red' }],
    ['no stages', { ...DEFAULT_MODEL, stages: undefined }],
    [
      'a stage of no kind',
      { ...DEFAULT_MODEL, stages: [{ ...first!, stage: 'PARTY' }, ...others] },
    ],
    [
      'a gate of no force',
      {
        ...DEFAULT_MODEL,
        stages: [{ ...first!, gates: [{ ...first!.gates[0]!, force: 'MAYBE' }] }, ...others],
      },
    ],
    ['a Land that is none', { ...DEFAULT_MODEL, land: 'XX' }],
  ])('refuses %s', (_, model) => expect(valid(model)).toBe(false));
});
