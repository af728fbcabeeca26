import { trafficLight } from './traffic-light.rule';

it.each([
  [false, false, 'RED'],
  [true, false, 'YELLOW'],
  [true, true, 'GREEN'],
] as const)('sufficient %s, in time %s: %s', (sufficient, sufficientInTime, light) =>
  expect(trafficLight({ sufficient, sufficientInTime })).toBe(light),
);
