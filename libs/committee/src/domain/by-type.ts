/** A function per type of message, none left out. */
export type ByType<M extends { type: string }, State, Answer> = Readonly<{
  [T in M['type']]: (message: Extract<M, { type: T }>, state: State) => Answer;
}>;

export const byType =
  <M extends { type: string }, State, Answer>(answers: ByType<M, State, Answer>) =>
  (message: M, state: State): Answer =>
    (answers[message.type as M['type']] as (message: M, state: State) => Answer)(message, state);
