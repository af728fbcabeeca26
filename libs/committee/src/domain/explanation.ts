import { sayDate, type Words } from '#calendar';
import type { BodyOn } from './body.state';
import { cast, type Basis } from './count';
import { OUTCOME_WORDS } from './outcome';
import { MAJORITY_RULES } from './rules';
import type { QuorumNeeded } from './rules/quorum.rule';
import type { Outcome, Tally } from './terms';

export type Course = Readonly<{
  body: BodyOn;
  name: string;
  resolutionItem: string;
  basis: Basis;
  quorum: QuorumNeeded | undefined;
  votes: Tally | undefined;
  carried: boolean | undefined;
  outcome: Outcome;
}>;

const words = (de: string, en: string): Words => ({ de, en });

const COMPOSITION = words(
  ' (§ 71 Abs. 1 SGB VIII und Satzung)',
  ' (§ 71 Abs. 1 SGB VIII and bye-law)',
);

function membersOf({ body, name, basis: { statutory, entitled } }: Course): readonly Words[] {
  const day = sayDate(body.day);
  const law = body.kind === 'JHA' ? COMPOSITION : words('', '');
  const all =
    statutory === undefined
      ? words(
          `${name}: Die Zahl der stimmberechtigten Sitze ist nicht bekannt.`,
          `${name}: the number of voting seats is not known.`,
        )
      : words(
          `${name}: ${statutory} stimmberechtigte Sitze${law.de}.`,
          `${name}: ${statutory} voting seats${law.en}.`,
        );
  const today =
    entitled === undefined
      ? words(
          'Wie viele davon am Sitzungstag besetzt waren, ist nicht bekannt.',
          'How many of them were held on the day of the session is not known.',
        )
      : words(
          `Am ${day.de} besetzt und stimmberechtigt: ${entitled}.`,
          `Held and entitled to vote on ${day.en}: ${entitled}.`,
        );
  return [all, today];
}

function presenceOf({ basis: { recused, present } }: Course): readonly Words[] {
  const away =
    recused === undefined
      ? words(
          'Ob jemand befangen war, ist nicht bekannt.',
          'Whether anybody was recused is not known.',
        )
      : words(
          `Befangen und ohne Mitwirkung: ${recused}.`,
          `Recused and taking no part: ${recused}.`,
        );
  const here =
    present === undefined
      ? words(
          'Wie viele Stimmberechtigte anwesend waren, ist nicht bekannt.',
          'How many entitled members were present is not known.',
        )
      : words(
          `Anwesend und stimmberechtigt bei der Abstimmung: ${present}.`,
          `Present and entitled when the item was voted on: ${present}.`,
        );
  return [away, here];
}

const THRESHOLD = {
  HALF_OR_MORE: words('mindestens die Hälfte', 'at least half'),
  MORE_THAN_HALF: words('mehr als die Hälfte', 'more than half'),
} as const;

function quorumWords({ body, quorum, basis: { present } }: Course): Words {
  if (!quorum || present === undefined)
    return words(
      'Ob das Gremium beschlussfähig war, lässt sich aus der Quelle nicht berechnen.',
      'Whether there was a quorum cannot be computed from the source.',
    );
  return quorumRuleWords(body.rules.quorum, quorum, present);
}

/** The rule, and whether those present suffice. Unit of `present`: seats. */
export function quorumRuleWords(
  { threshold, source }: BodyOn['rules']['quorum'],
  { base, needed }: QuorumNeeded,
  present: number,
): Words {
  const [de, en] =
    present >= needed
      ? [`${present} genügen`, `${present} suffice`]
      : [`${present} genügen nicht`, `${present} do not suffice`];
  return words(
    `Beschlussfähig ist das Gremium, wenn ${THRESHOLD[threshold].de} von ${base} da ist, also ${needed} (${source}): ${de}.`,
    `There is a quorum when ${THRESHOLD[threshold].en} of ${base} are there, which is ${needed} (${source}): ${en}.`,
  );
}

function votesWords({ votes, basis: { present } }: Course): Words {
  if (!votes)
    return words(
      'Es wurde nicht abgestimmt, oder die Zahlen sind nicht bekannt.',
      'There was no vote, or its numbers are not known.',
    );
  const { yes, no, abstain } = votes;
  const silent = present === undefined ? undefined : present - cast(votes);
  const [de, en] =
    silent === undefined || silent <= 0
      ? ['', '']
      : [`; ohne Stimmabgabe ${silent}`, `; without a vote ${silent}`];
  return words(
    `Ja ${yes}, Nein ${no}, Enthaltungen ${abstain}${de}.`,
    `Yes ${yes}, no ${no}, abstentions ${abstain}${en}.`,
  );
}

function majorityWords({ body, votes, carried }: Course): readonly Words[] {
  if (!votes || carried === undefined) return [];
  const { name, source } = body.rules.majority;
  const { de, en } = MAJORITY_RULES[name].words;
  const { yes, no } = votes;
  const [sign, tie] = yes === no ? ['=', true] : [yes > no ? '>' : '<', false];
  const [resultDe, resultEn] = carried
    ? ['die Mehrheit ist erreicht', 'there is a majority']
    : tie
      ? ['Stimmengleichheit, keine Mehrheit', 'a tie, no majority']
      : ['keine Mehrheit', 'no majority'];
  return [
    words(
      `${de} (${source}). ${yes} ${sign} ${no}: ${resultDe}.`,
      `${en} (${source}). ${yes} ${sign} ${no}: ${resultEn}.`,
    ),
  ];
}

function outcomeWords({ resolutionItem, outcome }: Course): Words {
  const { de, en } = OUTCOME_WORDS[outcome];
  return words(`Ziffer ${resolutionItem} ist ${de}.`, `Item ${resolutionItem} is ${en}.`);
}

/** How the outcome came about, one sentence per step. */
export const explain = (course: Course): readonly Words[] => [
  ...membersOf(course),
  ...presenceOf(course),
  quorumWords(course),
  votesWords(course),
  ...majorityWords(course),
  outcomeWords(course),
];

/** One sentence for the story. */
export function summarise({ name, resolutionItem, votes, outcome }: Course): Words {
  const { de, en } = OUTCOME_WORDS[outcome];
  if (!votes)
    return words(
      `${name}: Ziffer ${resolutionItem} ${de}.`,
      `${name}: item ${resolutionItem} ${en}.`,
    );
  const { yes, no, abstain } = votes;
  const [manyDe, manyEn] =
    abstain === 1 ? ['Enthaltung', 'abstention'] : ['Enthaltungen', 'abstentions'];
  return words(
    `${name}: Ziffer ${resolutionItem} mit ${yes} zu ${no} Stimmen bei ${abstain} ${manyDe} ${de}.`,
    `${name}: item ${resolutionItem} ${en} by ${yes} votes to ${no} with ${abstain} ${manyEn}.`,
  );
}
