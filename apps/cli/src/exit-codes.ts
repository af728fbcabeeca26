import { say } from './language';

/** Exit codes of the command line; documented by `jahresring --help`. */
export const EXIT = {
  ok: 0,
  /** A rule forbids it, or it is not there: the problem document says why. */
  refused: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** No product answers and the files cannot be opened. */
  unreachable: 3,
  /** Not signed in, or not allowed. */
  forbidden: 4,
  /** The product could not answer at the moment: the same again is harmless. */
  unavailable: 5,
  /** A mistake in the command line program. */
  internal: 70,
} as const;

export const HELP = say({
  de: `
Spricht über HTTP mit einem laufenden Produkt; öffnet den Datenordner nur dann selbst, wenn keines antwortet.

Umgebung: JAHRESRING_URL, JAHRESRING_TOKEN, JAHRESRING_LANG, JAHRESRING_DATA, PUBLIC_ORIGIN, PORT

Endet mit:
  0  erledigt
  1  eine Regel steht dagegen, oder es gibt das nicht; doctor: etwas stimmt nicht; backup, restore: nicht heil
  2  falsch aufgerufen
  3  kein Produkt erreichbar, und der Datenordner lässt sich nicht öffnen
  4  nicht angemeldet, oder nicht erlaubt
  5  das Produkt konnte gerade nicht antworten; dasselbe noch einmal schadet nicht
  70 ein Fehler in diesem Programm`,
  en: `
Speaks HTTP to a running product; opens the data folder itself only where none answers.

Environment: JAHRESRING_URL, JAHRESRING_TOKEN, JAHRESRING_LANG, JAHRESRING_DATA, PUBLIC_ORIGIN, PORT

Exit codes:
  0  done
  1  refused by a rule, or not found; doctor: something is wrong; backup, restore: not intact
  2  wrong usage
  3  no product reachable, and the data folder cannot be opened
  4  not signed in, or not allowed
  5  the product could not answer at the moment; the same again is harmless
  70 a mistake in this program`,
});

/** What a status of HTTP means to a script. */
export function exitOf(status: number): number {
  if (status < 400) return EXIT.ok;
  if (status === 401 || status === 403) return EXIT.forbidden;
  return status >= 500 || status === 429 ? EXIT.unavailable : EXIT.refused;
}

/** The command line is wrong; the message says what would be right. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
