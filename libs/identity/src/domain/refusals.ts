import type { Refusals } from '#kernel';

/** What this room says when it refuses. */
export const refusals = {
  PERSON_NOT_FOUND: {
    de: {
      title: 'Person unbekannt',
      detail: 'Unter {value} ist niemand verzeichnet.',
      wayOut: 'Die Kennung im Verzeichnis nachsehen oder die Person zuerst einladen.',
    },
    en: {
      title: 'Person unknown',
      detail: 'Nobody is listed under {value}.',
      wayOut: 'Look the reference up in the directory, or invite the person first.',
    },
  },
  PERSON_EXISTS: {
    de: {
      title: 'Person schon verzeichnet',
      detail: 'Unter {value} ist bereits jemand verzeichnet.',
      wayOut: 'Die Angaben der vorhandenen Person ändern oder eine neue einladen.',
    },
    en: {
      title: 'Person already listed',
      detail: 'Somebody is already listed under {value}.',
      wayOut: 'Change the details of that person, or invite a new one.',
    },
  },
  PERSON_ERASED: {
    source: 'Art. 17 DSGVO; § 84 SGB X',
    force: 'E',
    de: {
      title: 'Angaben gelöscht',
      detail: 'Die Angaben zu {value} sind gelöscht; zu ihr wird nichts mehr aufgezeichnet.',
      wayOut: 'Kommt die Person zurück, wird sie neu eingeladen.',
    },
    en: {
      title: 'Data erased',
      detail: 'The data of {value} has been erased; nothing more is recorded about them.',
      wayOut: 'If the person comes back, invite them anew.',
    },
  },
  ACCOUNT_OF_ANOTHER: {
    de: {
      title: 'Konto schon vergeben',
      detail: 'Dieses Konto bei {value} ist mit einer anderen Person verbunden.',
      wayOut: 'Mit dem eigenen Konto anmelden oder die Administration fragen.',
    },
    en: {
      title: 'Account already taken',
      detail: 'This account at {value} is linked to another person.',
      wayOut: 'Sign in with your own account, or ask an administrator.',
    },
  },
  ROLE_TO_ONESELF: {
    source: 'BSI IT-Grundschutz ORP.4.A4',
    force: 'E',
    de: {
      title: 'Niemand gibt sich selbst eine Rolle',
      detail: 'Die Rolle {value} sollte an die eigene Person gehen.',
      wayOut: 'Eine andere Person mit der Rolle Administration darum bitten.',
    },
    en: {
      title: 'Nobody gives themselves a role',
      detail: 'The role {value} was to go to the person who grants it.',
      wayOut: 'Ask another administrator.',
    },
  },
  OPERATOR_GRANTS_FIRST_ADMINISTRATOR: {
    source: 'BSI IT-Grundschutz ORP.4.A4',
    force: 'E',
    de: {
      title: 'Der Betreiber setzt nur die erste Administration ein',
      detail: 'Die Rolle {value} vergibt die Administration des Hauses, nicht der Betreiber.',
      wayOut: 'Jemanden mit der Rolle Administration darum bitten.',
    },
    en: {
      title: 'The operator appoints the first administrator only',
      detail: 'The role {value} is granted by the office’s administrators, not by the operator.',
      wayOut: 'Ask an administrator of the office.',
    },
  },
  ROLE_IN_THE_PAST: {
    de: {
      title: 'Rolle rückwirkend',
      detail: 'Eine Rolle gilt frühestens ab heute, nicht ab {value}.',
      wayOut: 'Heute oder einen späteren Tag angeben.',
    },
    en: {
      title: 'Role granted for the past',
      detail: 'A role holds from today at the earliest, not from {value}.',
      wayOut: 'Give today or a later day.',
    },
  },
  PROVIDER_MISSING: {
    de: {
      title: 'Träger und Rolle passen nicht zusammen',
      detail:
        'Bei der Rolle {value} fehlt der Träger, für den die Person spricht, oder er gehört nicht dazu.',
      wayOut: 'Bei der Rolle provider den Träger angeben, bei allen anderen weglassen.',
    },
    en: {
      title: 'Provider and role do not fit',
      detail:
        'With the role {value} the provider the person speaks for is missing, or does not belong there.',
      wayOut: 'Name the provider with the role provider, leave it out with all others.',
    },
  },
  AUDITOR_NOT_INDEPENDENT: {
    source: '§ 109 GemO Baden-Württemberg',
    force: 'E',
    de: {
      title: 'Wer prüft, wirkt nicht mit',
      detail:
        'Die Rolle {value} verträgt sich nicht mit der Rolle {other}: Die Prüfung ist unabhängig und schreibt nichts.',
      wayOut: 'Zuerst die Rolle {other} entziehen oder eine andere Person beauftragen.',
    },
    en: {
      title: 'Who audits takes no part',
      detail:
        'The role {value} does not go with the role {other}: auditing is independent and writes nothing.',
      wayOut: 'Revoke the role {other} first, or appoint another person.',
    },
  },
  LAST_ADMINISTRATOR: {
    source: 'BSI IT-Grundschutz ORP.4.A2',
    force: 'E',
    de: {
      title: 'Letzte Administration',
      detail:
        'Außer {value} hat niemand die Rolle Administration; ohne sie könnte niemand mehr Rollen vergeben.',
      wayOut: 'Zuerst einer weiteren Person die Rolle geben.',
    },
    en: {
      title: 'Last administrator',
      detail:
        'Nobody but {value} is an administrator; without one nobody could grant roles any more.',
      wayOut: 'Give the role to another person first.',
    },
  },
  ROLES_STILL_HELD: {
    de: {
      title: 'Die Person hat noch Rollen',
      detail: 'Vor der Löschung sind alle Rollen zu entziehen; die Rolle {value} besteht noch.',
      wayOut: 'Die Rollen entziehen, dann löschen.',
    },
    en: {
      title: 'The person still holds roles',
      detail: 'All roles are revoked before data is erased; the role {value} is still held.',
      wayOut: 'Revoke the roles, then erase.',
    },
  },
  ERASURE_ALREADY_REQUESTED: {
    de: {
      title: 'Löschung schon beantragt',
      detail: 'Die Löschung ist bereits beantragt ({value}).',
      wayOut: 'Eine zweite Person führt die beantragte Löschung aus.',
    },
    en: {
      title: 'Erasure already requested',
      detail: 'The erasure has been requested already ({value}).',
      wayOut: 'A second person carries out the erasure that was requested.',
    },
  },
  ERASURE_NOT_REQUESTED: {
    source: 'Art. 17 DSGVO; § 84 SGB X',
    force: 'E',
    de: {
      title: 'Löschung nicht beantragt',
      detail: 'Für {value} ist keine Löschung beantragt.',
      wayOut:
        'Die Löschung mit ihrer Rechtsgrundlage beantragen; eine zweite Person führt sie aus.',
    },
    en: {
      title: 'Erasure not requested',
      detail: 'No erasure has been requested for {value}.',
      wayOut: 'Request the erasure with its legal basis; a second person carries it out.',
    },
  },
  ERASURE_BY_ONE_PERSON: {
    source: 'BSI IT-Grundschutz ORP.4.A4',
    force: 'E',
    de: {
      title: 'Löschen braucht eine zweite Person',
      detail: 'Wer die Löschung von {value} beantragt hat, führt sie nicht selbst aus.',
      wayOut: 'Eine andere Person mit der Rolle Administration darum bitten.',
    },
    en: {
      title: 'Erasing needs a second person',
      detail: 'Whoever requested the erasure of {value} does not carry it out.',
      wayOut: 'Ask another administrator.',
    },
  },
  TENANT_NOT_FOUND: {
    de: {
      title: 'Mandant unbekannt',
      detail: 'Einen Mandanten {value} gibt es nicht.',
      wayOut: 'Den Namen prüfen oder den Mandanten anlegen.',
    },
    en: {
      title: 'Tenant unknown',
      detail: 'There is no tenant {value}.',
      wayOut: 'Check the name, or create the tenant.',
    },
  },
  TENANT_EXISTS: {
    de: {
      title: 'Mandant gibt es schon',
      detail: 'Der Name {value} ist vergeben.',
      wayOut: 'Einen anderen Namen wählen.',
    },
    en: {
      title: 'Tenant exists already',
      detail: 'The name {value} is taken.',
      wayOut: 'Choose another name.',
    },
  },
  TENANT_NAME_IMPOSSIBLE: {
    de: {
      title: 'Name nicht möglich',
      detail: '{value} kann kein Mandant heißen.',
      wayOut:
        '2 bis 31 Kleinbuchstaben und Ziffern, mit einem Buchstaben beginnend; „system“ ist vergeben.',
    },
    en: {
      title: 'Name not possible',
      detail: 'A tenant cannot be called {value}.',
      wayOut: '2 to 31 lower-case letters and digits, beginning with a letter; “system” is taken.',
    },
  },
  LAND_UNKNOWN: {
    de: {
      title: 'Land unbekannt',
      detail: '{value} ist keines der 16 Länder.',
      wayOut: 'Eines der 16 Länder wählen, zum Beispiel Baden-Württemberg.',
    },
    en: {
      title: 'Land unknown',
      detail: '{value} is none of the 16 Länder.',
      wayOut: 'Choose one of the 16 Länder, such as Baden-Württemberg.',
    },
  },
  FIRST_ADMINISTRATOR_INVITED: {
    de: {
      title: 'Erste Administration schon eingeladen',
      detail: 'Als Erste ist {value} eingeladen.',
      wayOut: 'Dieser Person einen neuen Einladungslink ausstellen.',
    },
    en: {
      title: 'First administrator already invited',
      detail: '{value} has been invited as the first.',
      wayOut: 'Issue a new invitation link to that person.',
    },
  },
} satisfies Refusals;
