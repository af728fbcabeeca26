import { DEMO_TENANT } from '#product';
import type { Role } from '#kernel';
import type { Caller } from '#shell';
import { DemoTown } from '../support/demo-town';

/** What chair, minute taker and members see around a vote, in the sessions of the demo town. */
const town = new DemoTown();
beforeAll(() => town.start(), 240_000);
afterAll(() => town.stop());

const as = (person: string, ...roles: Role[]): Caller => ({
  ...{ tenant: DEMO_TENANT, person, kind: 'person', roles },
});

type Seat = Readonly<{ seatId: string; person?: string; entitled: boolean; present: boolean }>;
type Panel = Readonly<{
  seats: readonly Seat[];
  quorum: readonly Readonly<{
    resolutionItem: string;
    present: number;
    entitled: number;
    needed: number;
    enough: boolean;
  }>[];
}>;
type Result = Readonly<{
  sessionId: string;
  itemId: string;
  resolutionItem: string;
  outcome: string;
  votes: Readonly<{ yes: number; no: number; abstain: number; present: number; entitled: number }>;
  explanation: readonly unknown[];
}>;

let result: Result;
let at = '';
beforeAll(async () => {
  const { body } = await town.ask('GET /results?limit=100', as('rita', 'auditor'));
  result = (body['rows'] as readonly Result[]).find(({ votes }) => votes as unknown)!;
  at = `/sessions/${result.sessionId}/agenda-items/${result.itemId}`;
});

const panelOf = async (caller: Caller): Promise<Panel> => {
  const { status, body } = await town.ask(`GET ${at}/eligibility`, caller);
  expect(status).toBe(200);
  return body as unknown as Panel;
};

it('the panel counts as the result did', async () => {
  const { seats, quorum } = await panelOf(as('m', 'committeeMember'));
  const one = quorum.find(({ resolutionItem }) => resolutionItem === result.resolutionItem);
  const { present, entitled } = result.votes;
  expect(one).toMatchObject({ present, entitled, enough: true });
  expect(seats.filter((seat) => seat.entitled)).toHaveLength(entitled);
});

it('as of before the session nobody is known to be there', async () => {
  const { body } = await town.ask('GET /sessions?limit=1&orderBy=date', as('rita', 'auditor'));
  expect(body['rows']).toHaveLength(1);
  const past = `GET ${at}/eligibility?asOf=2000-01-01T00:00:00Z`;
  expect((await town.ask(past, as('rita', 'auditor'))).status).toBe(404);
});

it('the same votes come to what was recorded, explained; others are refused in words', async () => {
  const { yes, no, abstain } = result.votes;
  const chair = as('somebody-chair', 'chair');
  const ask = (query: string) =>
    town.ask(`GET ${at}/preview?resolutionItem=${result.resolutionItem}&${query}`, chair);
  const same = await ask(`yes=${yes}&no=${no}&abstain=${abstain}`);
  expect([200, 409]).toContain(same.status);
  if (same.status === 200)
    expect(same.body).toMatchObject({ outcome: result.outcome, explanation: result.explanation });
  else expect(same.body).toMatchObject({ code: 'SESSION_NOT_OPEN' });
  expect((await ask('yes=-1')).status).toBe(400);
  expect((await ask('yes=viele')).status).toBe(400);
  const auditor = as('rita', 'auditor');
  const query = `resolutionItem=${result.resolutionItem}`;
  expect((await town.ask(`GET ${at}/preview?${query}`, auditor)).status).toBe(403);
});

it('a member declares a recusal for their own seat only', async () => {
  const { seats } = await panelOf(as('m', 'committeeMember'));
  const [first, second] = seats.filter((seat) => seat.entitled);
  const declare = (seat: Seat | undefined) =>
    town.ask(
      `POST /sessions/${result.sessionId}/recusals`,
      as(first?.person ?? '', 'committeeMember'),
      {
        itemId: result.itemId,
        seatId: seat?.seatId,
      },
    );
  expect((await declare(second)).body).toMatchObject({ code: 'SEAT_OF_ANOTHER' });
  expect((await declare(first)).body).toMatchObject({ code: 'SESSION_CLOSED' });
});
