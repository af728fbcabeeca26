export const SCENARIOS = ['LOW', 'MID', 'HIGH'] as const;
export type Scenario = (typeof SCENARIOS)[number];
/** Rows of the table of assumptions beside the births of each year. */
export const FACTOR = 'factor';
export const SHARE = 'housingShare';
