import type { Land } from '#calendar';
import type { BodyRules } from './body.events';

const GENERAL: BodyRules = {
  quorum: {
    threshold: 'MORE_THAN_HALF',
    base: 'STATUTORY',
    recused: 'STAY_IN_BASE',
    atLeast: 3,
    source: '§ 90 Abs. 1 VwVfG',
  },
  majority: { name: 'SIMPLE_MAJORITY', source: '§ 91 VwVfG' },
  convening: {
    period: { kind: 'BACKWARD', mode: 'CLEAR_DAYS', days: 7 },
    source: 'Voreinstellung',
  },
};

/** Only what was read in the source; every body may be given rules of its own. */
const BY_LAND: Partial<Record<Land, Partial<BodyRules>>> = {
  BW: {
    quorum: {
      threshold: 'HALF_OR_MORE',
      base: 'ACTUAL_SEATS',
      recused: 'STAY_IN_BASE',
      source: '§ 37 Abs. 2 GemO BW',
    },
    majority: { name: 'SIMPLE_MAJORITY', source: '§ 37 Abs. 6 GemO BW' },
    convening: {
      period: { kind: 'BACKWARD', mode: 'ONE_END', days: 7 },
      source: '§ 34 Abs. 1 GemO BW',
    },
  },
  TH: {
    convening: {
      period: { kind: 'BACKWARD', mode: 'CLEAR_DAYS', days: 4 },
      source: '§ 35 Abs. 2 ThürKO',
    },
  },
  RP: {
    convening: {
      period: { kind: 'BACKWARD', mode: 'CLEAR_DAYS', days: 4 },
      source: '§ 34 GemO RP',
    },
  },
};

/** What a body starts with where its bye-law is not said. */
export const defaultRules = (land: Land): BodyRules => ({ ...GENERAL, ...BY_LAND[land] });
