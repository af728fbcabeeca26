import type { Command } from 'commander';
import type { Run } from '../connect';
import { say } from '../language';
import { shortInstant, shortPosition, table, type Output } from '../output';
import { show } from '../problem';
import { query } from '../words';

type Says = Readonly<Record<'de' | 'en', string>>;
type Told = Readonly<{ rows: readonly StoryRow[]; next?: string }>;
type StoryRow = Readonly<{ recordedAt: string; effectiveOn?: string; actor: string; says: Says }>;
type ProvingEvent = Readonly<{ type: string; position: string }>;
type Duty = Readonly<{
  source: string;
  stage?: string;
  title: Says;
  state: string;
  flagged: boolean;
  proofs: readonly ProvingEvent[];
  missing?: Says;
  deviations: readonly Readonly<{ rule: string; said?: string }>[];
}>;
type Compliance = Readonly<{ title: string; sectoralPlan: string; duties: readonly Duty[] }>;

const HEADS = {
  de: { source: 'Paragraf', duty: 'Pflicht', state: 'Stand', proof: 'Nachweis, oder was fehlt' },
  en: { source: 'paragraph', duty: 'duty', state: 'state', proof: 'proof, or what is missing' },
};
const STATES: Readonly<Record<string, Says>> = {
  MET: { de: 'erfüllt', en: 'met' },
  PENDING: { de: 'offen', en: 'pending' },
  MISSING: { de: 'fehlt', en: 'missing' },
  FINDING: { de: 'Feststellung', en: 'finding' },
  DEVIATION: { de: 'begründet abgewichen', en: 'deviated with reason' },
  TAKEN_OVER: { de: 'übernommen', en: 'taken over' },
};

export function storyCommands(program: Command, run: Run): void {
  program
    .command('story <id>')
    .description(
      say({
        de: 'Verlauf eines Zyklus, einer Maßnahme, Sitzung …, ein Satz je Befehl',
        en: 'history of a cycle, measure, session …, a sentence a command',
      }),
    )
    .option(
      '--as-of <moment>',
      say({ de: 'Zeitpunkt oder Stelle des Protokolls', en: 'recorded instant or position' }),
    )
    .option(
      '--after <cursor>',
      say({ de: 'wo die Seite davor endete', en: 'where the page before ended' }),
    )
    .action((id: string, { asOf, after }: { asOf?: string; after?: string }) =>
      run(async ({ transport, output }) => {
        const path = `/api/story/${encodeURIComponent(id)}${query({ asOf, after })}`;
        show(await transport.request('GET', path), output, ({ rows, next }: Told) =>
          [...rows.map((row) => line(row, output)), ...(next ? [`… --after ${next}`] : [])].join(
            '\n',
          ),
        );
      }),
    );
  program
    .command('compliance <cycleId>')
    .description(
      say({
        de: 'Pflichten des § 80 SGB VIII in einem Zyklus: Stand, Nachweis oder was fehlt',
        en: 'duties of § 80 SGB VIII in a cycle: state, proof, or what is missing',
      }),
    )
    .option(
      '--as-of <moment>',
      say({ de: 'Zeitpunkt oder Stelle des Protokolls', en: 'recorded instant or position' }),
    )
    .action((id: string, { asOf }: { asOf?: string }) =>
      run(async ({ transport, output }) => {
        const path = `/api/cycles/${encodeURIComponent(id)}/compliance${query({ asOf })}`;
        show(await transport.request('GET', path), output, (body: Compliance) =>
          list(body, output),
        );
      }),
    );
}

const line = ({ recordedAt, effectiveOn, says }: StoryRow, { language }: Output): string =>
  `${shortInstant(recordedAt)}  ${says[language]}${effectiveOn ? ` (${effectiveOn})` : ''}`;

function list({ title, sectoralPlan, duties }: Compliance, { language }: Output): string {
  const heads = HEADS[language];
  const rows = duties.map((duty) => ({
    [heads.source]: duty.source,
    [heads.duty]: `${duty.title[language]}${duty.stage ? ` (${duty.stage})` : ''}`,
    [heads.state]: `${STATES[duty.state]?.[language] ?? duty.state}${duty.flagged ? ' !' : ''}`,
    [heads.proof]: proofOf(duty, language),
  }));
  return `${title} (${sectoralPlan})\n\n${table(rows)}`;
}

/** The event that proves a duty, the reason for which it was set aside, or what is missing. */
function proofOf({ proofs, deviations, missing }: Duty, language: 'de' | 'en'): string {
  const reasons = deviations.map(({ rule, said }) => (said ? `${rule}: ${said}` : rule));
  const events = proofs.map(({ type, position }) => `${type} @${shortPosition(position)}`);
  return [...(missing ? [missing[language]] : []), ...reasons, ...events].join(' · ');
}
