import {
  Reads,
  type AnyReadModel,
  type Instant,
  type Moment,
  type PageRequest,
  type Position,
  type ReadModel,
  type RowPage,
  type Where,
} from '#kernel';

/** The read models as they stood right after one event, however far they have come since. */
export class ReadsAsOf extends Reads {
  constructor(
    private readonly reads: Reads,
    private readonly position: Position,
  ) {
    super();
  }

  get<Row extends object>(model: ReadModel<Row>, id: string, moment?: Moment): Row | undefined {
    return this.reads.get(model, id, this.at(moment));
  }

  page<Row extends object>(
    model: ReadModel<Row>,
    request?: PageRequest,
    moment?: Moment,
  ): RowPage<Row> {
    return this.reads.page(model, request, this.at(moment));
  }

  all<Row extends object>(model: ReadModel<Row>, where?: Where, moment?: Moment) {
    return this.reads.all(model, where, this.at(moment));
  }

  /** What is found depends on what is there now: nothing follows from it. @throws Error */
  search(model: AnyReadModel): never {
    throw new Error(`${model.name} is searched by readers, not by reactions.`);
  }

  reached(position: Position | undefined, models?: readonly AnyReadModel[], timeout?: number) {
    return this.reads.reached(position, models, timeout);
  }

  positionAt(instant: Instant) {
    return this.reads.positionAt(instant);
  }

  status() {
    return this.reads.status();
  }

  rebuild(name: string) {
    return this.reads.rebuild(name);
  }

  private at(moment: Moment = {}): Moment {
    return { asOf: { position: this.position }, ...moment };
  }
}
