import type {
  AnyReadModel,
  Grant,
  Instant,
  Language,
  Moment,
  PageRequest,
  ReadModel,
  Reads,
} from '#kernel';
import { Query } from '@nestjs/cqrs';
import type { Caller } from './caller';
import type { Shape } from './command';
import type { Route, RouteParameters } from './route';
import type { Tenant } from './tenant';

/** What a query may look at. `moment` is what the reader asked for with `asOf` and `on`. */
export type View = Readonly<{
  reads: Reads;
  moment: Moment;
  caller: Caller;
  tenant: Tenant;
  now: Instant;
}>;

/** One question: its words, its parameters, who may ask, and the answer. */
export type QueryDefinition = Readonly<{
  name: string;
  route: Route;
  shape: Shape | undefined;
  allow: readonly Grant[];
  /** Whether `on` has a meaning here. */
  dated: boolean;
  /** The models it reads: they must have seen the position a reader waits for. */
  models: readonly AnyReadModel[];
  read: (input: never, view: View) => unknown;
  summary: Readonly<Record<Language, string>>;
}>;

/** Asked of something that is not there, or not the caller's to see: `undefined` becomes HTTP 404. */
export class BusQuery extends Query<unknown> {
  constructor(
    readonly definition: QueryDefinition,
    readonly input: object,
    readonly call: Readonly<{ caller: Caller; moment: Moment; waitFor?: string }>,
  ) {
    super();
  }
}

type Spec<D extends object, R extends Route, A> = {
  name: string;
  route: R;
  /** Parameters of the query string. */
  shape?: Shape<D>;
  allow: readonly Grant[];
  dated?: boolean;
  models: readonly AnyReadModel[];
  read: (input: D & RouteParameters<R>, view: View) => A | Promise<A>;
  summary: Readonly<Record<Language, string>>;
};

export const defineQuery = <D extends object, R extends Route, A>(
  spec: Spec<D, R, A>,
): QueryDefinition => ({
  name: spec.name,
  route: spec.route,
  shape: spec.shape,
  allow: spec.allow,
  dated: spec.dated ?? false,
  models: spec.models,
  read: spec.read,
  summary: spec.summary,
});

type Standard<R extends Route> = Readonly<{
  name: string;
  route: R;
  allow: readonly Grant[];
  summary: Readonly<Record<Language, string>>;
}>;

/** One row of a model by the last parameter of the route. */
export const itemQuery = <Row extends object, R extends Route>(
  model: ReadModel<Row>,
  spec: Standard<R>,
): QueryDefinition =>
  defineQuery({
    ...spec,
    dated: model.dated !== undefined,
    models: [model],
    read: (input: object, { reads, moment }) => {
      const id = Object.values(input as Record<string, string>).at(-1) ?? '';
      const row = reads.get(model, id, moment);
      return row && { id, ...row };
    },
  });

/** A page of a model; parameters of the route and of the shape that name columns restrict it. */
export const listQuery = <Row extends object, R extends Route>(
  model: ReadModel<Row>,
  { shape, ...spec }: Standard<R> & { shape: Shape<PageRequestShape> },
): QueryDefinition =>
  defineQuery({
    ...spec,
    shape,
    dated: model.dated !== undefined,
    models: [model],
    read: ({ limit, after, orderBy, ...rest }: PageRequestShape, { reads, moment }) => {
      const where: Record<string, string> = {};
      for (const [column, value] of Object.entries<unknown>(rest))
        if (typeof value === 'string') where[column] = value;
      const { rows, next, position } = reads.page(
        model,
        {
          where,
          ...(limit === undefined ? {} : { limit }),
          ...(after === undefined ? {} : { after }),
          ...(orderBy === undefined ? {} : { orderBy }),
        },
        moment,
      );
      return { rows: rows.map(({ id, row }) => ({ id, ...row })), next, position };
    },
  });

type PageRequestShape = Pick<PageRequest, 'limit' | 'after' | 'orderBy'>;
