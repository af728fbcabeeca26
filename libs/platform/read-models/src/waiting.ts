type Waiter = Readonly<{
  review: () => boolean;
  late: () => Error;
  resolve: () => void;
  reject: (error: unknown) => void;
}>;

/** Those who wait for the read models to get somewhere. */
export class Waiting {
  readonly #waiters = new Set<Waiter>();
  #disturb: () => void = () => undefined;

  /** Resolves when `reached` holds; rejects when it throws, or with `late()` when it is too late. */
  until(reached: () => boolean, late: () => Error, timeout?: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer =
        timeout === undefined ? undefined : setTimeout(() => waiter.reject(late()), timeout);
      const end = () => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
      };
      const waiter: Waiter = {
        review: reached,
        late,
        resolve: () => {
          end();
          resolve();
        },
        reject: (error) => {
          end();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      };
      this.#waiters.add(waiter);
      review(waiter);
      if (this.#waiters.has(waiter)) this.#disturb();
    });
  }

  /** Resolves as soon as somebody waits, at the latest after `most` milliseconds. */
  quiet(most: number): Promise<void> {
    if (this.#waiters.size > 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, most);
      this.#disturb = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Something has changed. */
  review(): void {
    for (const waiter of [...this.#waiters]) review(waiter);
  }

  /** Nothing will change any more. */
  end(): void {
    for (const waiter of [...this.#waiters]) waiter.reject(waiter.late());
  }
}

function review(waiter: Waiter): void {
  try {
    if (waiter.review()) waiter.resolve();
  } catch (error) {
    waiter.reject(error);
  }
}
