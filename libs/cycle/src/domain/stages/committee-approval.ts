import { sayDay, type Words } from '#calendar';
import type { Intent, Recorded } from '#kernel';
import type {
  AgendaItemAdded,
  AgendaItemRemoved,
  Outcome,
  ResultRecorded,
  SessionCancelled,
  SessionConvened,
  StepOpened,
  StepSkipped,
} from '#committee';
import { cancelTask, completeTask, openTask } from './asking';
import { follows, type CycleView, type Follow, type Heard } from './stage';

/** The matter comes back to the same body: it has to be put on an agenda again. */
export const BACK_TO_AGENDA: readonly Outcome[] = ['POSTPONED', 'REMOVED'];

/** Unit: days from the due date. Two weeks, one week and the day of the document deadline itself. */
const BEFORE = [-14, -7, 0];
/** The first, fifth and tenth day after a session without a result. */
const AFTER = [1, 5, 10];

export const againTask = (agendaTask: string): string => `${agendaTask}.AGAIN`;

const agenda = {
  kind: 'COMMITTEE',
  for: { role: 'chair' },
  source: '§ 71 Abs. 4 SGB VIII',
  stage: 'DECISION',
  remind: BEFORE,
} as const;

const prepare = (body: string) => ({
  de: `„${body}“ ist an der Reihe: Die Planung legt Vorlage und Anlagen vor, der Vorsitz setzt sie auf die Tagesordnung und lädt fristgerecht ein.`,
  en: `It is the turn of “${body}”: planning provides the paper and its annexes, the chair puts them on the agenda and convenes in time.`,
});

const comeBack = (body: string) => ({
  de: `„${body}“ hat vertagt oder abgesetzt: Die Planung ergänzt, was gefehlt hat, der Vorsitz setzt die Vorlage erneut auf die Tagesordnung.`,
  en: `“${body}” postponed or removed it: planning adds what was missing, the chair puts the paper on the agenda again.`,
});

const takenOff = ({ body, date, reason }: AgendaItemRemoved['data']) => ({
  de: `Von der Tagesordnung der Sitzung von „${body}“ am ${sayDay(date).de} genommen (${reason}): Der Vorsitz setzt die Vorlage auf eine andere Tagesordnung.`,
  en: `Taken off the agenda of the session of “${body}” on ${sayDay(date).en} (${reason}): the chair puts the paper on another agenda.`,
});

const cancelled = ({ body, date, reason }: SessionCancelled['data']) => ({
  de: `Die Sitzung von „${body}“ am ${sayDay(date).de} wurde abgesagt (${reason}): Der Vorsitz setzt die Vorlage auf eine andere Tagesordnung.`,
  en: `The session of “${body}” on ${sayDay(date).en} was cancelled (${reason}): the chair puts the paper on another agenda.`,
});

type Waiting = Readonly<{
  sessionId: string;
  itemId: string;
  paperId: string;
  stepId: string;
  bodyId: string;
  why: Words;
}>;

/** What stands on another agenda already is not asked for. */
const again = (
  event: Recorded,
  view: CycleView,
  { sessionId, itemId, paperId, stepId, bodyId, why }: Waiting,
): readonly Intent[] =>
  view
    .agendaTask(sessionId, itemId)
    .map(againTask)
    .filter((taskId) => view.stepTask(paperId, stepId).includes(taskId))
    .map((taskId) =>
      openTask(event, view, {
        ...agenda,
        taskId,
        subject: { kind: 'PAPER', id: paperId },
        title: {
          de: 'Vorlage erneut auf die Tagesordnung setzen',
          en: 'Put the paper on the agenda again',
        },
        why,
        ...view.documentsDue(bodyId, event),
      }),
    );

/** No result of this session is waited for any more. */
const noResult = (view: CycleView, sessionId: string, itemId: string, why: string) =>
  view.agendaTask(sessionId, itemId).map((taskId) => cancelTask(taskId, why));

const recalled = (event: Heard<ResultRecorded['data']>, view: CycleView): readonly Intent[] =>
  BACK_TO_AGENDA.includes(event.data.outcome)
    ? again(event, view, { ...event.data, why: comeBack(event.data.body) })
    : [];

const removed = (event: Heard<AgendaItemRemoved['data']>, view: CycleView): readonly Intent[] => {
  const { sessionId, itemId } = event.data;
  const why = 'Von der Tagesordnung genommen. / Taken off the agenda.';
  return [
    ...noResult(view, sessionId, itemId, why),
    ...again(event, view, { ...event.data, why: takenOff(event.data) }),
  ];
};

const calledOff = (event: Heard<SessionCancelled['data']>, view: CycleView): readonly Intent[] => {
  const { sessionId, bodyId, agenda: items } = event.data;
  const off = 'Die Sitzung wurde abgesagt. / The session was cancelled.';
  const why = cancelled(event.data);
  return items.flatMap(({ cycleId, ...item }) => [
    ...noResult(view, sessionId, item.itemId, off),
    ...again({ ...event, data: { ...(cycleId === undefined ? {} : { cycleId }) } }, view, {
      ...item,
      ...{ sessionId, bodyId, why },
    }),
  ]);
};

/**
 * The way of a paper through its bodies: whose turn it is, who prepares what by when, and what a
 * result, a postponement or a new session changes.
 * @source § 71 Abs. 4 SGB VIII; § 34 Abs. 1 GemO BW; Planungspraxis (Freigabe, Erinnerung)
 */
export const committeeApproval: readonly Follow[] = [
  follows<StepOpened['data']>('StepOpened', (event, view) =>
    view
      .stepTask(event.data.paperId, event.data.stepId)
      .filter((taskId) => taskId === event.id)
      .map((taskId) =>
        openTask(event, view, {
          ...agenda,
          taskId,
          subject: { kind: 'PAPER', id: event.data.paperId },
          title: { de: 'Vorlage auf die Tagesordnung setzen', en: 'Put the paper on the agenda' },
          why: prepare(event.data.body),
          ...view.documentsDue(event.data.bodyId, event),
        }),
      ),
  ),
  follows<StepSkipped['data']>('StepSkipped', ({ data: { paperId, stepId } }, view) =>
    view
      .stepTask(paperId, stepId)
      .map((taskId) => cancelTask(taskId, 'Der Schritt entfällt. / The step was skipped.')),
  ),
  follows<SessionConvened['data']>('SessionConvened', (event, view) =>
    view.waitingFor(event.data.bodyId).flatMap((taskId) =>
      view.documentsDueOn(event.data.bodyId, event).map((dueOn) => ({
        type: 'RescheduleTask',
        data: {
          taskId,
          dueOn,
          reason: `Sitzung am ${event.data.date} einberufen. / Session of ${event.data.date} convened.`,
        },
      })),
    ),
  ),
  follows<AgendaItemAdded['data']>('AgendaItemAdded', (event, view) => [
    ...view
      .stepTask(event.data.paperId, event.data.stepId)
      .map((taskId) => completeTask(event, taskId)),
    openTask(event, view, {
      taskId: event.id,
      kind: 'COMMITTEE',
      subject: { kind: 'PAPER', id: event.data.paperId },
      for: { role: 'minuteTaker' },
      title: { de: 'Ergebnis der Beratung eintragen', en: 'Record the result of the session' },
      why: {
        de: 'Die Vorlage steht auf der Tagesordnung; erledigt ist dies mit dem Ergebnis des Gremiums.',
        en: 'The paper is on the agenda; this is completed by the result of the body.',
      },
      source: '§ 71 Abs. 4 SGB VIII',
      stage: 'DECISION',
      dueOn: event.data.date,
      remind: AFTER,
    }),
  ]),
  follows<ResultRecorded['data']>('ResultRecorded', (event, view) => [
    ...view
      .answeredTask(event.data.sessionId, event.data.itemId)
      .map((taskId) => completeTask(event, taskId)),
    ...recalled(event, view),
  ]),
  follows<AgendaItemRemoved['data']>('AgendaItemRemoved', removed),
  follows<SessionCancelled['data']>('SessionCancelled', calledOff),
];
