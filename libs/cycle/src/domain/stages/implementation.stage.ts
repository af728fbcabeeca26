import type { MeasureApproved, MeasureOpened, MeasureWithdrawn } from '#measure';
import { cancelTask, completeTask, openTask } from './asking';
import { follows, involveCarriers, proves, type Stage } from './stage';

const realisation = (measureId: string) => `${measureId}.REALISE`;

/**
 * What was resolved is carried out, each measure by its realisation deadline.
 * @source § 79 Abs. 2 SGB VIII; Planungspraxis (Umsetzungsfrist)
 */
export const implementation: Stage = {
  kind: 'IMPLEMENTATION',
  source: '§ 79 Abs. 2 SGB VIII',
  proves: [
    proves('MeasureApproved', ({ measureId, decidedOn }: MeasureApproved['data']) => [
      { proof: 'MEASURE_APPROVED', subject: measureId, on: decidedOn },
    ]),
    proves('MeasureOpened', ({ measureId, openedOn }: MeasureOpened['data']) => [
      { proof: 'MEASURE_OPENED', subject: measureId, on: openedOn },
    ]),
  ],
  follows: [
    follows<MeasureApproved['data']>('MeasureApproved', (event, view) => [
      openTask(event, view, {
        taskId: realisation(event.data.measureId),
        kind: 'IMPLEMENTATION',
        subject: { kind: 'MEASURE', id: event.data.measureId },
        for: { role: 'planner' },
        title: { de: 'Beschlossene Maßnahme umsetzen', en: 'Realise the approved measure' },
        why: {
          de: 'Die Maßnahme ist beschlossen; bis zur Umsetzungsfrist ist sie zu verwirklichen.',
          en: 'The measure is approved; it is to be realised by its realisation deadline.',
        },
        source: '§ 79 Abs. 2 SGB VIII',
        stage: 'IMPLEMENTATION',
        dueOn: view.realisationOf(event.data.measureId),
      }),
    ]),
    follows<MeasureOpened['data']>('MeasureOpened', (event) =>
      [event]
        .filter(({ data }) => data.complete)
        .map(({ data }) => completeTask(event, realisation(data.measureId))),
    ),
    follows<MeasureWithdrawn['data']>('MeasureWithdrawn', (event) => [
      cancelTask(
        realisation(event.data.measureId),
        'Die Maßnahme wurde zurückgezogen. / The measure was withdrawn.',
      ),
    ]),
  ],
  tasks: [involveCarriers],
};
