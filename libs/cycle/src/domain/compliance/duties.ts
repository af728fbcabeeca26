import type { Words } from '#calendar';
import type { ProofKind } from '../process-model';

/** A duty of the law, as the compliance list shows it. */
export type Duty = Readonly<{
  duty: string;
  source: string;
  /** `E` binds, `W` yields to a reason, `C` is shown only. */
  force: 'E' | 'W' | 'C';
  title: Words;
  /** What is to be done where it is missing. */
  missing: Words;
  /** One row for each stage. */
  perStage?: true;
  /** Gates that judge it. */
  gates: readonly string[];
  /** Judged by evidence of this kind where no gate does. */
  proof?: ProofKind;
  /** Rules of the rooms whose deviation belongs here. */
  deviations: readonly string[];
  computed?: 'ADEQUACY';
}>;

/** The compliance list, in the order of the law. */
export const DUTIES: readonly Duty[] = [
  {
    duty: 'L02',
    source: '§ 80 Abs. 1 Nr. 1 SGB VIII',
    force: 'E',
    title: { de: 'Bestand feststellen', en: 'Establish the stock' },
    missing: {
      de: 'Es fehlt ein zum Stichtag festgestellter Bestand, mit dem die Bestandserhebung abgeschlossen ist.',
      en: 'An inventory frozen on a reference date, with which the inventory stage is closed, is missing.',
    },
    gates: ['INVENTORY_NOT_FROZEN', 'INVENTORY_NOT_CLOSED'],
    deviations: ['INVENTORY_COMPLETE'],
  },
  {
    duty: 'L03',
    source: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    force: 'E',
    title: {
      de: 'Bedarf mittelfristig ermitteln, mit jungen Menschen und Erziehungsberechtigten',
      en: 'Determine the need for a medium term, with young people and guardians',
    },
    missing: {
      de: 'Es fehlen Planungszeitraum, festgestellter Bedarf oder die Beteiligung junger Menschen und Erziehungsberechtigter.',
      en: 'Horizon, established need, or the involvement of young people and guardians is missing.',
    },
    gates: [
      'HORIZON_NOT_SET',
      'NEED_NOT_ESTABLISHED',
      'YOUNG_PEOPLE_NOT_INVOLVED',
      'GUARDIANS_NOT_INVOLVED',
    ],
    deviations: ['HORIZON_TOO_SHORT', 'PLACES_UNKNOWN', 'NOBODY_REACHED'],
  },
  {
    duty: 'L04',
    source: '§ 80 Abs. 1 Nr. 3 SGB VIII',
    force: 'C',
    title: {
      de: 'Vorhaben rechtzeitig und ausreichend planen',
      en: 'Plan measures in time and in sufficient quantity',
    },
    missing: {
      de: 'In mindestens einem Gebiet reichen die geplanten Plätze nicht aus oder kommen zu spät, oder der Bedarf ist noch nicht festgestellt.',
      en: 'In at least one area the planned places do not suffice or come too late, or the need is not yet established.',
    },
    gates: [],
    deviations: [],
    computed: 'ADEQUACY',
  },
  {
    duty: 'L05',
    source: '§ 80 Abs. 1 Nr. 3 Hs. 2 SGB VIII',
    force: 'W',
    title: { de: 'Unvorhergesehenen Bedarf decken können', en: 'Provide for unforeseen need' },
    missing: {
      de: 'Es ist keine Reserve für unvorhergesehenen Bedarf angesetzt.',
      en: 'No reserve for unforeseen need is set.',
    },
    gates: [],
    proof: 'RESERVE_SET',
    deviations: ['ZERO_RESERVE', 'RESERVE_MISSING'],
  },
  {
    duty: 'L06',
    source: '§ 80 Abs. 2 SGB VIII',
    force: 'W',
    title: { de: 'Ziele der Planung verfolgen', en: 'Serve the goals of planning' },
    missing: {
      de: 'Es ist keine Maßnahme mit Angabe der Planungsziele eingereicht.',
      en: 'No measure naming the planning goals it serves is submitted.',
    },
    gates: [],
    proof: 'MEASURE_SUBMITTED',
    deviations: ['PLANNING_GOAL_MISSING', 'PLANNING_GOAL_WITHOUT_STATEMENT'],
  },
  {
    duty: 'L07',
    source: '§ 80 Abs. 3 SGB VIII',
    force: 'E',
    title: {
      de: 'Qualität niedrigschwelliger ambulanter Hilfen sichern',
      en: 'Secure the quality of low-threshold ambulatory help',
    },
    missing: {
      de: 'Es ist keine Maßnahme eingereicht, deren Qualitätssicherung geprüft ist.',
      en: 'No measure whose quality assurance was checked is submitted.',
    },
    gates: [],
    proof: 'MEASURE_SUBMITTED',
    deviations: ['QUALITY_ITEM_MISSING'],
  },
  {
    duty: 'L08',
    source: '§ 80 Abs. 4 S. 1 SGB VIII',
    force: 'E',
    title: {
      de: 'Anerkannte freie Träger in allen Phasen frühzeitig beteiligen',
      en: 'Involve recognised carriers early in all phases',
    },
    missing: {
      de: 'In dieser Phase fehlt die Beteiligung anerkannter freier Träger: Einladung und Antworten, oder keine Antwort bis zum Fristende.',
      en: 'The involvement of recognised carriers is missing in this stage: an invitation and answers, or none by the deadline.',
    },
    perStage: true,
    gates: ['CARRIERS_NOT_INVOLVED'],
    deviations: ['NO_CARRIERS_INVITED', 'RESPONSE_PERIOD_OVER'],
  },
  {
    duty: 'L09',
    source: '§ 80 Abs. 4 S. 2 SGB VIII',
    force: 'E',
    title: {
      de: 'Träger durch den Jugendhilfeausschuss anhören',
      en: 'Have carriers heard by the youth welfare committee',
    },
    missing: {
      de: 'Es fehlt die Anhörung der anerkannten Träger vor der Abstimmung über den Plan.',
      en: 'The hearing of the recognised carriers before the vote on the plan is missing.',
    },
    gates: ['CARRIERS_NOT_HEARD'],
    deviations: ['NO_CARRIERS_HEARD'],
  },
  {
    duty: 'L14',
    source: '§ 79 Abs. 2 Nr. 3, § 79a SGB VIII',
    force: 'W',
    title: { de: 'Qualität regelmäßig überprüfen', en: 'Review quality regularly' },
    missing: {
      de: 'Es ist noch keine Maßnahme beurteilt, oder die Prüffragen der Evaluation sind offen.',
      en: 'No measure has been judged yet, or the test questions of the evaluation are open.',
    },
    gates: ['NO_MEASURE_JUDGED', 'TEST_QUESTIONS_OPEN'],
    deviations: [],
  },
  {
    duty: 'L18',
    source: '§ 8 Abs. 1 und 4 SGB VIII',
    force: 'W',
    title: {
      de: 'Jungen Menschen zurückmelden, was aus ihrer Beteiligung wurde',
      en: 'Tell young people what became of their involvement',
    },
    missing: {
      de: 'Es fehlt die Rückmeldung an die beteiligten jungen Menschen.',
      en: 'Feedback to the young people involved is missing.',
    },
    gates: ['FEEDBACK_NOT_GIVEN'],
    deviations: ['PARTICIPATION_FEEDBACK_MISSING', 'ACCESSIBLE_FORM_MISSING'],
  },
  {
    duty: 'L21',
    source: '§ 4 Abs. 1 und 2 SGB VIII',
    force: 'W',
    title: { de: 'Vorrang freier Träger beachten', en: 'Observe the priority of free carriers' },
    missing: {
      de: 'Es ist keine Maßnahme eingereicht, deren Subsidiarität geprüft ist.',
      en: 'No measure whose subsidiarity was checked is submitted.',
    },
    gates: [],
    proof: 'MEASURE_SUBMITTED',
    deviations: ['SUBSIDIARITY_STATEMENT_MISSING'],
  },
  {
    duty: 'L32',
    source: '§ 78 SGB VIII',
    force: 'W',
    title: {
      de: 'Arbeitsgemeinschaft nach § 78 befassen',
      en: 'Consult the working group of § 78',
    },
    missing: {
      de: 'Es fehlt die Stellungnahme der Arbeitsgemeinschaft nach § 78.',
      en: 'The statement of the working group of § 78 is missing.',
    },
    gates: ['WORKING_GROUP_NOT_CONSULTED'],
    deviations: [],
  },
  {
    duty: 'L44',
    source: '§ 71 Abs. 3 SGB VIII',
    force: 'E',
    title: {
      de: 'Jugendhilfeausschuss mit jedem Plan befassen',
      en: 'Have the committee deal with every plan',
    },
    missing: {
      de: 'Es fehlt die Befassung des Jugendhilfeausschusses mit dem Plan.',
      en: 'The youth welfare committee has not dealt with the plan.',
    },
    gates: ['PLAN_WITHOUT_COMMITTEE'],
    deviations: ['PLAN_ADOPTION_NEEDS_COMMITTEE'],
  },
  {
    duty: 'L46',
    source: '§ 71 Abs. 4 S. 2 SGB VIII',
    force: 'W',
    title: {
      de: 'Jugendhilfeausschuss vor jedem Beschluss des Rates hören',
      en: 'Hear the committee before every decision of the council',
    },
    missing: {
      de: 'Der Rat hat noch nicht entschieden, oder er hat es getan, ohne dass der Jugendhilfeausschuss vorher gehört wurde.',
      en: 'The council has not decided yet, or it did so without the committee having been heard before.',
    },
    gates: ['COUNCIL_BEFORE_COMMITTEE'],
    deviations: ['COMMITTEE_HEARD_FIRST', 'HEARD_AFTER_DECISION'],
  },
];
