import { inTown } from './in-town';
import { mishaps } from './mishaps';
import { paperJourneys } from './papers';
import { peopleAndPlaces } from './people-and-places';
import { plannerJourneys } from './planner';

inTown('in the browser', (town) => {
  describe('a planner', () => plannerJourneys(town));
  describe('the head of planning', () => paperJourneys(town));
  describe('people and places', () => peopleAndPlaces(town));
  describe('whatever happens', () => mishaps(town));
});
