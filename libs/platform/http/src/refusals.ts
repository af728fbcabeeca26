import type { Language, Refusals, RefusalText } from '#kernel';

const words = (de: RefusalText, en: RefusalText): Readonly<Record<Language, RefusalText>> => ({
  de,
  en,
});

/** What is refused before any rule is asked. */
export const refusals = {
  INVALID_REQUEST: words(
    {
      title: 'Eingabe unvollständig oder falsch',
      detail: 'Die Anfrage passt nicht zu dem, was hier erwartet wird.',
      wayOut: 'Berichtigen Sie die genannten Felder und senden Sie erneut.',
    },
    {
      title: 'Input incomplete or wrong',
      detail: 'The request does not fit what is expected here.',
      wayOut: 'Correct the fields named and send again.',
    },
  ),
  MALFORMED: words(
    {
      title: 'Anfrage nicht lesbar',
      detail: 'Die Anfrage ist kein gültiges JSON oder enthält verbotene Schlüssel ({reason}).',
      wayOut: 'Senden Sie ein JSON-Objekt in UTF-8, höchstens 32 Ebenen tief.',
    },
    {
      title: 'Request unreadable',
      detail: 'The request is no valid JSON or contains forbidden keys ({reason}).',
      wayOut: 'Send a JSON object in UTF-8, at most 32 levels deep.',
    },
  ),
  BODY_TOO_LARGE: words(
    {
      title: 'Anfrage zu groß',
      detail: 'Eine Anfrage darf höchstens 256 KB groß sein, eine Tabelle höchstens 20 MB.',
      wayOut: 'Teilen Sie die Eingabe auf oder laden Sie sie als Tabelle hoch.',
    },
    {
      title: 'Request too large',
      detail: 'A request may be at most 256 KB, a table at most 20 MB.',
      wayOut: 'Split the input or upload it as a table.',
    },
  ),
  MEDIA_TYPE: words(
    {
      title: 'Medientyp nicht möglich',
      detail: 'Hier wird application/json erwartet, bei Tabellen multipart/form-data.',
      wayOut: 'Senden Sie Content-Type: application/json (Tabellen: multipart/form-data).',
    },
    {
      title: 'Media type not possible',
      detail: 'application/json is expected here; multipart/form-data for tables.',
      wayOut: 'Send Content-Type: application/json (tables: multipart/form-data).',
    },
  ),
  NOT_SIGNED_IN: words(
    {
      title: 'Nicht angemeldet',
      detail: 'Dafür müssen Sie angemeldet sein.',
      wayOut: 'Melden Sie sich unter /sign-in an; Ihre Eingabe kann danach erneut gesendet werden.',
    },
    {
      title: 'Not signed in',
      detail: 'You must be signed in for this.',
      wayOut: 'Sign in at /sign-in; what you entered can then be sent again.',
    },
  ),
  CROSS_ORIGIN: words(
    {
      title: 'Anfrage von fremder Seite',
      detail: 'Die Anfrage kommt nicht von der Seite des Produkts.',
      wayOut: 'Öffnen Sie das Produkt selbst und wiederholen Sie die Eingabe.',
    },
    {
      title: 'Request from another site',
      detail: 'The request does not come from the product’s own page.',
      wayOut: 'Open the product itself and repeat the input.',
    },
  ),
  TENANT_UNKNOWN: words(
    {
      title: 'Mandant nicht bekannt',
      detail: 'Den Mandanten {tenant} gibt es hier nicht.',
      wayOut: 'Prüfen Sie die Schreibweise; ein eben angelegter ist nach wenigen Sekunden da.',
    },
    {
      title: 'Tenant not known',
      detail: 'There is no tenant {tenant} here.',
      wayOut: 'Look at its spelling; one just created is there within seconds.',
    },
  ),
  FORBIDDEN: words(
    {
      title: 'Nicht erlaubt',
      detail: '„{value}“ dürfen nur: {allowed}.',
      wayOut: 'Bitten Sie eine Person mit einer dieser Rollen oder die Verwaltung der Rollen.',
    },
    {
      title: 'Not allowed',
      detail: '"{value}" is allowed to: {allowed}.',
      wayOut: 'Ask a person with one of these roles, or the administrator of roles.',
    },
  ),
  NOT_FOUND: words(
    {
      title: 'Nicht gefunden',
      detail: 'Das gibt es hier nicht.',
      wayOut:
        'Prüfen Sie die Adresse; vielleicht gab es den Eintrag zum gefragten Zeitpunkt noch nicht.',
    },
    {
      title: 'Not found',
      detail: 'There is no such thing here.',
      wayOut: 'Check the address; perhaps the entry did not exist at the moment asked for.',
    },
  ),
  REVISION_MISMATCH: words(
    {
      title: 'Jemand war schneller',
      detail: 'Gesehen wurde Stand {value}, inzwischen gilt Stand {actual}.',
      wayOut: 'Laden Sie den neuen Stand, vergleichen Sie und senden Sie erneut.',
    },
    {
      title: 'Someone was faster',
      detail: 'Revision {value} was seen, revision {actual} is present.',
      wayOut: 'Load the present revision, compare, and send again.',
    },
  ),
  COMMAND_ID_REUSED: words(
    {
      title: 'Kennung schon verwendet',
      detail: 'Die Kennung „{value}“ gehört bereits zu einem anderen Befehl.',
      wayOut: 'Verwenden Sie für einen neuen Befehl einen neuen Idempotency-Key.',
    },
    {
      title: 'Id already used',
      detail: 'The id "{value}" belongs to another command already.',
      wayOut: 'Use a new Idempotency-Key for a new command.',
    },
  ),
  INVALID_READ: words(
    {
      title: 'So kann nicht gefragt werden',
      detail: '„{value}“ ist hier nicht möglich. Möglich: {allowed}',
      wayOut: 'Ändern Sie den genannten Parameter oder lassen Sie ihn weg.',
    },
    {
      title: 'Cannot be asked like this',
      detail: '"{value}" is not possible here. Possible: {allowed}',
      wayOut: 'Change the parameter named or leave it out.',
    },
  ),
  READ_MODEL_UNAVAILABLE: words(
    {
      title: 'Ansicht gerade nicht verfügbar',
      detail: 'Diese Ansicht wird gerade aufgebaut oder hat noch nicht alles gelesen.',
      wayOut: 'Versuchen Sie es in Kürze erneut; gespeicherte Daten sind nicht betroffen.',
    },
    {
      title: 'View not available at the moment',
      detail: 'This view is being built or has not read everything yet.',
      wayOut: 'Try again shortly; stored data are not affected.',
    },
  ),
  APPEND_TOO_LARGE: words(
    {
      title: 'Befehl zu groß',
      detail: 'Der Befehl ergäbe {value} Bytes; möglich sind 1.000.000.',
      wayOut: 'Teilen Sie ihn auf; Dokumente gehören in die Anlagen.',
    },
    {
      title: 'Command too large',
      detail: 'The command would make {value} bytes; 1,000,000 are possible.',
      wayOut: 'Split it; documents belong into the attachments.',
    },
  ),
  STORE_FULL: words(
    {
      title: 'Speicher voll',
      detail:
        'Es konnte nichts gespeichert werden, weil der Datenträger voll ist. Lesen geht weiter.',
      wayOut: 'Schaffen Sie Platz und senden Sie erneut; ein Neustart ist nicht nötig.',
    },
    {
      title: 'Storage full',
      detail: 'Nothing could be stored because the disk is full. Reading goes on.',
      wayOut: 'Make room and send again; no restart is needed.',
    },
  ),
  STORE_UNAVAILABLE: words(
    {
      title: 'Speicher nicht erreichbar',
      detail: 'Es wurde nichts gespeichert.',
      wayOut: 'Senden Sie denselben Befehl mit derselben Kennung in Kürze erneut.',
    },
    {
      title: 'Store not reachable',
      detail: 'Nothing was stored.',
      wayOut: 'Send the same command with the same id again shortly.',
    },
  ),
  OUTCOME_UNKNOWN: words(
    {
      title: 'Ausgang unbekannt',
      detail: 'Es ist nicht sicher, ob der Befehl gespeichert wurde.',
      wayOut:
        'Senden Sie denselben Befehl mit derselben Kennung erneut: Er wirkt höchstens einmal.',
    },
    {
      title: 'Outcome unknown',
      detail: 'It is not certain whether the command was stored.',
      wayOut: 'Send the same command with the same id again: it takes effect at most once.',
    },
  ),
  ENDING: words(
    {
      title: 'Die Anwendung wird gerade beendet',
      detail:
        'Die Anwendung wird beendet oder neu gestartet und nimmt nichts Neues an; es ist nichts geschehen.',
      wayOut: 'Senden Sie dieselbe Anfrage in einigen Sekunden erneut.',
    },
    {
      title: 'The application is ending',
      detail: 'The application ends or restarts and takes nothing new; nothing has happened.',
      wayOut: 'Send the same request again in some seconds.',
    },
  ),
  TABLE_TOO_LARGE: words(
    {
      title: 'Tabelle zu groß',
      detail: 'Eine Tabelle wird mit höchstens {limit} Zeilen ausgegeben.',
      wayOut: 'Grenzen Sie die Liste ein, zum Beispiel auf einen Zyklus oder einen Planungsraum.',
    },
    {
      title: 'Table too large',
      detail: 'A table is written with at most {limit} rows.',
      wayOut: 'Narrow the list down, for example to one cycle or one planning area.',
    },
  ),
  TOO_MANY_REQUESTS: words(
    {
      title: 'Zu viele Anfragen',
      detail: 'Es kamen zu viele Anfragen in kurzer Zeit.',
      wayOut: 'Warten Sie einen Augenblick und senden Sie erneut.',
    },
    {
      title: 'Too many requests',
      detail: 'Too many requests came in a short time.',
      wayOut: 'Wait a moment and send again.',
    },
  ),
  INTERNAL: words(
    {
      title: 'Unerwarteter Fehler',
      detail: 'Im Produkt ist ein Fehler aufgetreten.',
      wayOut:
        'Senden Sie denselben Befehl mit derselben Kennung erneut; bleibt der Fehler, melden Sie ihn.',
    },
    {
      title: 'Unexpected error',
      detail: 'An error occurred in the product.',
      wayOut: 'Send the same command with the same id again; if the error stays, report it.',
    },
  ),
} satisfies Refusals;
