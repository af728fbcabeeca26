import { LANGUAGES, wordOf, type Language, type Role } from '#kernel';

/** What the pages of sign-in say. `{name}` is filled in. */
const WORDS = {
  product: { de: 'Jahresring', en: 'Jahresring' },
  signIn: { de: 'Anmelden', en: 'Sign in' },
  language: { de: 'Sprache', en: 'Language' },
  inGerman: { de: 'Deutsch', en: 'Deutsch' },
  inEnglish: { de: 'English', en: 'English' },
  demoTitle: { de: 'Als wen möchten Sie sich umsehen?', en: 'Who would you like to be?' },
  demoHint: {
    de: 'Das ist die Vorführung „{tenant}“. Die Personen sind erfunden; ein Klick genügt.',
    en: 'This is the demonstration “{tenant}”. The people are fictional; a click is enough.',
  },
  demoMore: { de: 'Weitere Personen: {role}', en: 'Further people: {role}' },
  passphraseTitle: { de: 'Mit Passphrase anmelden', en: 'Sign in with a passphrase' },
  login: {
    de: 'Anmeldename (meist die E-Mail-Adresse)',
    en: 'Login name (mostly the mail address)',
  },
  passphrase: { de: 'Passphrase', en: 'Passphrase' },
  again: { de: 'Passphrase wiederholen', en: 'Repeat the passphrase' },
  passphraseHint: {
    de: 'Mindestens {shortest} Zeichen. Ein Satz aus vier oder fünf Wörtern ist gut zu merken und schwer zu raten.',
    en: 'At least {shortest} characters. Four or five words are easy to remember and hard to guess.',
  },
  continueAs: { de: 'Weiter als {name}', en: 'Continue as {name}' },
  withProvider: {
    de: 'Mit dem Konto Ihrer Verwaltung anmelden',
    en: 'Sign in with your office account',
  },
  withPassphrase: { de: 'Mit Passphrase anmelden', en: 'Sign in with a passphrase' },
  wrong: {
    de: 'Anmeldename und Passphrase passen nicht zusammen, oder es waren zu viele Versuche. Bitte prüfen Sie beides und versuchen Sie es in einigen Minuten noch einmal.',
    en: 'Login name and passphrase do not fit together, or there were too many attempts. Please check both and try again in a few minutes.',
  },
  short: {
    de: 'Die Passphrase ist zu kurz: Sie braucht mindestens {shortest} Zeichen.',
    en: 'The passphrase is too short: it needs at least {shortest} characters.',
  },
  long: {
    de: 'Die Passphrase ist zu lang: Höchstens 256 Zeichen sind möglich.',
    en: 'The passphrase is too long: 256 characters at most.',
  },
  uniform: {
    de: 'Die Passphrase ist zu leicht zu raten: Sie braucht mehr verschiedene Zeichen.',
    en: 'The passphrase is too easy to guess: it needs more different characters.',
  },
  different: {
    de: 'Die beiden Eingaben der Passphrase sind verschieden. Bitte geben Sie sie noch einmal ein.',
    en: 'The two entries of the passphrase differ. Please enter it again.',
  },
  loginMissing: {
    de: 'Der Anmeldename fehlt oder ist vergeben. Bitte wählen Sie einen anderen.',
    en: 'The login name is missing or taken. Please choose another.',
  },
  invitationTitle: { de: 'Willkommen, {name}', en: 'Welcome, {name}' },
  invitationHint: {
    de: 'Wählen Sie, womit Sie sich künftig anmelden. Der Link gilt danach nicht mehr.',
    en: 'Choose what you will sign in with from now on. The link is used up after that.',
  },
  activate: { de: 'Konto einrichten', en: 'Set up the account' },
  activated: { de: 'Ihr Konto ist eingerichtet.', en: 'Your account is set up.' },
  invitationGone: {
    de: 'Dieser Einladungslink gilt nicht mehr. Bitten Sie die Administration Ihres Hauses um einen neuen.',
    en: 'This invitation link no longer holds. Ask an administrator of your office for a new one.',
  },
  deviceTitle: { de: 'Gerät oder Programm anmelden', en: 'Sign in a device or program' },
  deviceCode: { de: 'Code vom Gerät', en: 'Code shown on the device' },
  deviceNext: { de: 'Weiter', en: 'Next' },
  deviceWrong: {
    de: 'Diesen Code gibt es nicht, oder er ist abgelaufen. Bitte vergleichen Sie ihn mit der Anzeige des Geräts.',
    en: 'There is no such code, or it has expired. Please compare it with what the device shows.',
  },
  deviceConfirm: {
    de: 'Zeigt Ihr Gerät genau diesen Code? Wenn Sie die Anmeldung nicht selbst begonnen haben, brechen Sie bitte ab.',
    en: 'Does your device show exactly this code? If you did not begin this sign-in yourself, please cancel.',
  },
  deviceYes: { de: 'Ja, anmelden', en: 'Yes, sign in' },
  deviceNo: { de: 'Abbrechen', en: 'Cancel' },
  deviceDone: {
    de: 'Das Gerät ist angemeldet. Sie können diese Seite schließen.',
    en: 'The device is signed in. You may close this page.',
  },
  deviceAborted: {
    de: 'Die Anmeldung ist abgebrochen. Sie können diese Seite schließen.',
    en: 'The sign-in was cancelled. You may close this page.',
  },
  failedTitle: { de: 'Die Anmeldung ist nicht gelungen', en: 'The sign-in did not succeed' },
  failed: {
    de: 'Sie ist abgelaufen, war schon verwendet oder kam von anderer Stelle. Bitte beginnen Sie noch einmal.',
    en: 'It has expired, was used already, or came from elsewhere. Please begin again.',
  },
  unavailable: {
    de: 'Die Anmeldestelle Ihrer Verwaltung antwortet nicht. Bitte versuchen Sie es in einigen Minuten noch einmal.',
    en: 'The sign-in service of your office does not answer. Please try again in a few minutes.',
  },
  unknownTitle: { de: 'Noch kein Zugang', en: 'No access yet' },
  unknown: {
    de: 'Mit diesem Konto ist hier niemand verzeichnet. Bitten Sie die Administration Ihres Hauses um einen Einladungslink.',
    en: 'Nobody is listed here under this account. Ask an administrator of your office for an invitation link.',
  },
  toProvider: {
    de: 'Weiter zur Anmeldung Ihrer Verwaltung',
    en: 'On to the sign-in of your office',
  },
  signedOut: { de: 'Sie sind abgemeldet', en: 'You are signed out' },
  signOutThere: {
    de: 'Auch beim Konto Ihrer Verwaltung abmelden',
    en: 'Sign out of your office account, too',
  },
  retry: { de: 'Noch einmal anmelden', en: 'Sign in again' },
} satisfies Record<string, Record<Language, string>>;

export type Word = keyof typeof WORDS;

export const word = (name: Word, language: Language): string => WORDS[name][language];

/** What each may do, in a sentence; on the page of the demonstration. */
const ROLE_SENTENCES: Record<Role, Record<Language, string>> = {
  planner: {
    de: 'führt Zyklen durch ihre Phasen, erhebt Bestand und Bedarf, entwirft Maßnahmen',
    en: 'leads cycles through their stages, records stock and need, drafts measures',
  },
  headOfPlanning: {
    de: 'gibt Vorlagen frei, beginnt die Fortschreibung, schließt Zyklen ab',
    en: 'releases papers, begins the update, closes cycles',
  },
  departmentHead: {
    de: 'bringt Vorlagen in die Gremien und sieht, was beschlossen wurde',
    en: 'brings papers to the bodies and sees what was decided',
  },
  committeeMember: {
    de: 'sieht Sitzungen und Vorlagen, erklärt Befangenheit',
    en: 'sees sessions and papers, declares recusal',
  },
  chair: {
    de: 'beruft Sitzungen ein und leitet sie',
    en: 'convenes sessions and chairs them',
  },
  minuteTaker: {
    de: 'hält Anwesenheit, Befangenheit und Abstimmungen fest',
    en: 'records attendance, recusals and votes',
  },
  provider: {
    de: 'beantwortet Anfragen des Jugendamts zu den eigenen Einrichtungen',
    en: 'answers requests of the youth office about the own facilities',
  },
  auditor: {
    de: 'sieht alles, auch wie es früher war, und ändert nichts',
    en: 'sees everything, also as it was before, and changes nothing',
  },
  administrator: {
    de: 'lädt Personen ein und vergibt Rollen',
    en: 'invites people and grants roles',
  },
};

export const roleSentence = (role: Role, language: Language): string =>
  ROLE_SENTENCES[role][language];

export const roleWords = (roles: readonly Role[], language: Language): string =>
  roles.map((role) => wordOf(role, language) ?? role).join(', ');

export const chosenLanguage = (value: unknown): Language | undefined =>
  LANGUAGES.find((language) => language === value);

/** Also read and written by the application; holds nothing but `de` or `en`. */
const COOKIE = 'jahresring-language';
/** Unit: seconds; a year. */
const KEPT = 365 * 24 * 60 * 60;

export const languageCookie = (language: Language): string =>
  `${COOKIE}=${language}; Max-Age=${KEPT}; Path=/; SameSite=Lax`;

/** What was chosen before; else the first of our languages that the browser prefers; else German. */
export function languageOf(accepted: string | undefined, cookies = ''): Language {
  const [, kept] = new RegExp(`(?:^|; *)${COOKIE}=(\\w+)`).exec(cookies) ?? [];
  const asked = (accepted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return chosenLanguage(kept) ?? asked.map(chosenLanguage).find((tag) => tag !== undefined) ?? 'de';
}
