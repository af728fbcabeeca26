import type { StoryTemplates } from '#kernel';

/** One sentence per fact. */
export const story = {
  EvaluationOpened: {
    de: '{actor} hat die Evaluation „{title}“ begonnen.',
    en: '{actor} opened the evaluation “{title}”.',
  },
  IndicatorSet: {
    de: '{actor} hat den Indikator „{name}“ gesetzt: von {baseline} auf {target} {unit}.',
    en: '{actor} set the indicator “{name}”: from {baseline} to {target} {unit}.',
  },
  IndicatorMeasured: {
    de: '{actor} hat für den Indikator {indicatorId} den Wert {actual} vom {measuredOn} aufgezeichnet ({evidence.title}).',
    en: '{actor} recorded the value {actual} of {measuredOn} for the indicator {indicatorId} ({evidence.title}).',
  },
  ActivityReportRecorded: {
    de: '{actor} hat den Sachbericht „{title}“ vom {receivedOn} aufgezeichnet.',
    en: '{actor} recorded the activity report “{title}” of {receivedOn}.',
  },
  MeasureJudged: {
    de: '{actor} hat „{title}“ beurteilt: {judgement}, Folge {consequence}. {reason}',
    en: '{actor} judged “{title}”: {judgement}, consequence {consequence}. {reason}',
  },
  EvaluationClosed: {
    de: '{actor} hat die Evaluation abgeschlossen. Ziele umgesetzt: {goalsImplemented.answer}; Annahmen eingetroffen: {assumptionsHeld.answer}; Korrekturen nötig: {correctionsNeeded.answer}.',
    en: '{actor} closed the evaluation. Goals implemented: {goalsImplemented.answer}; assumptions held: {assumptionsHeld.answer}; corrections needed: {correctionsNeeded.answer}.',
  },
  EvaluationCarriedOver: {
    de: 'Das Ergebnis der Evaluation wurde in den Zyklus {nextCycleId} übernommen.',
    en: 'The result of the evaluation was carried over into the cycle {nextCycleId}.',
  },
} satisfies StoryTemplates;
