import type { Instant, LocalDate } from '#kernel';
import { SimulatedClock } from '#product';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { sqlite } from './engines';
import { TOWN, TestProduct } from './product';

const BEGIN = '2026-01-12T08:00:00.000Z' as Instant;
const ADMIN = 'root administrator headOfPlanning';
const PLANNER = 'ada planner';
const CHAIR = 'clara chair';

/** A town in which a paper waits for the committee: the chair is to be reminded on 26 January 2026. */
export class RemindedTown {
  readonly clock = new SimulatedClock(BEGIN);
  readonly product: TestProduct;
  paperId = '';
  private jha = '';

  constructor(environment: Readonly<Record<string, string>> = {}) {
    this.product = new TestProduct(sqlite, environment);
  }

  async begin(): Promise<this> {
    await this.product.start(this.clock);
    await this.person('Çağla Vorberg', 'vorsitz@stadt.example', 'chair');
    await this.person('Martin Schriftner', 'protokoll@stadt.example', 'minuteTaker');
    const place = { land: 'BW' };
    this.jha = await this.do(ADMIN, 'EstablishBody', { kind: 'JHA', name: 'Ausschuss', place });
    const of = (group: string, count: number) =>
      Array.from({ length: count }, (_, n) => ({ seatId: `${group[0]}${n}`, group, voting: true }));
    const seats = [...of('COUNCIL_SIDE', 3), ...of('FREE_CARRIER_SIDE', 2)];
    await this.do(ADMIN, 'ConstituteBody', {
      bodyId: this.jha,
      constitutedOn: '2026-01-12',
      seats,
    });
    this.paperId = await this.do(PLANNER, 'DraftPaper', {
      cycleId: 'cycle',
      title: 'Kita Johestraße',
      items: [{ resolutionItem: '1', text: 'Aufnahme', measureIds: [], planAdoption: false }],
    });
    await this.do(PLANNER, 'SetReferralChain', {
      paperId: this.paperId,
      steps: [{ stepId: '1', bodyId: this.jha, competence: 'DECIDE' }],
    });
    await this.do(ADMIN, 'ReleasePaper', { paperId: this.paperId });
    return this;
  }

  /** The paper is on the agenda of this day; the minute taker is to be reminded on the next. */
  async convene(date: string): Promise<void> {
    const sentOn = this.clock.now().slice(0, 10);
    const sessionId = await this.do(CHAIR, 'ConveneSession', { bodyId: this.jha, date, sentOn });
    const { paperId } = this;
    await this.do(CHAIR, 'AddAgendaItem', { sessionId, itemId: '1', paperId, stepId: '1' });
  }

  /** Goes on to a day; what falls due on it happens. */
  async on(day: string): Promise<void> {
    await this.product.settle();
    this.clock.goTo(day as LocalDate);
    await this.product.product.tenants.of(TOWN).deadlines?.sweep();
    await this.product.settle();
  }

  /** Goes on by so much, and does what nobody has come for. Unit: milliseconds. */
  async wait(time: number): Promise<void> {
    this.clock.tick(time);
    await this.product.product.tenants.of(TOWN).effects?.sweep();
    await this.product.settle();
  }

  private async person(name: string, mail: string, role: string): Promise<void> {
    const person = await this.do(ADMIN, 'InvitePerson', { name, mail });
    await this.do(ADMIN, 'GrantRole', { person, role });
  }

  private async do(caller: string, type: string, data: Record<string, unknown>): Promise<string> {
    this.clock.tick();
    const { status, body } = await this.product.send(caller, type, data);
    if (status >= 300) throw new Error(`${type}: ${JSON.stringify(body)}`);
    await this.product.settle();
    return body.id;
  }
}

/** A mail server on a port of its own, and what it was given. */
export class MailServer {
  readonly taken: string[] = [];
  /** How it answers a recipient; `undefined`: it takes the mail. */
  refusal: number | undefined;
  /** Told of each mail before its sender hears that it was taken. */
  taking: () => void = () => undefined;
  /** Recipients that it did not take. */
  refused = 0;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      const { refusal: responseCode } = this;
      if (responseCode !== undefined) this.refused += 1;
      done(
        responseCode === undefined ? null : Object.assign(new Error('not today'), { responseCode }),
      );
    },
    onData: (stream, _session, done) => {
      let message = '';
      stream.on('data', (chunk: Buffer) => (message += chunk.toString()));
      stream.on('end', () => {
        this.taken.push(message);
        this.taking();
        done();
      });
    },
  });

  /** Its address, as `SMTP_URL` takes it. */
  async listen(): Promise<string> {
    this.server.on('error', () => undefined); // whoever sends may die of it
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }
}
