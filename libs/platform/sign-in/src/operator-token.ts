import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';

const PREFIX = 'jro_';

/** A new token at each start, in a file that only the operator's account can read. */
export class OperatorToken {
  private readonly hash: Buffer;

  constructor(file: string) {
    const token = PREFIX + randomBytes(32).toString('base64url');
    this.hash = hashOf(token);
    rmSync(`${file}.new`, { force: true });
    writeFileSync(`${file}.new`, `${token}\n`, { mode: 0o600, flag: 'wx' });
    renameSync(`${file}.new`, file);
  }

  /** Whether it claims to be one; then nothing else is tried. */
  looksLike(token: string): boolean {
    return token.startsWith(PREFIX);
  }

  is(token: string): boolean {
    return timingSafeEqual(hashOf(token), this.hash);
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
