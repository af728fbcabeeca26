import type { Refusals } from '#kernel';

/** Why a stage was not closed. */
export const gateRefusals = {
  CARRIERS_NOT_INVOLVED: {
    source: '§ 80 Abs. 4 S. 1 SGB VIII',
    force: 'E',
    de: {
      title: 'Anerkannte freie Träger sind nicht beteiligt',
      detail:
        'Die Phase {value} kann nicht abgeschlossen werden: In ihr fehlt eine Beteiligung anerkannter freier Träger mit abgelaufener Antwortfrist.',
      wayOut:
        'Laden Sie die anerkannten Träger zu dieser Phase ein; nach ihren Antworten oder dem Fristende schließt die Phase.',
    },
    en: {
      title: 'Recognised carriers are not involved',
      detail:
        'The stage {value} cannot be closed: an involvement of recognised carriers with its response period over is missing in it.',
      wayOut:
        'Invite the recognised carriers in this stage; after their answers or the deadline it closes.',
    },
  },
  INVENTORY_NOT_FROZEN: {
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    force: 'E',
    de: {
      title: 'Bestand ist nicht festgestellt',
      detail:
        'Die Phase {value} kann nicht abgeschlossen werden: Es fehlt ein zum Stichtag festgestellter Bestand dieses Zyklus.',
      wayOut: 'Stellen Sie den Bestand fest, vollständig oder mit Begründung.',
    },
    en: {
      title: 'The inventory is not frozen',
      detail:
        'The stage {value} cannot be closed: an inventory of this cycle frozen on a reference date is missing.',
      wayOut: 'Freeze the inventory, complete or with a reason.',
    },
  },
  INVENTORY_NOT_CLOSED: {
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    force: 'E',
    de: {
      title: 'Bestandserhebung ist nicht abgeschlossen',
      detail:
        'Die Phase {value} kann nicht abgeschlossen werden, solange die Bestandserhebung nicht abgeschlossen ist.',
      wayOut: 'Schließen Sie zuerst die Bestandserhebung ab.',
    },
    en: {
      title: 'The inventory stage is not closed',
      detail: 'The stage {value} cannot be closed while the inventory stage is not.',
      wayOut: 'Close the inventory stage first.',
    },
  },
  HORIZON_NOT_SET: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    force: 'E',
    de: {
      title: 'Planungszeitraum fehlt',
      detail:
        'Die Phase {value} kann nicht abgeschlossen werden: Der Bedarf ist für einen mittelfristigen Zeitraum zu ermitteln, und es ist keiner festgelegt.',
      wayOut: 'Legen Sie den Planungszeitraum der Bedarfsermittlung fest.',
    },
    en: {
      title: 'The horizon is missing',
      detail:
        'The stage {value} cannot be closed: need is determined for a medium term, and none is set.',
      wayOut: 'Set the horizon of the needs assessment.',
    },
  },
  NEED_NOT_ESTABLISHED: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    force: 'E',
    de: {
      title: 'Bedarf ist nicht festgestellt',
      detail:
        'Die Phase {value} kann nicht abgeschlossen werden: In diesem Zyklus ist kein Bedarf festgestellt.',
      wayOut: 'Stellen Sie den Bedarf fest.',
    },
    en: {
      title: 'The need is not established',
      detail: 'The stage {value} cannot be closed: no need is established in this cycle.',
      wayOut: 'Establish the need.',
    },
  },
  YOUNG_PEOPLE_NOT_INVOLVED: {
    source: '§ 80 Abs. 1 Nr. 2, § 8 Abs. 1 SGB VIII',
    force: 'W',
    de: {
      title: 'Junge Menschen sind nicht beteiligt',
      detail:
        'Die Phase {value} kann ohne Beteiligung junger Menschen nur mit Begründung abgeschlossen werden.',
      wayOut: 'Beteiligen Sie junge Menschen, oder geben Sie einen Grund an; er bleibt sichtbar.',
    },
    en: {
      title: 'Young people are not involved',
      detail: 'Without involving young people the stage {value} can be closed only with a reason.',
      wayOut: 'Involve young people, or give a reason; it stays visible.',
    },
  },
  GUARDIANS_NOT_INVOLVED: {
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    force: 'W',
    de: {
      title: 'Erziehungsberechtigte sind nicht beteiligt',
      detail:
        'Die Phase {value} kann ohne Beteiligung der Erziehungsberechtigten nur mit Begründung abgeschlossen werden.',
      wayOut:
        'Beteiligen Sie Erziehungsberechtigte, oder geben Sie einen Grund an; er bleibt sichtbar.',
    },
    en: {
      title: 'Guardians are not involved',
      detail: 'Without involving guardians the stage {value} can be closed only with a reason.',
      wayOut: 'Involve guardians, or give a reason; it stays visible.',
    },
  },
  CARRIERS_NOT_HEARD: {
    source: '§ 80 Abs. 4 S. 2 SGB VIII',
    force: 'E',
    de: {
      title: 'Träger sind nicht vor der Abstimmung gehört',
      detail:
        'Die Phase {value} kann nicht abgeschlossen werden: Der Jugendhilfeausschuss hat die anerkannten freien Träger nicht vor seiner Abstimmung über den Plan gehört.',
      wayOut:
        'Hören Sie die Träger im Jugendhilfeausschuss an und stimmen Sie danach über den Plan ab.',
    },
    en: {
      title: 'Carriers were not heard before the vote',
      detail:
        'The stage {value} cannot be closed: the youth welfare committee has not heard the recognised carriers before its vote on the plan.',
      wayOut: 'Hear the carriers in the committee and vote on the plan afterwards.',
    },
  },
  PLAN_WITHOUT_COMMITTEE: {
    source: '§ 71 Abs. 3 SGB VIII',
    force: 'E',
    de: {
      title: 'Jugendhilfeausschuss ist nicht befasst',
      detail:
        'Die Phase {value} kann nicht abgeschlossen werden: Mit jedem Plan befasst sich der Jugendhilfeausschuss.',
      wayOut:
        'Legen Sie die Vorlage dem Jugendhilfeausschuss vor und tragen Sie sein Ergebnis ein.',
    },
    en: {
      title: 'The committee has not dealt with the plan',
      detail:
        'The stage {value} cannot be closed: the youth welfare committee deals with every plan.',
      wayOut: 'Put the paper before the committee and record its result.',
    },
  },
} satisfies Refusals;
