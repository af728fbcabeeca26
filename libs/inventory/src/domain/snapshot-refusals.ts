import type { Refusals } from '#kernel';

const text = (title: string, detail: string, wayOut: string) => ({ title, detail, wayOut });

/** Words about the snapshot and its figures. */
export const snapshotRefusals = {
  SNAPSHOT_NOT_FOUND: {
    de: text(
      'Bestandserhebung nicht gefunden',
      'Eine Bestandserhebung {value} gibt es nicht.',
      'Die Kennung prüfen oder die Bestandserhebung zuerst eröffnen.',
    ),
    en: text(
      'Snapshot not found',
      'There is no inventory snapshot {value}.',
      'Check the id, or open the snapshot first.',
    ),
  },
  SNAPSHOT_ALREADY_OPENED: {
    de: text(
      'Bestandserhebung gibt es schon',
      'Unter {value} ist bereits eine andere Bestandserhebung eröffnet.',
      'Eine andere Kennung verwenden.',
    ),
    en: text(
      'Snapshot exists',
      'Another snapshot is already opened as {value}.',
      'Use another id.',
    ),
  },
  NOTHING_EXPECTED: {
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    de: text(
      'Es wird nichts erwartet',
      'Ohne {value} lässt sich nicht feststellen, wann der Bestand vollständig ist.',
      'Mindestens einen Planungsraum, eine Altersgruppe und eine Messgröße angeben.',
    ),
    en: text(
      'Nothing is expected',
      'Without {value} nobody can tell when the stock is complete.',
      'Give at least one area, one age group and one measure.',
    ),
  },
  SNAPSHOT_FROZEN: {
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    de: text(
      'Bestand ist festgestellt',
      'Die Bestandserhebung {value} ist abgeschlossen; ihre Zahlen liegen fest.',
      'Eine einzelne Zahl mit Grund und Quelle berichtigen.',
    ),
    en: text(
      'Snapshot is frozen',
      'The snapshot {value} is frozen; its figures stand.',
      'Correct a single figure, with reason and source.',
    ),
  },
  SNAPSHOT_NOT_FROZEN: {
    de: text(
      'Bestand ist noch offen',
      'Die Bestandserhebung {value} ist noch nicht abgeschlossen; da gibt es nichts zu berichtigen.',
      'Die Zahl einfach neu erfassen.',
    ),
    en: text(
      'Snapshot is still open',
      'The snapshot {value} is not frozen; there is nothing to correct.',
      'Just record the figure again.',
    ),
  },
  INVENTORY_COMPLETE: {
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    force: 'W',
    de: text(
      'Bestand ist unvollständig',
      'Es fehlen {missing} von {expected} Zahlen, darunter: {value}.',
      'Die Zahlen nachtragen oder begründen, warum ohne sie abgeschlossen wird.',
    ),
    en: text(
      'Stock is incomplete',
      '{missing} of {expected} figures are missing, among them: {value}.',
      'Record them, or give the reason for freezing without them.',
    ),
  },
  TOO_MANY_FIGURES: {
    de: text(
      'Zu viele Zahlen auf einmal',
      '{value} Zahlen sind mehr als die 1.000, die auf einmal erfasst werden.',
      'In mehreren Schritten erfassen.',
    ),
    en: text(
      'Too many figures at once',
      '{value} figures are more than the 1,000 recorded at once.',
      'Record them in several steps.',
    ),
  },
  FIGURE_TWICE: {
    de: text(
      'Zahl doppelt',
      'Die Zahl {value} kommt zweimal vor; offen bleibt, welche gilt.',
      'Eine von beiden weglassen.',
    ),
    en: text(
      'Figure twice',
      'The figure {value} comes twice; which one holds is open.',
      'Leave out one of the two.',
    ),
  },
  AREA_NOT_IN_SNAPSHOT: {
    de: text(
      'Planungsraum gehört nicht dazu',
      'Für den Planungsraum {value} wird in dieser Bestandserhebung nichts erwartet.',
      'Die Kennung prüfen oder eine Bestandserhebung mit diesem Raum eröffnen.',
    ),
    en: text(
      'Area is not part of it',
      'Nothing is expected of the area {value} in this snapshot.',
      'Check the id, or open a snapshot with this area.',
    ),
  },
  NOT_A_NUMBER: {
    de: text(
      'Keine Zahl',
      '„{value}“ ist keine genaue Zahl für {measure}.',
      'Eine Zahl wie 219, 12.5 oder 438/2 angeben.',
    ),
    en: text(
      'Not a number',
      '“{value}” is no exact number of {measure}.',
      'Give a number such as 219, 12.5 or 438/2.',
    ),
  },
  NEGATIVE_FIGURE: {
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    force: 'E',
    de: text(
      'Bestand ist nicht negativ',
      '{value} kann kein Bestand an {measure} sein.',
      'Eine Zahl ab 0 angeben.',
    ),
    en: text(
      'Stock is not negative',
      '{value} cannot be a stock of {measure}.',
      'Give a number from 0.',
    ),
  },
  FIGURE_NOT_WHOLE: {
    de: text(
      'Keine ganze Zahl',
      '{value} ist nicht ganz, doch {measure} werden gezählt.',
      'Eine ganze Zahl angeben; bei 1.234 das Tausenderzeichen weglassen.',
    ),
    en: text(
      'Not a whole number',
      '{value} is not whole, but {measure} are counted.',
      'Give a whole number; leave out separators of thousands.',
    ),
  },
  FIGURE_UNKNOWN: {
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    force: 'E',
    de: text(
      'Zahl fehlt',
      'Die Zahl {figure} hat keinen Wert. Unbekannt darf nur übernommene Geschichte sein.',
      'Den Wert angeben oder die Zahl weglassen; beim Abschluss wird sie als fehlend genannt.',
    ),
    en: text(
      'Figure has no value',
      'The figure {figure} has no value. Only imported history may be unknown.',
      'Give the value, or leave the figure out; freezing will list it as missing.',
    ),
  },
  FIGURE_ON_REFERENCE_DATE: {
    source: '§ 99 Abs. 7 SGB VIII',
    force: 'W',
    de: text(
      'Anderer Stichtag',
      'Die Zahl {figure} gilt für den {value}, die Bestandserhebung für den {day}.',
      'Die Zahl zum Stichtag beschaffen oder begründen, warum der andere Tag genügt.',
    ),
    en: text(
      'Another reference date',
      'The figure {figure} holds for {value}, the snapshot for {day}.',
      'Get the figure for the reference date, or give the reason why the other day will do.',
    ),
  },
  FIGURE_NOT_FOUND: {
    de: text(
      'Zahl nicht gefunden',
      'Die Bestandserhebung hat keine Zahl {value}.',
      'Die Kennung aus der Liste der Zahlen übernehmen.',
    ),
    en: text(
      'Figure not found',
      'The snapshot has no figure {value}.',
      'Take the id from the list of figures.',
    ),
  },
  DUE_IN_THE_PAST: {
    de: text(
      'Frist ist vorbei',
      'Die Frist {value} liegt nicht nach heute ({today}).',
      'Einen späteren Tag angeben.',
    ),
    en: text(
      'Deadline has passed',
      'The deadline {value} is not after today ({today}).',
      'Give a later day.',
    ),
  },
  DATA_NOT_REQUESTED: {
    de: text(
      'Keine Anfrage',
      'Beim Träger {value} wurden für diese Bestandserhebung keine Daten angefragt.',
      'Die Daten zuerst anfragen.',
    ),
    en: text(
      'No request',
      'No data were requested from the provider {value} for this snapshot.',
      'Request the data first.',
    ),
  },
} as const satisfies Refusals;
