import type { LocalDate, ReadModel } from '#kernel';

/** A hearing of carriers before a body, as another room has recorded it. */
export type HeardCarriers = Readonly<{
  cycleId: string;
  bodyId: string;
  heardOn: LocalDate;
  imported: boolean;
}>;

type CarriersHeard = Omit<HeardCarriers, 'imported'> & Readonly<{ participationId: string }>;

export const heardCarriers: ReadModel<HeardCarriers> = {
  name: 'heard-carriers',
  version: 1,
  categories: ['participation'],
  columns: {
    cycleId: ({ cycleId }) => cycleId,
    bodyId: ({ bodyId }) => bodyId,
  },
  project: ({ type, data, metadata }, rows) => {
    if (type !== 'CarriersHeard') return;
    const { participationId, cycleId, bodyId, heardOn } = data as CarriersHeard;
    rows.put(participationId, {
      cycleId,
      bodyId,
      heardOn,
      imported: metadata.imported !== undefined,
    });
  },
};
