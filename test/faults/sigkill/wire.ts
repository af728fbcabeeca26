/** What a client asks of a server: `label` is the command's id. */
export type Request = Readonly<{ counter: string; label: string; by: number }>;

export type Answer =
  | Readonly<{ outcome: 'ok'; revision: number; position: string }>
  | Readonly<{ outcome: 'rejected'; code: string }>
  | Readonly<{ outcome: 'unknown'; reason: string }>;

/** A line of the clients' journal: on disk before the request goes out, and after its answer came. */
export type Entry = Request & (Answer | Readonly<{ outcome: 'invoked' }>);
