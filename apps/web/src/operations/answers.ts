/** What `GET /operations/…` answers; OpenAPI leaves it open. */

type Part = Readonly<{ name: string; state: string; error?: string }>;

export type Status = Readonly<{
  head: string;
  reader?: Readonly<{
    reader: Readonly<{ state: string; error?: string }>;
    readModels: readonly (Part & Readonly<{ events: number }>)[];
    reactions: readonly (Part & Readonly<{ pending: number }>)[];
    degraded: readonly Readonly<{ kind: string; name: string; reason: string }>[];
  }>;
}>;

export type GivenUp = Readonly<{
  kind: string;
  id: string;
  reason: string;
  attempts: number;
  failedAt: string;
}>;

export type Queue = Readonly<{
  engine: string;
  state: 'ok' | 'degraded';
  reason?: string;
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
  gaveUp: readonly GivenUp[];
}>;

export type Deadline = Readonly<{
  name: string;
  id: string;
  dueAt: string;
  state: 'open' | 'closed';
}>;

export type Deadlines = Readonly<{ rows: readonly Deadline[] }>;

type Words = Readonly<{ de: string; en: string }>;

export type Explanation = Readonly<{
  rows: readonly Deadline[];
  days: readonly Readonly<{
    event: Readonly<{ id: string; type: string; stream: string; recordedAt: string }>;
    at: string;
    result: string;
    calendarVersion: string;
    steps: readonly Words[];
  }>[];
}>;

export type Mails = Readonly<{
  /** Whether mail is written to a folder instead of being sent. */
  kept: boolean;
  rows: readonly Readonly<{
    id: string;
    sentAt: string;
    to: Readonly<{ name: string; address?: string }>;
    subject: string;
    text: string;
  }>[];
}>;
