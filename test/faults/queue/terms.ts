import {
  Rejection,
  type Category,
  type Command,
  type Deadline,
  type Event,
  type Instant,
  type Reaction,
  type Stored,
} from '#kernel';

export const TENANT = 'town';

export type Arm = Command<'Arm', { id: string; dueAt: Instant }>;
export type Expire = Command<'Expire', { id: string }>;
export type Note = Command<'Note', { id: string }>;
type Armed = Event<'Armed', 1, { id: string; dueAt: Instant }>;
type Expired = Event<'Expired', 1, { id: string; dueAt: Instant }>;
type Noted = Event<'Noted', 1, { id: string }>;
type State = Readonly<{ dueAt?: Instant; expired: boolean; noted: boolean }>;
type TermEvent = Armed | Expired | Noted;

/** A term that expires once, when its instant has come, and of which it is noted once that it has. */
export const terms: Category<State, Arm | Expire | Note, TermEvent> = {
  category: 'term',
  initialState: { expired: false, noted: false },
  decide: (command, { dueAt, expired, noted }) => {
    const { id } = command.data;
    switch (command.type) {
      case 'Arm':
        return dueAt ? [] : [{ type: 'Armed', version: 1, data: command.data }];
      case 'Expire':
        if (!dueAt || expired) return [];
        if (command.now < dueAt) throw new Rejection('NOT_YET', { value: dueAt });
        return [{ type: 'Expired', version: 1, data: { id, dueAt } }];
      case 'Note':
        return noted ? [] : [{ type: 'Noted', version: 1, data: { id } }];
    }
  },
  evolve: (state, { type, data }) =>
    type === 'Armed'
      ? { ...state, dueAt: data.dueAt }
      : type === 'Expired'
        ? { ...state, expired: true }
        : { ...state, noted: true },
  upcast: (stored: Stored) => stored as TermEvent,
};

export const term: Deadline = {
  name: 'term',
  categories: ['term'],
  hears: ({ type, data }) => {
    const { id, dueAt } = data as { id: string; dueAt: Instant };
    if (type === 'Armed') return { id, dueAt };
    return type === 'Expired' ? { id, disarmed: true } : undefined;
  },
  onExpiry: (id) => ({ type: 'Expire', data: { id } }),
};

export const noting: Reaction = {
  name: 'noting',
  on: ['Expired'],
  react: ({ data }) => [{ type: 'Note', data: { id: (data as { id: string }).id } }],
};
