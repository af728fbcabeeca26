/**
 * The one text of a JSON value: keys sorted by UTF-16 code units, no blanks, numbers as ECMAScript
 * writes them. `undefined` members are left out, as JSON does.
 * @source RFC 8785
 * @throws TypeError for what JSON cannot say: NaN, infinities, bigints, lone surrogates, functions
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'object' && value !== null) return composite(value);
  if (value === null || typeof value === 'boolean' || Number.isFinite(value))
    return JSON.stringify(value);
  throw new TypeError(`A ${typeof value} has no canonical form here.`);
}

/** Nothing to escape, no surrogate: most texts are plain, and asking is cheaper than escaping. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

function text(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw new TypeError('A lone surrogate has no canonical form.');
  return JSON.stringify(value);
}

function composite(value: object): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[key];
    if (member !== undefined)
      members += `${members === '' ? '' : ','}${text(key)}:${canonical(member)}`;
  }
  return `{${members}}`;
}
