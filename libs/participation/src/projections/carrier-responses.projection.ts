import type { LocalDate, ReadModel, Rows } from '#kernel';
import {
  upcast,
  type CarriersInvited,
  type ParticipationEvent,
  type Stage,
} from '../domain/participation.events';
import { answeredView, type CarrierView } from './carrier-invitations.projection';

/** What one carrier was asked, and what it said. */
export type CarrierResponse = CarrierView &
  Readonly<{
    participationId: string;
    cycleId: string;
    stage: Stage;
    subject: string;
    respondBy: LocalDate;
    asked?: string;
  }>;

/** Of a row: one carrier in one matter. */
export const responseId = (participationId: string, providerId: string) =>
  `${participationId}.${providerId}`;

function ask(rows: Rows<CarrierResponse>, data: CarriersInvited['data']): void {
  const { participationId, cycleId, stage, subject, respondBy, document } = data;
  for (const providerId of data.carriers)
    rows.put(responseId(participationId, providerId), {
      participationId,
      cycleId,
      stage,
      subject,
      respondBy,
      providerId,
      state: 'WAITING',
      ...(document === undefined ? {} : { asked: document }),
    });
}

function move(
  rows: Rows<CarrierResponse>,
  { type, data }: Extract<ParticipationEvent, { type: `CarrierResponsePeriod${string}` }>,
): void {
  for (const [id, row] of rows.where('participationId', data.participationId)) {
    if (type === 'CarrierResponsePeriodClosed') {
      if (row.state === 'WAITING') rows.put(id, { ...row, state: 'SILENT' });
    } else {
      const state = row.state === 'SILENT' ? 'WAITING' : row.state;
      rows.put(id, { ...row, respondBy: data.to, state });
    }
  }
}

export const carrierResponses: ReadModel<CarrierResponse> = {
  name: 'carrier-responses',
  version: 2,
  categories: ['participation'],
  columns: {
    participationId: (row) => row.participationId,
    providerId: (row) => row.providerId,
    cycleId: (row) => row.cycleId,
    stage: (row) => row.stage,
    state: (row) => row.state,
    respondBy: (row) => row.respondBy,
  },
  searched: ({ subject }) => ({ title: subject }),
  project: (recorded, rows) => {
    const event = upcast(recorded);
    switch (event.type) {
      case 'CarriersInvited':
        ask(rows, event.data);
        return;
      case 'CarrierResponsePeriodExtended':
      case 'CarrierResponsePeriodClosed':
        move(rows, event);
        return;
      case 'CarrierAnswered': {
        const id = responseId(event.data.participationId, event.data.providerId);
        const row = rows.get(id);
        if (row) rows.put(id, { ...row, ...answeredView(event.data) });
        return;
      }
      case 'ParticipationHeld':
      case 'ParticipationResultsRecorded':
      case 'ParticipationFeedbackGiven':
      case 'CarriersHeard':
        return;
    }
  },
};
