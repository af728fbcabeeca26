import type { Role } from '#kernel';
import type { Held } from '../person.events';

/**
 * Who audits takes no part in what is audited; so an auditor's session can write nothing.
 * @source § 109 GemO Baden-Württemberg (Rechnungsprüfungsamt, Unabhängigkeit)
 */
export const staysIndependent = (role: Role, held: readonly Held[]): boolean =>
  role === 'auditor'
    ? held.every((other) => other.role === 'auditor')
    : held.every((other) => other.role !== 'auditor');
