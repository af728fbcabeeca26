import type { Refusals } from '#kernel';

/** Why a process model was refused. */
export const modelRefusals = {
  MODEL_BELOW_FLOOR: {
    source: '§ 80 Abs. 1 und 4, § 71 Abs. 3 und 4 SGB VIII',
    force: 'E',
    de: {
      title: 'Prozessmodell unterschreitet das gesetzliche Mindestmaß',
      detail: 'Dem Modell fehlt, was kein Modell weglassen darf ({count}): {value}.',
      wayOut:
        'Ergänzen Sie das Modell um das Genannte. Strengere Tore sind zulässig, schwächere nicht.',
    },
    en: {
      title: 'The process model is below the statutory floor',
      detail: 'The model lacks what no model may leave out ({count}): {value}.',
      wayOut: 'Add what is named. Stricter gates are allowed, weaker ones are not.',
    },
  },
  STAGE_TWICE: {
    de: {
      title: 'Phase doppelt',
      detail: 'Die Phase {value} kommt im Modell zweimal vor.',
      wayOut: 'Behalten Sie sie nur einmal.',
    },
    en: {
      title: 'Stage given twice',
      detail: 'The stage {value} stands in the model twice.',
      wayOut: 'Keep it once.',
    },
  },
  STAGE_NOT_IN_MODEL: {
    de: {
      title: 'Phase nicht im Modell',
      detail: 'Eine Phase soll nach {value} schließen, die es im Modell nicht gibt.',
      wayOut: 'Nehmen Sie {value} in das Modell auf oder streichen Sie den Verweis.',
    },
    en: {
      title: 'Stage not in the model',
      detail: 'A stage is to close after {value}, which is not in the model.',
      wayOut: 'Add {value} to the model or remove the reference.',
    },
  },
  CLOSING_IN_CIRCLE: {
    de: {
      title: 'Reihenfolge dreht sich im Kreis',
      detail: 'Die Phase {value} könnte erst nach sich selbst schließen.',
      wayOut: 'Lösen Sie den Kreis auf: Eine der Phasen darf auf keine andere warten.',
    },
    en: {
      title: 'The order of closing is a circle',
      detail: 'The stage {value} could close only after itself.',
      wayOut: 'Break the circle: one of the stages must wait for no other.',
    },
  },
  GATE_UNKNOWN: {
    de: {
      title: 'Tor unbekannt',
      detail: 'Die Regel {value} gehört nicht zu den Toren, die das Produkt prüfen kann.',
      wayOut: 'Wählen Sie eine Regel aus dem Verzeichnis der Tore (siehe Grundmodell).',
    },
    en: {
      title: 'Gate unknown',
      detail: 'The rule {value} is none of the gates the product can judge.',
      wayOut: 'Choose a rule from the catalogue of gates (see the basic model).',
    },
  },
  GATE_TWICE: {
    de: {
      title: 'Tor doppelt',
      detail: 'Die Regel {value} steht in derselben Phase zweimal.',
      wayOut: 'Behalten Sie sie nur einmal.',
    },
    en: {
      title: 'Gate given twice',
      detail: 'The rule {value} stands twice in one stage.',
      wayOut: 'Keep it once.',
    },
  },
  MODEL_PERIOD_UNKNOWN: {
    source: '§§ 187 bis 193 BGB',
    de: {
      title: 'Frist im Modell nicht verständlich',
      detail: 'In der Frist {name} ist {value} keine Angabe, aus der sich etwas berechnen lässt.',
      wayOut: 'Geben Sie Art, Länge und Einheit an, zum Beispiel: vom Tag an gerechnet, 6, Wochen.',
    },
    en: {
      title: 'Period of the model not understood',
      detail: 'In the period {name}, {value} says nothing a term could be computed from.',
      wayOut: 'Give kind, length and unit, for example: counted from the day on, 6, weeks.',
    },
  },
  PROCESS_MODEL_NOT_FOUND: {
    de: {
      title: 'Prozessmodell nicht gefunden',
      detail: 'Das Prozessmodell {value} gibt es in Fassung {modelVersion} nicht.',
      wayOut:
        'Veröffentlichen Sie zuerst ein Prozessmodell, oder wählen Sie eine vorhandene Fassung.',
    },
    en: {
      title: 'Process model not found',
      detail: 'There is no version {modelVersion} of the process model {value}.',
      wayOut: 'Publish a process model first, or choose an existing version.',
    },
  },
} satisfies Refusals;
