export const NOT_REACHED = 'Redis does not answer.';

/** Unit of `patience`: milliseconds. @throws Error when the answer does not come in time */
export async function within<T>(answer: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(NOT_REACHED)), patience);
  });
  answer.catch(() => undefined);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
