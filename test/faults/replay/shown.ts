import type { AnyReadModel, Moment, ReadModel, Reads } from '#kernel';

/** All that the read models show at a moment, as one text. */
export const shown = (reads: Reads, models: readonly AnyReadModel[], moment: Moment = {}): string =>
  models
    .map((model) => {
      const rows = reads.all(model as ReadModel, {}, moment);
      return `${model.name}: ${JSON.stringify(rows, undefined, 1)}`;
    })
    .join('\n');
