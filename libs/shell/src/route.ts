/** `POST /sessions/:sessionId/votes`; below the prefix of the API. */
export type Route = `${'GET' | 'POST'} /${string}`;

/** Names of the `:parameters` of a route. */
export type RouteParameter<R extends string> = R extends `${string}:${infer P}/${infer Rest}`
  ? P | RouteParameter<Rest>
  : R extends `${string}:${infer P}`
    ? P
    : never;

export type RouteParameters<R extends string> = Readonly<Record<RouteParameter<R>, string>>;

export const routeParameters = (route: string): readonly string[] =>
  [...route.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
