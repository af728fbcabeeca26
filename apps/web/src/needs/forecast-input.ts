import type { Input } from '../client/operations';
import { cellKey, type CellValues } from '../patterns/grid-values';
import { readExact, readPercent } from '../patterns/numbers';
import { FACTOR, SHARE, type Scenario } from './scenarios';

type Forecast = Input<'ForecastPopulation'>;
type Row = Readonly<Record<string, unknown>>;

/** The body of the command: the two tables as lists, and the new dwellings. */
export function forecastInput(values: Row, body: Row, births: readonly string[], ages: number) {
  const start = (values['start'] ?? {}) as CellValues;
  const assumed = (values['assumptions'] ?? {}) as CellValues;
  const at = (cells: CellValues, row: string, column: string) =>
    readExact(cells[cellKey(row, column)] ?? '') ?? '';
  const column = (name: string) =>
    Array.from({ length: ages }, (_, age) => at(start, String(age), name));
  const each = <T>(make: (scenario: Scenario) => T): Readonly<Record<Scenario, T>> => ({
    LOW: make('LOW'),
    MID: make('MID'),
    HIGH: make('HIGH'),
  });
  const housing = (body['housing'] ?? []) as readonly Row[];
  return {
    ...body,
    ages: column('children'),
    weights: column('weight'),
    factor: each((scenario) => at(assumed, FACTOR, scenario)),
    births: each((scenario) => births.map((year) => at(assumed, year, scenario))),
    ...(housing.length === 0
      ? {}
      : {
          housing: housing.map((project) => housingOf(project, ages)) as unknown as NonNullable<
            Forecast['housing']
          >,
          housingShare: each(
            (scenario) => readPercent(assumed[cellKey(SHARE, scenario)] ?? '') ?? '1',
          ),
        }),
  } as Partial<Forecast>;
}

/** Shares of the ages are typed of a hundred; where none are, each age has the same. */
function housingOf({ shares, childrenPerDwelling, ...project }: Row, ages: number) {
  const typed = typeof shares === 'string' ? shares.split(/[;\n]+/u) : [];
  const read = typed.map((share) => share.trim()).filter((share) => share !== '');
  return {
    ...project,
    childrenPerDwelling: readExact(String(childrenPerDwelling)) ?? childrenPerDwelling,
    ages:
      read.length > 0
        ? read.map((share) => readPercent(share) ?? share)
        : Array.from({ length: ages }, () => `1/${ages}`),
  };
}
