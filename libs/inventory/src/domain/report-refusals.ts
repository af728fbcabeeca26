import type { Refusals } from '#kernel';

const text = (title: string, detail: string, wayOut: string) => ({ title, detail, wayOut });

/** Words about data requests and tables of places. */
export const reportRefusals = {
  NOTHING_REPORTED: {
    de: text(
      'Die Tabelle ist leer',
      'Es ist keine Zeile mit Plätzen angegeben.',
      'Mindestens ein Angebot ausfüllen.',
    ),
    en: text('The table is empty', 'No row with places is given.', 'Fill in at least one offer.'),
  },
  TOO_MANY_ROWS: {
    de: text(
      'Zu viele Zeilen auf einmal',
      '{value} Zeilen sind mehr als die 1.000, die auf einmal erfasst werden.',
      'In mehreren Schritten erfassen oder die Tabelle als Datei übernehmen.',
    ),
    en: text(
      'Too many rows at once',
      '{value} rows are more than the 1,000 that are entered at once.',
      'Enter them in several steps, or import the table as a file.',
    ),
  },
  ROW_TWICE: {
    de: text(
      'Zeile doppelt',
      'Das Angebot {value} steht mit derselben Altersgruppe und Betreuungsform zweimal in der Tabelle.',
      'Eine der beiden Zeilen weglassen.',
    ),
    en: text(
      'Row twice',
      'The offer {value} stands twice in the table with the same age group and care form.',
      'Leave out one of the two rows.',
    ),
  },
  UNKNOWN_OFFER: {
    de: text(
      'Angebot unbekannt',
      'In der Einrichtung {facility} gibt es kein Angebot {value}.',
      'Das Angebot zuerst im Einrichtungsverzeichnis erfassen lassen.',
    ),
    en: text(
      'Offer unknown',
      'The facility {facility} has no offer {value}.',
      'Have the offer added to the register of facilities first.',
    ),
  },
  OFFER_NOT_THERE: {
    de: text(
      'Angebot besteht am Stichtag nicht',
      'Das Angebot {value} besteht am {on} nicht.',
      'Die Zeile weglassen.',
    ),
    en: text(
      'Offer does not stand on that day',
      'The offer {value} does not stand on {on}.',
      'Leave the row out.',
    ),
  },
  NOT_YOUR_FACILITY: {
    source: '§ 80 Abs. 4 SGB VIII',
    de: text(
      'Einrichtung eines anderen Trägers',
      'Die Einrichtung {value} gehört nicht zu diesem Träger.',
      'Nur die eigenen Einrichtungen melden; ein Trägerwechsel wird beim Jugendamt erfasst.',
    ),
    en: text(
      'Facility of another provider',
      'The facility {value} does not belong to this provider.',
      'Report your own facilities alone; the youth office records a change of provider.',
    ),
  },
  DATA_DELIVERED: {
    de: text(
      'Die Daten liegen schon vor',
      'Der Träger {value} hat am {deliveredOn} geantwortet.',
      'Bei Rückfragen eine neue Frist setzen.',
    ),
    en: text(
      'The data are there already',
      'The provider {value} answered on {deliveredOn}.',
      'Set a new term if something is left to ask.',
    ),
  },
  REMINDER_TOO_EARLY: {
    de: text(
      'Für die Erinnerung ist es zu früh',
      'Die Daten sind erst am {value} fällig; erinnert wird sieben Tage vorher.',
      'Den Tag der Erinnerung abwarten.',
    ),
    en: text(
      'Too early for a reminder',
      'The data are due on {value}; the reminder comes seven days before.',
      'Wait for the day of the reminder.',
    ),
  },
  DATA_NOT_DUE_YET: {
    source: '§ 188 Abs. 1 BGB',
    de: text(
      'Die Frist läuft noch',
      'Die Daten sind bis zum Ablauf des {value} zu liefern.',
      'Warten Sie das Ende des Tages ab.',
    ),
    en: text(
      'The term is still running',
      'The data are due by the end of {value}.',
      'Wait for the end of that day.',
    ),
  },
} as const satisfies Refusals;
