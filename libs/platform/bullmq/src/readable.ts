import type { Logger } from '@nestjs/common';
import { Job, Queue, Worker } from 'bullmq';

type Parts = Parameters<typeof Job.fromJSON>;

/**
 * A job whose data are no JSON is none of ours. BullMQ would take it up again every half minute for
 * ever, and would show no other that failed; read as empty it is done away with like any stranger.
 */
export class ReadableJob extends Job {
  static override fromJSON<T, R, N extends string>(...[queue, json, id]: Parts): Job<T, R, N> {
    return super.fromJSON<T, R, N>(queue, isJson(json.data) ? json : { ...json, data: 'null' }, id);
  }
}

function isJson(text: string | undefined): boolean {
  try {
    JSON.parse(text || '{}');
    return true;
  } catch {
    return false;
  }
}

/** A queue whose jobs can all be read. */
export class ReadableQueue extends Queue {
  protected override get Job(): typeof Job {
    return ReadableJob as typeof Job;
  }
}

/** A worker whose jobs can all be read. */
export class ReadableWorker extends Worker {
  protected override get Job(): typeof Job {
    return ReadableJob as typeof Job;
  }
}

/**
 * One whose options are no JSON comes again until somebody removes it; the others go on. Connections
 * that break are told of elsewhere.
 */
export function tellUnreadable({ name, message }: Error, logger: Logger): void {
  if (name === 'SyntaxError') logger.warn(`A job in Redis cannot be read: ${message}`);
}
