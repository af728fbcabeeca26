import { businessDaysUntil, localDateOf, plusDays, type Words } from '#calendar';
import { sessionsModel } from '#committee';
import { dataRequests } from '#inventory';
import type { LocalDate } from '#kernel';
import { measureRegister, UNREALISED } from '#measure';
import { carrierInvitations } from '#participation';
import type { View } from '#shell';
import { inbox } from '#task';
import { definitionOf } from '../domain/process-model';
import { cycleOverview } from '../projections/cycle-overview.projection';
import { modelKey, processModels } from '../projections/process-models.projection';

export const UPCOMING_MODELS = [
  inbox,
  dataRequests,
  carrierInvitations,
  sessionsModel,
  measureRegister,
  cycleOverview,
  processModels,
];

export const UPCOMING_KINDS = [
  'TASK',
  'DATA_REQUEST',
  'CARRIER_RESPONSE',
  'SESSION',
  'REALISATION',
  'STAGE_END',
] as const;
export type UpcomingKind = (typeof UPCOMING_KINDS)[number];

/** A day that comes, and whose it is. */
export type Upcoming = Readonly<{
  kind: UpcomingKind;
  on: LocalDate;
  title: Words;
  /** What it belongs to: its category and id. */
  subject: Readonly<{ kind: string; id: string }>;
  overdue: boolean;
  /** Unit: business days; negative when past. Absent where nobody said where the office works. */
  businessDaysLeft?: number;
}>;

type Found = Omit<Upcoming, 'overdue' | 'businessDaysLeft'>;

const both = (text: string): Words => ({ de: text, en: text });

/** The deadlines of the next weeks, and those that have passed and are still open. */
export function readUpcoming(weeks: number, view: View) {
  const { now, moment, tenant } = view;
  const today = localDateOf(moment.asOf && 'instant' in moment.asOf ? moment.asOf.instant : now);
  const until = plusDays(today, 7 * weeks);
  const place = tenant.place?.();
  const rows = [
    ...tasks(view),
    ...requests(view),
    ...invitations(view),
    ...sessions(view).filter(({ on }) => on >= today),
    ...realisations(view),
    ...stages(view),
  ]
    .filter(({ on }) => on <= until)
    .sort((a, b) => a.on.localeCompare(b.on) || a.title.de.localeCompare(b.title.de, 'de'))
    .map((row): Upcoming => ({
      ...row,
      overdue: row.on < today,
      ...(place === undefined ? {} : { businessDaysLeft: businessDaysUntil(today, row.on, place) }),
    }));
  return { today, until, rows };
}

const tasks = ({ reads, moment }: View): Found[] =>
  reads
    .all(inbox, { status: ['OPEN', 'CLAIMED'] }, moment)
    .flatMap(({ id, row }) =>
      row.dueOn === undefined
        ? []
        : [{ kind: 'TASK', on: row.dueOn, title: row.title, subject: { kind: 'task', id } }],
    );

const requests = ({ reads, moment }: View): Found[] =>
  reads.all(dataRequests, { state: ['OPEN', 'OVERDUE'] }, moment).map(({ row }) => ({
    kind: 'DATA_REQUEST',
    on: row.dueOn,
    title: both(row.providerName),
    subject: { kind: 'snapshot', id: row.snapshotId },
  }));

const invitations = ({ reads, moment }: View): Found[] =>
  reads.all(carrierInvitations, {}, moment).flatMap(({ row }) =>
    row.state === 'RUNNING'
      ? [
          {
            kind: 'CARRIER_RESPONSE' as const,
            on: row.respondBy,
            title: both(row.subject),
            subject: { kind: 'cycle', id: row.cycleId },
          },
        ]
      : [],
  );

const sessions = ({ reads, moment }: View): Found[] =>
  reads.all(sessionsModel, { status: 'CONVENED' }, moment).map(({ id, row }) => ({
    kind: 'SESSION',
    on: row.date,
    title: both(row.body),
    subject: { kind: 'session', id },
  }));

const realisations = ({ reads, moment }: View): Found[] =>
  reads.all(measureRegister, { status: UNREALISED }, moment).flatMap(({ id, row }) =>
    row.content?.realiseBy === undefined
      ? []
      : [
          {
            kind: 'REALISATION' as const,
            on: row.content.realiseBy,
            title: both(row.content.title),
            subject: { kind: 'measure', id },
          },
        ],
  );

const stages = ({ reads, moment }: View): Found[] =>
  reads.all(cycleOverview, { status: 'RUNNING' }, moment).flatMap(({ id, row }) => {
    const key = modelKey(row.modelId, row.modelVersion);
    const model = reads.get(processModels, key, moment)?.model;
    return row.stages.flatMap(({ stage, status, planned }) => {
      if (planned === undefined || status === 'CLOSED' || status === 'TAKEN_OVER') return [];
      const name = (model && definitionOf(model, stage)?.name) ?? both(stage);
      return [
        {
          kind: 'STAGE_END' as const,
          on: planned.to,
          title: { de: `${row.title}: ${name.de}`, en: `${row.title}: ${name.en}` },
          subject: { kind: 'cycle', id },
        },
      ];
    });
  });
