import { WrongUsage } from './exit-codes';
import { say } from './language';

/** A query string of what is given. */
export function query(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length > 0 ? `?${new URLSearchParams(given as [string, string][]).toString()}` : '';
}

/** @throws WrongUsage */
export function count(option: string, given: string, most: number): string {
  if (/^\d+$/.test(given) && Number(given) >= 1 && Number(given) <= most) return given;
  throw new WrongUsage(
    say({
      de: `${option} ${given}: Möglich ist eine ganze Zahl von 1 bis ${most}.`,
      en: `${option} ${given}: a whole number from 1 to ${most} is expected.`,
    }),
  );
}

/** @throws WrongUsage when the text is no JSON object */
export function jsonObject(what: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw new WrongUsage(
      say({ de: `${what} ist kein JSON: ${message}`, en: `${what} is no JSON: ${message}` }),
    );
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new WrongUsage(
    say({ de: `${what} ist kein JSON-Objekt.`, en: `${what} is no JSON object.` }),
  );
}
