/** Parts of a form by their names. */
export type Form = ReadonlyMap<string, Buffer>;

/** Unit: parts; bytes. */
const MAX_PARTS = 10;
const MAX_HEADER = 2048;

const HEADER_END = Buffer.from('\r\n\r\n');
const LINE_END = Buffer.from('\r\n');

const BOUNDARY =
  /^multipart\/form-data;(?:[^"]*;)?\s*boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'+.-]{1,70}))\s*(?:;|$)/i;

/** `boundary` of a content type, at most 70 characters. */
export function boundaryOf(contentType: string): string | undefined {
  const [, quoted, bare] = (BOUNDARY.exec(contentType) ?? []) as (string | undefined)[];
  return quoted ?? bare;
}

/**
 * Takes a form apart; strict, and without looking into the parts. `undefined` when it is none.
 * @source RFC 7578; RFC 2046, 5.1.1
 */
export function parseForm(body: Buffer, boundary: string): Form | undefined {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const form = new Map<string, Buffer>();
  if (!body.subarray(0, delimiter.length - 2).equals(delimiter.subarray(2))) return undefined;
  let at = delimiter.length - 2;
  while (form.size <= MAX_PARTS) {
    if (body.toString('latin1', at, at + 2) === '--') return form;
    const begin = at + LINE_END.length;
    if (!body.subarray(at, begin).equals(LINE_END)) return undefined;
    const end = body.indexOf(delimiter, begin);
    const part = end < 0 ? undefined : partOf(body.subarray(begin, end));
    if (!part || form.has(part.name)) return undefined;
    form.set(part.name, part.value);
    at = end + delimiter.length;
  }
  return undefined;
}

function partOf(bytes: Buffer): { name: string; value: Buffer } | undefined {
  const end = bytes.subarray(0, MAX_HEADER).indexOf(HEADER_END);
  if (end < 0) return undefined;
  const header = bytes.toString('utf8', 0, end);
  const [, name] =
    /^content-disposition:\s*form-data;(?:.*;)?\s*name="([^"\r\n]{1,100})"/im.exec(header) ?? [];
  return name === undefined ? undefined : { name, value: bytes.subarray(end + HEADER_END.length) };
}
