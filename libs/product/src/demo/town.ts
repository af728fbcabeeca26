import { cycleOverview } from '#cycle';
import type { LocalDate } from '#kernel';
import { needItems } from '#needs';
import { OPERATOR, actor, type Actor, type Simulation } from '../simulation/simulation';
import { CARRIER_SIDE, COUNCILLORS, PEOPLE, PROVIDER, type DemoPerson } from './people';

export const day = (text: string) => text as LocalDate;

/** The play is over: what would come later has not happened yet. */
export class EndOfPlay extends Error {
  override readonly name = 'EndOfPlay';
}

export type Cast = Readonly<Record<keyof typeof PEOPLE, Actor>>;

export type Body = Readonly<{ bodyId: string; seats: readonly string[] }>;
export type Bodies = Readonly<{ workingGroup: Body; jha: Body; council: Body }>;

export type Providers = Readonly<{
  city: string;
  regenbogen: string;
  anna: string;
  jugendring: string;
}>;

export const AREAS = ['mitte', 'nord', 'sued'] as const;
export type Area = (typeof AREAS)[number];
export const AREA_NAMES: Readonly<Record<Area, string>> = {
  mitte: 'Mitte',
  nord: 'Nordstadt',
  sued: 'Südviertel',
};

export const PLACE = { land: 'BW' } as const;

/** What all scenes of the play share. */
export class Town {
  cast!: Cast;
  bodies!: Bodies;
  providers!: Providers;

  constructor(
    readonly simulation: Simulation,
    private readonly end: LocalDate,
    private readonly draws: () => number,
  ) {}

  /** A whole number from `from` to `to`, drawn from the seed. */
  draw(from: number, to: number): number {
    return from + Math.floor(this.draws() * (to - from + 1));
  }

  /** @throws EndOfPlay when the day lies beyond the last */
  async on(date: string, hour?: string): Promise<void> {
    if (date > this.end) throw new EndOfPlay();
    await this.simulation.on(day(date), hour);
  }

  async do(by: Actor, type: string, data: object, beside: object = {}): Promise<string> {
    return (await this.simulation.send(by, type, data, beside)).id;
  }

  /** As `do`, without waiting for what follows. */
  private async quickly(by: Actor, type: string, data: object): Promise<string> {
    return (await this.simulation.sendOn(by, type, data)).id;
  }

  async people(): Promise<void> {
    const invite = async (by: Actor, { name, roles, function: work }: DemoPerson) => {
      const person = await this.quickly(by, 'InvitePerson', {
        name,
        ...(work === undefined ? {} : { function: work }),
      });
      await this.simulation.settle();
      for (const role of roles) await this.quickly(by, 'GrantRole', { person, role });
      return actor(person, ...roles);
    };
    const administrator = await invite(OPERATOR, PEOPLE.administrator);
    await this.simulation.settle();
    const cast: Record<string, Actor> = { administrator };
    for (const [part, person] of Object.entries(PEOPLE))
      if (part !== 'administrator') cast[part] = await invite(administrator, person);
    this.cast = cast as Cast;
    await this.found(await this.inviteAll(COUNCILLORS), await this.inviteAll(CARRIER_SIDE));
  }

  private async inviteAll(people: readonly DemoPerson[]): Promise<readonly string[]> {
    const refs: string[] = [];
    for (const { name } of people) {
      const person = await this.quickly(this.cast.administrator, 'InvitePerson', { name });
      refs.push(person);
    }
    await this.simulation.settle();
    for (const person of refs)
      await this.quickly(this.cast.administrator, 'GrantRole', { person, role: 'committeeMember' });
    return refs;
  }

  /** Working group (§ 78), youth welfare committee (15 voting seats, 9 : 6), council. */
  private async found(councillors: readonly string[], carriers: readonly string[]): Promise<void> {
    const jha = councillors.slice(0, 9);
    this.bodies = {
      workingGroup: await this.body('WORKING_GROUP_78', 'AG § 78 Kindertagesbetreuung', {
        FREE_CARRIER_SIDE: carriers,
      }),
      jha: await this.body('JHA', 'Jugendhilfeausschuss', {
        COUNCIL_SIDE: jha,
        FREE_CARRIER_SIDE: carriers,
      }),
      council: await this.body('COUNCIL', 'Gemeinderat', { COUNCIL_SIDE: councillors }),
    };
  }

  private async body(
    kind: string,
    name: string,
    sides: Readonly<Record<string, readonly string[]>>,
  ): Promise<Body> {
    const { head, chair, minuteTaker } = this.cast;
    const from = '2021-09-01';
    const bodyId = await this.quickly(head, 'EstablishBody', { kind, name, place: PLACE });
    const held = Object.entries(sides).flatMap(([group, people]) =>
      people.map((person, i) => ({ seatId: `${group[0] ?? ''}${i + 1}`, group, person })),
    );
    const seats = held.map(({ seatId, group }) => ({ seatId, group, voting: true }));
    await this.quickly(head, 'ConstituteBody', { bodyId, constitutedOn: from, seats });
    const assignments = held.map(({ seatId, person }) => ({ seatId, person }));
    await this.quickly(head, 'AssignSeats', { bodyId, from, assignments });
    for (const [office, { person }] of [
      ['CHAIR', chair],
      ['MINUTE_TAKER', minuteTaker],
    ] as const)
      await this.quickly(head, 'AssignOffice', { bodyId, office, person, from });
    return { bodyId, seats: seats.map(({ seatId }) => seatId) };
  }

  /** City, three districts, four providers, their facilities and places. */
  async inventory(): Promise<void> {
    const { planner, head } = this.cast;
    await this.quickly(planner, 'DefinePlanningArea', {
      areaId: 'stadt',
      name: 'Musterstadt',
      level: 'CITY',
      validFrom: '2021-09-01',
    });
    for (const areaId of AREAS)
      await this.quickly(planner, 'DefinePlanningArea', {
        areaId,
        name: AREA_NAMES[areaId],
        level: 'DISTRICT',
        parentId: 'stadt',
        specialNeed: areaId === 'nord',
        validFrom: '2021-09-01',
      });
    this.providers = {
      city: await this.provider('Stadt Musterstadt', 'PUBLIC'),
      regenbogen: await this.provider('Kinderhaus Regenbogen e. V.', 'FREE_RECOGNISED', 'DPWV'),
      anna: await this.provider('Kirchengemeinde St. Anna', 'CHURCH', 'CARITAS'),
      jugendring: await this.provider('Jugendring Musterstadt e. V.', 'FREE_RECOGNISED', 'YOUTH'),
    };
    await this.simulation.settle();
    const { city, regenbogen, anna } = this.providers;
    await this.speaker(PROVIDER, regenbogen);
    await this.facility('Kita Marktplatz', city, 'mitte', [20, 80]);
    await this.facility('Kinderhaus Regenbogen', regenbogen, 'nord', [20, 60]);
    await this.facility('Kindergarten St. Anna', anna, 'sued', [10, 75]);
    await this.facility('Kita Bahnhofsgarten', city, 'nord', [10, 40]);
    await this.do(head, 'PublishProcessModel', { modelId: 'grundmodell', land: 'BW' });
  }

  /** Who answers for a provider. */
  private async speaker({ name, function: work }: DemoPerson, providerId: string): Promise<void> {
    const { administrator } = this.cast;
    const person = await this.quickly(administrator, 'InvitePerson', {
      name,
      ...(work === undefined ? {} : { function: work }),
    });
    await this.simulation.settle();
    await this.quickly(administrator, 'GrantRole', { person, role: 'provider', providerId });
  }

  private provider(name: string, type: string, umbrella?: string): Promise<string> {
    return this.quickly(this.cast.planner, 'RegisterProvider', {
      name,
      type,
      ...(umbrella === undefined
        ? {}
        : {
            umbrella,
            recognition: { since: '2005-01-01', authority: 'Jugendamt Musterstadt' },
          }),
    });
  }

  private async facility(
    name: string,
    providerId: string,
    areaId: Area,
    [creche, kindergarten]: readonly [number, number],
  ): Promise<void> {
    const { planner } = this.cast;
    const facilityId = await this.quickly(planner, 'RegisterFacility', {
      name,
      providerId,
      areaId,
      openedOn: '2012-09-01',
    });
    await this.simulation.settle();
    for (const [offerId, kind, ageGroup, places] of [
      ['krippe', 'CRECHE', 'U3', creche],
      ['kindergarten', 'KINDERGARTEN', 'U3PLUS', kindergarten],
    ] as const) {
      await this.quickly(planner, 'AddOffer', { facilityId, offerId, kind, from: '2021-09-01' });
      await this.quickly(planner, 'RecordCapacity', {
        facilityId,
        offerId,
        ageGroup,
        careForm: 'VO',
        permitted: places,
        offered: places,
        occupied: places - this.draw(0, 3),
        reserved: 0,
        on: '2021-09-01',
        source: 'Betriebserlaubnis',
      });
    }
  }

  /** The cycle that goes on where one ended. */
  nextCycle(cycleId: string): string {
    const next = this.simulation.tenant.reads.get(cycleOverview, cycleId)?.nextCycleId;
    if (next === undefined) throw new Error(`${cycleId} has no next cycle.`);
    return next;
  }

  /** Recognised carriers of the town. */
  get carriers(): readonly string[] {
    const { regenbogen, anna, jugendring } = this.providers;
    return [regenbogen, anna, jugendring];
  }

  /** The need that a measure answers. */
  needItem(needsId: string, areaId: Area, ageGroup: string): string {
    const { reads } = this.simulation.tenant;
    const [found] = reads.all(needItems, { needsId, areaId, ageGroup });
    if (!found) throw new Error(`No need of ${ageGroup} in ${areaId}.`);
    return found.id;
  }
}
