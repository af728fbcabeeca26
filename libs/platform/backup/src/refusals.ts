import { fill, type Language, type RefusalText, type StoreUnavailable } from '#kernel';
import { failureOf } from '#platform/sqlite';

type Words = Readonly<Record<Language, RefusalText>>;

/** Why no backup is taken, or none is brought back. */
export const backupRefusals = {
  NOTHING_TO_BACK_UP: {
    de: {
      title: 'Nichts zu sichern',
      detail: 'In {folder} liegt kein Protokoll.',
      wayOut: 'Nennen Sie den Ordner mit {variable}.',
    },
    en: {
      title: 'Nothing to back up',
      detail: 'There is no log in {folder}.',
      wayOut: 'Name the folder by {variable}.',
    },
  },
  BACKUP_EXISTS: {
    de: {
      title: 'Dort liegt schon eine Sicherung',
      detail: '{folder} gibt es schon; keine Sicherung wird über eine andere geschrieben.',
      wayOut: 'Rufen Sie den Befehl noch einmal auf, oder nennen Sie einen anderen Ordner.',
    },
    en: {
      title: 'There is a backup already',
      detail: '{folder} exists already; no backup is written over another.',
      wayOut: 'Run the command again, or name another folder.',
    },
  },
  STORE_DIFFERS: {
    de: {
      title: 'Der Ereignisspeicher hält ein anderes Protokoll',
      detail:
        'In {store} liegt unter {tenant} ein Protokoll, das mit dem gesicherten nicht übereinstimmt ({reason}). Darüber wird nichts zurückgespielt.',
      wayOut:
        'Nennen Sie mit EVENTSTORE_URL einen leeren Ereignisspeicher, oder nehmen Sie die Sicherung, die zu diesem gehört.',
    },
    en: {
      title: 'The event store holds another log',
      detail:
        'In {store} there is a log of {tenant} that does not agree with the one in the backup ({reason}). Nothing is restored over it.',
      wayOut:
        'Name an empty event store by EVENTSTORE_URL, or take the backup that belongs to this one.',
    },
  },
  STORE_SILENT: {
    de: {
      title: 'Der Ereignisspeicher antwortet nicht mehr',
      detail: '{store} hat mittendrin aufgehört zu antworten ({reason}).',
      wayOut:
        'Sehen Sie nach dem Speicher, und rufen Sie dann denselben Befehl noch einmal auf: Was schon darin steht, wird erkannt.',
    },
    en: {
      title: 'The event store answers no more',
      detail: '{store} stopped answering in the middle ({reason}).',
      wayOut: 'See to the store, then run the same command again: what it holds already is known.',
    },
  },
  DISK_FULL: {
    de: {
      title: 'Platte voll',
      detail: 'In {folder} ist kein Platz mehr. Was dort halb geschrieben war, ist wieder weg.',
      wayOut: 'Schaffen Sie Platz oder nennen Sie einen anderen Ordner; dann noch einmal.',
    },
    en: {
      title: 'Disk full',
      detail: 'There is no room left in {folder}. What was half written there is gone again.',
      wayOut: 'Make room or name another folder; then run it again.',
    },
  },
  NO_ACCESS: {
    de: {
      title: 'Kein Zugriff',
      detail: '{path} lässt sich nicht lesen oder nicht schreiben ({reason}).',
      wayOut:
        'Rufen Sie den Befehl als Benutzer des Produkts auf, oder geben Sie ihm dort die Rechte.',
    },
    en: {
      title: 'No access',
      detail: '{path} cannot be read or cannot be written ({reason}).',
      wayOut: 'Run the command as the user of the product, or give that user the right to it.',
    },
  },
  LOG_BROKEN: {
    de: {
      title: 'Protokoll beschädigt',
      detail: '{place}: {reason}.',
      wayOut:
        'Spielen Sie eine frühere Sicherung in einen leeren Ordner zurück und heben Sie diesen Stand auf.',
    },
    en: {
      title: 'Log damaged',
      detail: '{place}: {reason}.',
      wayOut: 'Restore an earlier backup into an empty folder, and keep what is here.',
    },
  },
  TARGET_NOT_EMPTY: {
    de: {
      title: 'Zielordner nicht leer',
      detail: 'In {folder} liegt schon etwas ({found}); darüber wird nichts zurückgespielt.',
      wayOut: 'Nennen Sie mit {variable} einen leeren Ordner, oder verschieben Sie diesen.',
    },
    en: {
      title: 'Target not empty',
      detail: 'There is something in {folder} already ({found}); nothing is restored over it.',
      wayOut: 'Name an empty folder by {variable}, or move this one away.',
    },
  },
  NO_BACKUP: {
    de: {
      title: 'Keine Sicherung',
      detail: 'In {folder} liegt kein vollständiger Satz „{set}“ ({reason}).',
      wayOut:
        'Nennen Sie den Ordner, den die Sicherung angelegt hat; liegen die Schlüssel anderswo, mit --keys.',
    },
    en: {
      title: 'No backup',
      detail: 'There is no complete set "{set}" in {folder} ({reason}).',
      wayOut: 'Name the folder that the backup has made; where the keys lie elsewhere, by --keys.',
    },
  },
  FILE_DAMAGED: {
    de: {
      title: 'Sicherung beschädigt',
      detail: '{file} hat nicht die Bytes, mit denen es gesichert wurde ({reason}).',
      wayOut: 'Nehmen Sie eine andere Abschrift dieser Sicherung oder eine frühere.',
    },
    en: {
      title: 'Backup damaged',
      detail: '{file} does not have the bytes it was backed up with ({reason}).',
      wayOut: 'Take another copy of this backup, or an earlier one.',
    },
  },
  LOG_DIFFERS: {
    de: {
      title: 'Protokoll passt nicht zum Verzeichnis',
      detail: '{tenant}: {what} ist {found}, verzeichnet ist {expected}.',
      wayOut: 'Nehmen Sie eine andere Abschrift dieser Sicherung oder eine frühere.',
    },
    en: {
      title: 'Log does not fit its manifest',
      detail: '{tenant}: {what} is {found}, the manifest says {expected}.',
      wayOut: 'Take another copy of this backup, or an earlier one.',
    },
  },
  NEEDED_MISSING: {
    de: {
      title: 'Schlüssel oder Dokumente fehlen',
      detail: 'Das Protokoll braucht, was die Sicherung nicht enthält: {missing}.',
      wayOut:
        'Nennen Sie mit --keys einen neueren Satz der Schlüssel. Ist es endgültig verloren: --accept-missing.',
    },
    en: {
      title: 'Keys or documents missing',
      detail: 'The log needs what the backup does not hold: {missing}.',
      wayOut: 'Name a newer set of keys by --keys. If it is lost for good: --accept-missing.',
    },
  },
  KEK_MISSING: {
    de: {
      title: 'Hauptschlüssel fehlt',
      detail:
        'Die Sicherung enthält den Schlüssel nicht, der alle anderen umschließt; in {file} liegt er auch nicht.',
      wayOut: 'Nennen Sie die Datei, in der Sie ihn aufbewahren: --kek <Datei>.',
    },
    en: {
      title: 'Wrapping key missing',
      detail: 'The backup does not hold the key that wraps all others, nor does {file}.',
      wayOut: 'Name the file you keep it in: --kek <file>.',
    },
  },
  KEK_WRONG: {
    de: {
      title: 'Falscher Hauptschlüssel',
      detail: '{file} öffnet die Schlüssel von {tenant} nicht.',
      wayOut: 'Nennen Sie die Datei des Schlüssels, unter dem gesichert wurde: --kek <Datei>.',
    },
    en: {
      title: 'Wrong wrapping key',
      detail: '{file} does not open the keys of {tenant}.',
      wayOut: 'Name the file of the key it was backed up under: --kek <file>.',
    },
  },
} as const satisfies Readonly<Record<string, Words>>;

export type BackupRefusal = keyof typeof backupRefusals;

const FULL = ['ENOSPC', 'EDQUOT'];
const DENIED = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENAMETOOLONG'];

/** What disk or store refused, in words; anything else as it is. `folders` are those written to. */
export function inWords(
  error: unknown,
  { folders, store }: Readonly<{ folders: readonly string[]; store?: string }>,
): unknown {
  const { code = '', path, syscall, message, name } = error as NodeJS.ErrnoException;
  const folder = [...new Set(folders)].join(', ');
  if (FULL.includes(code) || failureOf(error).outage === 'full')
    return new BackupRefused('DISK_FULL', { folder });
  // Node says of a folder to be made on a read-only disk that it is not there.
  if (DENIED.includes(code) || (code === 'ENOENT' && syscall === 'mkdir'))
    return new BackupRefused('NO_ACCESS', { path: path ?? folder, reason: code });
  if (name === ('StoreUnavailable' satisfies StoreUnavailable['name']) && store !== undefined)
    return new BackupRefused('STORE_SILENT', { store, reason: message });
  return error;
}

/** No backup is taken or brought back; nothing was changed that anybody uses. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
  constructor(
    readonly code: BackupRefusal,
    readonly params: Readonly<Record<string, string | number>>,
  ) {
    super(fill(backupRefusals[code].en.detail, params));
  }

  /** What is wrong and what to do, in the reader's language. */
  said(language: Language): RefusalText {
    const { title, detail, wayOut } = backupRefusals[this.code][language];
    return { title, detail: fill(detail, this.params), wayOut: fill(wayOut, this.params) };
  }
}
