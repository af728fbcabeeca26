import type { Position } from '#kernel';
import type { Caller } from '#shell';
import type { ServerResponse } from 'node:http';
import type { Change } from './change-feed';
import type { Concerns } from './concerns';

/** Units: milliseconds. `gather`: what comes within is one message. */
export type Pace = Readonly<{ heartbeat: number; gather: number }>;

/** Unit: bytes. A reader this far behind begins anew from where it was. */
const MOST_WAITING = 64 * 1024;

type Parts = Readonly<{
  out: ServerResponse;
  concerns: Concerns;
  pace: Pace;
  /** Who reads, asked again before anything is said; `undefined` once the session has ended. */
  reader: () => Promise<Caller | undefined>;
}>;

/**
 * One reader's stream of server-sent events: which rooms have changed, up to which position, and
 * nothing of what changed there.
 * @source WHATWG HTML, 9.2 Server-sent events
 */
export class ChangeStream {
  #waiting: Set<string> | 'all' = new Set();
  #position: Position | undefined;
  #gathering: NodeJS.Timeout | undefined;
  readonly #beating: NodeJS.Timeout;

  constructor(private readonly parts: Parts) {
    this.#beating = setInterval(() => void this.#say(), parts.pace.heartbeat);
    parts.out.on('close', () => this.#stop());
  }

  /** Where the reader stands from now on. */
  begin(position: Position | undefined, missed: Change['categories'] | 'all'): void {
    this.#note(position, missed);
    void this.#say();
  }

  hear({ position, categories }: Change): void {
    this.#note(position, categories);
    this.#gathering ??= setTimeout(() => void this.#say(), this.parts.pace.gather);
  }

  /** A browser comes again by itself and goes on where it was; not so when the session has `ended`. */
  end(ended = false): void {
    this.#stop();
    this.parts.out.end(ended ? 'event: end\ndata: {}\n\n' : '');
  }

  #note(position: Position | undefined, categories: Change['categories'] | 'all'): void {
    if (this.#position === undefined || (position ?? '') > this.#position)
      this.#position = position;
    if (categories === 'all') this.#waiting = 'all';
    if (this.#waiting !== 'all') for (const one of categories) this.#waiting.add(one);
  }

  /** An id without data moves on what the reader has seen, and keeps the line open. */
  async #say(): Promise<void> {
    clearTimeout(this.#gathering);
    this.#gathering = undefined;
    const { out, concerns, reader } = this.parts;
    const waiting = this.#waiting;
    this.#waiting = new Set();
    const caller = await reader().catch(() => undefined);
    if (out.writableEnded || out.destroyed) return;
    if (!caller || out.writableLength > MOST_WAITING) {
      this.end(!caller);
      return;
    }
    const position = this.#position;
    const rooms = waiting !== 'all' && waiting.size === 0 ? [] : concerns.of(caller, waiting);
    const id = position === undefined ? '' : `id: ${position}\n`;
    const data = JSON.stringify({ position, rooms });
    out.write(rooms.length > 0 ? `${id}event: changed\ndata: ${data}\n\n` : `${id}:\n\n`);
  }

  #stop(): void {
    clearInterval(this.#beating);
    clearTimeout(this.#gathering);
  }
}
