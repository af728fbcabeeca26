/** An exact number of the API, `219` or `438/2`, as a number to be shown. */
export function numberOf(exact: string): number {
  const [above = '0', below = '1'] = exact.split('/');
  return Number(above) / Number(below);
}
