import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { MailAddress, SubjectId } from './dto';

class Reached {
  @MailAddress()
  readonly value!: string;
}
class Named {
  @SubjectId()
  readonly value!: string;
}
const takes = (shape: new () => object, value: unknown): boolean =>
  validateSync(plainToInstance(shape, { value })).length === 0;

describe('a mail address', () => {
  it.each([
    'petra.planstein@jugendamt.example',
    "o'brien+kita@amt.example",
    'jörg@köln.example',
    'a@b',
    `${'a'.repeat(242)}@amt.example`,
  ])('%s is one', (value) => expect(takes(Reached, value)).toBe(true));

  it.each([
    '',
    'petra',
    '@amt.example',
    'petra@',
    'petra@@amt.example',
    'petra@amt@example',
    'petra planstein@amt.example',
    'petra@amt.example ',
    'petra@amt.example\nBcc: alle@amt.example',
    'petra@amt.example\u0000',
    'petra\u202e@amt.example',
    'petra\u200b@amt.example',
    `${'a'.repeat(243)}@amt.example`,
    42,
    null,
    ['petra@amt.example'],
  ])('%j is none', (value) => expect(takes(Reached, value)).toBe(false));
});

describe('the id of a subject', () => {
  const uuid = '0b0e6f4e-0000-4000-8000-00000000000a';
  it.each(['nord', uuid, `${uuid}.${uuid}`])('%s is one', (value) =>
    expect(takes(Named, value)).toBe(true),
  );
  it.each(['', '.nord', 'constructor', 'a b', '../x', 'a'.repeat(130)])('%j is none', (value) =>
    expect(takes(Named, value)).toBe(false),
  );
});
