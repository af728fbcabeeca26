import { results } from '#committee';
import type { Override } from '#kernel';
import { actor, type Actor, type Simulation } from '#product';
import { day } from './importer';

const CHAIR = actor('vorsitz', 'chair');
const MINUTES = actor('schriftfuehrung', 'minuteTaker');
const PLANNER = actor('planung', 'planner');
const SINCE = '2026-08-01';

export type Body = Readonly<{ bodyId: string; seats: readonly string[] }>;
export type Sitting = Readonly<{ sessionId: string; body: Body }>;

/** What an office enters today: bodies, papers, sessions and votes. */
export class Office {
  constructor(
    private readonly simulation: Simulation,
    private readonly head: Actor,
  ) {}

  committee = (council: number, carriers: number): Promise<Body> =>
    this.constitute('JHA', 'Jugendhilfeausschuss', {
      COUNCIL_SIDE: council,
      FREE_CARRIER_SIDE: carriers,
    });

  council = (seats: number): Promise<Body> =>
    this.constitute('COUNCIL', 'Gemeinderat', { COUNCIL_SIDE: seats });

  private async constitute(
    kind: string,
    name: string,
    sides: Readonly<Record<string, number>>,
  ): Promise<Body> {
    const place = { land: 'BW' };
    const bodyId = await this.send(this.head, 'EstablishBody', { kind, name, place });
    const seats = Object.entries(sides).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, i) => ({
        seatId: `${group.slice(0, 1)}${i + 1}`,
        group,
        voting: true,
      })),
    );
    await this.send(this.head, 'ConstituteBody', { bodyId, constitutedOn: SINCE, seats });
    const assignments = seats.map(({ seatId }) => ({ seatId, person: `sitz-${seatId}` }));
    await this.send(this.head, 'AssignSeats', { bodyId, from: SINCE, assignments });
    return { bodyId, seats: seats.map(({ seatId }) => seatId) };
  }

  /** A paper on its way: the committee recommends, the council decides. */
  async paper(title: string, committee: Body, council: Body): Promise<string> {
    const paperId = await this.send(PLANNER, 'DraftPaper', {
      title,
      items: [{ resolutionItem: '1', text: title, measureIds: [], planAdoption: false }],
    });
    const steps = [
      { stepId: 'jha', bodyId: committee.bodyId, competence: 'RECOMMEND' },
      { stepId: 'rat', bodyId: council.bodyId, competence: 'DECIDE' },
    ];
    await this.send(PLANNER, 'SetReferralChain', { paperId, steps });
    await this.send(this.head, 'ReleasePaper', { paperId });
    return paperId;
  }

  /** Invited to in time, with the paper as its only item. */
  async convene(body: Body, date: string, paperId: string, stepId: string): Promise<Sitting> {
    const { bodyId } = body;
    const sentOn = SENT_ON;
    const sessionId = await this.send(CHAIR, 'ConveneSession', { bodyId, date, sentOn });
    await this.send(CHAIR, 'AddAgendaItem', { sessionId, itemId: '1', paperId, stepId });
    return { sessionId, body };
  }

  /** Everybody is there and says yes. */
  async vote({ sessionId, body }: Sitting, overrides: readonly Override[] = []): Promise<void> {
    const present = body.seats;
    await this.send(CHAIR, 'OpenSession', { sessionId });
    await this.send(MINUTES, 'RecordAttendance', { sessionId, itemId: '1', present });
    const votes = { yes: present.length, no: 0, abstain: 0 };
    const result = { sessionId, itemId: '1', resolutionItems: ['1'], votes };
    await this.simulation.send(MINUTES, 'RecordResult', result, { overrides });
  }

  /** What the register says of the paper, and which rules were set aside for it. */
  register({ sessionId }: Sitting): string {
    const [found] = this.simulation.tenant.reads.all(results, { sessionId });
    if (!found) return 'nothing';
    const aside = found.row.overrides.map(({ rule }) => rule).join(', ');
    return aside === '' ? found.row.outcome : `${found.row.outcome} despite ${aside}`;
  }

  on = (date: string): Promise<void> => this.simulation.on(day(date), '18:00');

  private async send(by: Actor, type: string, data: object): Promise<string> {
    return (await this.simulation.sendOn(by, type, data)).id;
  }
}

/** Weeks before every session of these scenes. */
const SENT_ON = '2026-08-03';
