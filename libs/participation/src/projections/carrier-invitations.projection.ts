import type { Instant, LocalDate, ReadModel } from '#kernel';
import {
  upcast,
  type CarrierAnswered,
  type CarriersInvited,
  type Stage,
  type Standpoint,
  type Term,
} from '../domain/participation.events';

export type ResponseState = 'WAITING' | 'ANSWERED' | 'LATE' | 'SILENT';

export type CarrierView = Readonly<{
  providerId: string;
  state: ResponseState;
  standpoint?: Standpoint;
  receivedOn?: LocalDate;
  document?: string;
}>;

/** Who was asked for a view, until when, and what came of it. */
export type CarrierInvitation = Readonly<{
  participationId: string;
  cycleId: string;
  stage: Stage;
  subject: string;
  areas: readonly string[];
  carriers: readonly CarrierView[];
  noticeOn: LocalDate;
  respondBy: LocalDate;
  dueAt: Instant;
  /** How the last day was found. */
  computation: Term;
  extensions: readonly Readonly<{ from: LocalDate; to: LocalDate; reason: string }>[];
  state: 'RUNNING' | 'CLOSED';
  document?: string;
  imported: boolean;
}>;

const asked = (
  { carriers, ...data }: CarriersInvited['data'],
  imported: boolean,
): CarrierInvitation => {
  const { participationId, cycleId, stage, subject, areas, noticeOn, respondBy } = data;
  const { dueAt, computation, document } = data;
  return {
    participationId,
    cycleId,
    stage,
    subject,
    areas,
    carriers: carriers.map((providerId) => ({ providerId, state: 'WAITING' })),
    noticeOn,
    respondBy,
    dueAt,
    computation,
    extensions: [],
    state: 'RUNNING',
    ...(document === undefined ? {} : { document }),
    imported,
  };
};

/** What is known of a carrier after its answer. */
export const answeredView = ({
  providerId,
  standpoint,
  receivedOn,
  late,
  document,
}: CarrierAnswered['data']): CarrierView => ({
  providerId,
  state: late ? 'LATE' : 'ANSWERED',
  standpoint,
  receivedOn,
  ...(document === undefined ? {} : { document }),
});

const change = (
  row: CarrierInvitation,
  views: (view: CarrierView) => CarrierView,
): CarrierInvitation => ({ ...row, carriers: row.carriers.map(views) });

export const carrierInvitations: ReadModel<CarrierInvitation> = {
  name: 'carrier-invitations',
  version: 1,
  categories: ['participation'],
  columns: {
    cycleId: (row) => row.cycleId,
    stage: (row) => row.stage,
    state: (row) => row.state,
    respondBy: (row) => row.respondBy,
  },
  searched: ({ subject }) => ({ title: subject }),
  project: (event, rows) => {
    const { type, data } = upcast(event);
    const id = data.participationId;
    if (type === 'CarriersInvited') {
      rows.put(id, asked(data, event.metadata.imported !== undefined));
      return;
    }
    const row = rows.get(id);
    if (!row) return;
    switch (type) {
      case 'CarrierResponsePeriodExtended': {
        const { from, to, reason, dueAt, computation } = data;
        const extensions = [...row.extensions, { from, to, reason }];
        const open = change(row, (view) =>
          view.state === 'SILENT' ? { ...view, state: 'WAITING' } : view,
        );
        rows.put(id, { ...open, respondBy: to, dueAt, computation, extensions, state: 'RUNNING' });
        return;
      }
      case 'CarrierAnswered':
        rows.put(
          id,
          change(row, (view) => (view.providerId === data.providerId ? answeredView(data) : view)),
        );
        return;
      case 'CarrierResponsePeriodClosed': {
        const shut = change(row, (view) =>
          view.state === 'WAITING' ? { ...view, state: 'SILENT' } : view,
        );
        rows.put(id, { ...shut, state: 'CLOSED' });
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
