import type { Role } from '#kernel';

export type DemoPerson = Readonly<{ name: string; roles: readonly Role[]; function?: string }>;

/** Invented people; any likeness is chance. */
export const PEOPLE = {
  administrator: { name: 'Adrian Amtsdorf', roles: ['administrator'], function: 'Fachverfahren' },
  planner: { name: 'Petra Planstein', roles: ['planner'], function: 'Jugendhilfeplanung' },
  head: {
    name: 'Henning Haupt',
    roles: ['headOfPlanning'],
    function: 'Leitung Jugendhilfeplanung',
  },
  department: { name: 'Dora Dezer', roles: ['departmentHead'], function: 'Sozialdezernat' },
  chair: { name: 'Clara Vorberg', roles: ['chair', 'committeeMember'], function: 'Vorsitz JHA' },
  minuteTaker: { name: 'Martin Schriftner', roles: ['minuteTaker'], function: 'Sitzungsdienst' },
  auditor: { name: 'Rita Rechnung', roles: ['auditor'], function: 'Rechnungsprüfungsamt' },
} as const satisfies Readonly<Record<string, DemoPerson>>;

/** Speaks for a provider. */
export const PROVIDER: DemoPerson = {
  name: 'Ronja Regenhold',
  roles: ['provider'],
  function: 'Leitung Kinderhaus Regenbogen',
};

const MEMBER = ['committeeMember'] as const;
const member = (name: string): DemoPerson => ({ name, roles: MEMBER });

/** Members of the council; the first nine sit in the youth welfare committee, too. */
export const COUNCILLORS: readonly DemoPerson[] = [
  'Anton Ackerbach',
  'Berta Buchwald',
  'Cem Candemir',
  'Doris Dornheim',
  'Emil Eckstein',
  'Frieda Feldkamp',
  'Gustav Grünhag',
  'Hanna Holzweg',
  'Ilse Immergrün',
  'Jakob Jungholz',
  'Käthe Kornblum',
  'Leo Lindenhof',
  'Mina Moosbach',
  'Nuri Nordwind',
  'Olga Ostertal',
].map(member);

/** Proposed by the recognised independent providers. */
export const CARRIER_SIDE: readonly DemoPerson[] = [
  'Paul Pappelweg',
  'Quirin Quellbach',
  'Rosa Rebstock',
  'Selma Sonnenfeld',
  'Timo Tannrain',
  'Ute Uferweg',
].map(member);
