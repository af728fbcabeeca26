import { defineCommand, Id, NothingDto } from '#shell';
import { snapshots } from '../domain/snapshot.decider';
import { OFFICE } from './found';

/** By the office at any time; by the calendar before the term ends. */
export const RemindProviderCommand = defineCommand({
  type: 'RemindProvider',
  category: snapshots,
  shape: NothingDto,
  route: 'POST /snapshots/:snapshotId/requests/:providerId/reminder',
  allow: [...OFFICE, 'system'],
  target: ({ snapshotId }) => snapshotId,
  prepare: ({ snapshotId, providerId }, { caller }) => ({
    snapshotId,
    providerId,
    automatic: caller.kind === 'system',
  }),
  summary: { de: 'Träger an die Datenanfrage erinnern', en: 'Remind a provider of a data request' },
});

export class MarkDataRequestOverdueDto {
  @Id()
  readonly snapshotId!: string;

  @Id()
  readonly providerId!: string;
}

/** Sent by the deadline list; the rule looks at the time again. */
export const MarkDataRequestOverdueCommand = defineCommand({
  type: 'MarkDataRequestOverdue',
  category: snapshots,
  shape: MarkDataRequestOverdueDto,
  allow: ['system'],
  target: ({ snapshotId }) => snapshotId,
  summary: { de: 'Datenanfrage als überfällig kennzeichnen', en: 'Mark a data request overdue' },
});
