import type { Refusals } from '#kernel';

/** What is said while a measure is realised, and of the pipeline. */
export const realisationRefusals = {
  OPENING_WITHOUT_PLACES: {
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    de: {
      title: 'Eröffnung ohne Plätze',
      detail: 'Beschlossen sind noch offene Plätze; zur Eröffnung sind {value} angegeben.',
      wayOut: 'Die eröffneten Plätze angeben; ein Teil genügt.',
    },
    en: {
      title: 'Opening without places',
      detail: 'Approved places are still to open; {value} are given for the opening.',
      wayOut: 'Give the places that opened; a part is enough.',
    },
  },
  OPENED_EXCEEDS_APPROVED: {
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    de: {
      title: 'Mehr eröffnet als beschlossen',
      detail: '{value} in {area} sind mehr, als noch offen ist ({left}).',
      wayOut:
        'Höchstens die noch offenen Plätze eröffnen oder eine Erweiterung beschließen lassen.',
    },
    en: {
      title: 'More opened than approved',
      detail: '{value} in {area} are more than is still to open ({left}).',
      wayOut: 'Open at most what is left, or have an extension approved.',
    },
  },
  WITHDRAWN_BY_ANOTHER: {
    de: {
      title: 'Rückzug durch einen anderen',
      detail: '{value} kann sich nicht zurückziehen; Träger der Maßnahme ist {provider}.',
      wayOut: 'Den Träger der Maßnahme angeben.',
    },
    en: {
      title: 'Withdrawn by another',
      detail: '{value} cannot withdraw; the provider of the measure is {provider}.',
      wayOut: 'Name the provider of the measure.',
    },
  },
  REDEDICATION_CHANGES_PLACES: {
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    de: {
      title: 'Umwidmung ändert die Platzzahl',
      detail:
        'Die Umwidmung von „{value}“ muss je Altersgruppe so viele Plätze behalten, wie noch offen sind.',
      wayOut: 'Die Plätze anpassen; für mehr oder weniger ist ein neuer Beschluss nötig.',
    },
    en: {
      title: 'Re-dedication changes the places',
      detail:
        'The re-dedication of “{value}” must keep as many places per age group as are still to open.',
      wayOut: 'Adjust the places; for more or fewer a new resolution is needed.',
    },
  },
  DATE_IN_FUTURE: {
    de: {
      title: 'Tag in der Zukunft',
      detail: 'Der Tag {value} liegt nach dem heutigen Tag; aufgezeichnet wird, was geschehen ist.',
      wayOut: 'Den Tag berichtigen oder später aufzeichnen.',
    },
    en: {
      title: 'Day in the future',
      detail: 'The day {value} is later than today; what has happened is recorded.',
      wayOut: 'Correct the day, or record it later.',
    },
  },
  DATE_BEFORE_LAST: {
    de: {
      title: 'Tag vor dem letzten Ereignis',
      detail: 'Der Tag {value} liegt vor dem letzten Ereignis der Maßnahme am {lastOn}.',
      wayOut: 'Den Tag berichtigen.',
    },
    en: {
      title: 'Day before the last fact',
      detail: 'The day {value} is before the last fact of the measure on {lastOn}.',
      wayOut: 'Correct the day.',
    },
  },
  BALANCE_EXISTS: {
    de: {
      title: 'Anfangsbestand gibt es schon',
      detail: 'Unter {value} ist bereits ein anderer Bestand aufgezeichnet.',
      wayOut: 'Einen neuen Anfangsbestand aufzeichnen.',
    },
    en: {
      title: 'Balance exists already',
      detail: 'Another balance is recorded under {value}.',
      wayOut: 'Record a new balance.',
    },
  },
  BALANCE_NOT_IMPORTED: {
    de: {
      title: 'Anfangsbestand ohne Herkunft',
      detail:
        'Ein Anfangsbestand ({value}) ist Tatsache einer Vorlage und wird nur aus der Geschichte übernommen.',
      wayOut: 'Die Herkunft der Übernahme angeben.',
    },
    en: {
      title: 'Balance without provenance',
      detail:
        'An opening balance ({value}) is a fact of a paper and is only taken over from history.',
      wayOut: 'State the provenance of what is taken over.',
    },
  },
  BALANCE_IN_FUTURE: {
    de: {
      title: 'Bestand in der Zukunft',
      detail: 'Der Tag {value} liegt nach dem heutigen Tag.',
      wayOut: 'Den Tag berichtigen.',
    },
    en: {
      title: 'Balance in the future',
      detail: 'The day {value} is later than today.',
      wayOut: 'Correct the day.',
    },
  },
  BALANCE_TWICE: {
    de: {
      title: 'Altersgruppe doppelt',
      detail: '{value} steht zweimal in der Liste.',
      wayOut: 'Eine der beiden Zeilen streichen.',
    },
    en: {
      title: 'Age group given twice',
      detail: '{value} is on the list twice.',
      wayOut: 'Remove one of the two rows.',
    },
  },
} satisfies Refusals;
