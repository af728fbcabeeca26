import type { BodyKind, Competence, Outcome } from '#committee';

/** Bodies as the papers name them; of the hearing of 2018 the local council is not named. */
export const BODIES = {
  JHA: { kind: 'JHA', name: 'Jugendhilfeausschuss' },
  GR: { kind: 'COUNCIL', name: 'Gemeinderat' },
  OR: { kind: 'LOCAL_COUNCIL', name: 'Ortschaftsrat (2018, nicht benannt)' },
  OR_DURLACH: { kind: 'LOCAL_COUNCIL', name: 'Ortschaftsrat Durlach' },
  OR_WETTERSBACH: { kind: 'LOCAL_COUNCIL', name: 'Ortschaftsrat Wettersbach' },
  OR_NEUREUT: { kind: 'LOCAL_COUNCIL', name: 'Ortschaftsrat Neureut' },
} as const satisfies Readonly<Record<string, Readonly<{ kind: BodyKind; name: string }>>>;

export type Body = keyof typeof BODIES;

export type Row = Readonly<{
  on: string;
  body: Body;
  /** Number on the agenda. */
  item?: string;
  paper: string;
  competence: Competence;
  stated: Outcome;
  /** As printed. */
  label?: string;
  /** Yes votes, where the minutes count them; "einstimmig" then says that there were no others. */
  yes?: number;
  referredTo?: Body;
  /** A step that a referral put in. */
  step?: string;
}>;

const recommended = { competence: 'RECOMMEND', stated: 'RECOMMENDED' } as const;
const decided = { competence: 'DECIDE', stated: 'ACCEPTED', label: 'einstimmig' } as const;
const heard = { competence: 'HEAR', stated: 'HEARD' } as const;
const noted = { competence: 'NOTE', stated: 'NOTED', label: 'Kenntnisnahme' } as const;
const referred = { competence: 'DECIDE', stated: 'REFERRED', label: 'verwiesen' } as const;
const UNCHANGED = 'vorberaten ohne Änderungen';

/** The decision history 2015 to 2026, a line for each item of a session. What is not said is left out. */
export const HISTORY: readonly Row[] = [
  { on: '2015-11-11', body: 'JHA', paper: '2015/0624', competence: 'RECOMMEND', stated: 'UNKNOWN' },
  { on: '2015-11-24', body: 'GR', item: '14', paper: '2015/0624', ...decided },
  { on: '2015-11-24', body: 'GR', paper: '2015/0700', ...referred, referredTo: 'JHA' },
  {
    on: '2017-11-09',
    body: 'JHA',
    paper: 'Prognosebericht 2017',
    competence: 'NOTE',
    stated: 'UNKNOWN',
  },
  { on: '2018-02-20', body: 'GR', paper: 'Aufnahme 20.2.2018', ...decided },
  { on: '2018-04-25', body: 'OR', paper: '2018/0256', ...heard, label: 'Anhörung' },
  {
    on: '2018-05-09',
    body: 'JHA',
    item: '8',
    paper: '2018/0256',
    ...recommended,
    label: 'vorberaten',
  },
  { on: '2018-05-15', body: 'GR', item: '14', paper: '2018/0256', ...decided, yes: 46 },
  {
    on: '2022-05-18',
    body: 'OR_DURLACH',
    item: '5',
    paper: '2022/0500',
    ...heard,
    label: 'einstimmig zugestimmt',
  },
  {
    on: '2022-05-25',
    body: 'JHA',
    item: '4',
    paper: '2022/0416',
    ...recommended,
    label: 'vorberaten',
  },
  { on: '2022-05-31', body: 'GR', item: '7', paper: '2022/0416', ...decided },
  { on: '2022-10-19', body: 'JHA', item: '1', paper: '2022/0960', ...noted },
  {
    on: '2022-10-19',
    body: 'JHA',
    item: '5',
    paper: '2022/0958',
    ...recommended,
    label: UNCHANGED,
  },
  { on: '2022-10-25', body: 'GR', item: '7', paper: '2022/0958', ...decided },
  {
    on: '2023-10-18',
    body: 'JHA',
    item: '6',
    paper: '2023/0819',
    ...recommended,
    label: `${UNCHANGED} (gemeinsam mit dem Sozialausschuss)`,
  },
  {
    on: '2023-10-24',
    body: 'GR',
    item: '10',
    paper: '2023/0819',
    competence: 'NOTE',
    stated: 'ACCEPTED',
    label: 'Kenntnisnahme, einstimmig',
  },
  {
    on: '2023-11-07',
    body: 'OR_WETTERSBACH',
    item: '2',
    paper: '2023/0819',
    ...heard,
    label: 'Kenntnisnahme',
  },
  { on: '2024-10-15', body: 'OR_NEUREUT', paper: '2024/1098', ...noted, label: 'Information' },
  { on: '2025-03-25', body: 'GR', item: '22', paper: '2025/0105', ...referred, referredTo: 'JHA' },
  {
    on: '2025-06-25',
    body: 'JHA',
    item: '5',
    paper: '2025/0105',
    step: '1.2',
    competence: 'DISCUSS',
    stated: 'NOT_VOTED',
    label: 'behandelt',
  },
  {
    on: '2025-06-25',
    body: 'JHA',
    item: '3',
    paper: '2025/0436',
    ...recommended,
    label: UNCHANGED,
  },
  { on: '2025-07-29', body: 'GR', item: '12', paper: '2025/0436', ...decided, yes: 43 },
  {
    on: '2025-10-15',
    body: 'JHA',
    item: '5',
    paper: '2025/0842',
    ...recommended,
    label: UNCHANGED,
  },
  { on: '2025-10-21', body: 'GR', item: '14', paper: '2025/0842', ...decided, yes: 47 },
  { on: '2026-03-18', body: 'JHA', item: '3', paper: '2026/0105', ...noted },
];

/** Papers whose figures open a balance: what they state was approved before their own decision. */
export const OPENING_BALANCES = ['2015/0624', '2018/0256', '2022/0416', '2023/0819', '2025/0436'];

/** The list of projects of 2022 says who withdrew; the report of that day is what tells of it. */
export const WITHDRAWN_ON = '2022-10-19';

/** The report says that the listed projects are approved, not when: on this day at the latest. */
export const APPROVED_BY = '2022-05-30';

/** Which two projects of 2018 went to Haus W is not said; these were open and of one provider. */
export const REDEDICATED = ['Max-Beckmann-Straße 28', 'Am Lerchenberg 4'];
export const REDEDICATED_ON = '2026-03-18';
