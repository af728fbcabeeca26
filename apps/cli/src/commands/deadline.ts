import type { Command } from 'commander';
import type { Run } from '../connect';
import { say } from '../language';
import { shortInstant, table, type Output } from '../output';
import { show } from '../problem';

type Row = Readonly<{ name: string; id: string; dueAt: string; state: string }>;
type Day = Readonly<{
  event: Readonly<{ id: string; type: string; stream: string; recordedAt: string }>;
  result: string;
  calendarVersion: string;
  steps: readonly Readonly<Record<'de' | 'en', string>>[];
}>;
type Explained = Readonly<{ id: string; rows: readonly Row[]; days: readonly Day[] }>;

const WORDS = {
  de: { calendar: 'Kalender', chosen: 'Kein Tag wurde berechnet: Er wurde gewählt.' },
  en: { calendar: 'calendar', chosen: 'No day was computed: it was chosen.' },
};

export function deadlineCommands(program: Command, run: Run): void {
  const deadline = program.command('deadline').description(
    say({
      de: 'Fristen, die das Gesetz oder ein Gremium setzt',
      en: 'terms set by law or by a committee',
    }),
  );
  deadline
    .command('list')
    .description(
      say({
        de: 'offene und vergangene Fristen (Betrieb, Administration, Prüfung)',
        en: 'open and past terms (operator, administrator, auditor)',
      }),
    )
    .action(() =>
      run(async ({ transport, output }) =>
        show(
          await transport.request('GET', '/api/operations/deadlines'),
          output,
          ({ rows }: { rows: readonly Row[] }) => table(rows.map(columns)),
        ),
      ),
    );
  deadline
    .command('explain <id>')
    .description(
      say({
        de: 'wie die Tage einer Aufgabe, Einladung, Sitzung … berechnet wurden, Schritt für Schritt',
        en: 'how the days of a task, an invitation, a session … were computed, step by step',
      }),
    )
    .action((id: string) =>
      run(async ({ transport, output }) =>
        show(
          await transport.request('GET', `/api/operations/deadlines/${encodeURIComponent(id)}`),
          output,
          (body: Explained) => explained(body, output),
        ),
      ),
    );
}

const columns = ({ name, id, dueAt, state }: Row) => ({
  name,
  id,
  due: shortInstant(dueAt),
  state,
});

function explained({ rows, days }: Explained, { language }: Output): string {
  const words = WORDS[language];
  const steps = days.map(({ event, result, calendarVersion, steps: all }) =>
    [
      `${event.type} ${event.id}: ${result} (${words.calendar} ${calendarVersion})`,
      ...all.map((step, i) => `  ${i + 1}. ${step[language]}`),
    ].join('\n'),
  );
  const terms = rows.length > 0 ? [table(rows.map(columns))] : [];
  return [...terms, ...(steps.length > 0 ? steps : [words.chosen])].join('\n\n');
}
