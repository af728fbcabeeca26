import type { Finding, LocalDate, ReadModel } from '#kernel';
import { upcast, type ParticipationHeld, type Statement } from '../domain/participation.events';
import { feedbackFindings } from '../domain/rules/young-people.rule';

/** An occasion on which people were asked: counts, what was said, what became of it. */
export type Occasion = Omit<ParticipationHeld['data'], 'findings'> &
  Readonly<{
    statements: readonly Statement[];
    /** How often each consideration was given. */
    considered: Readonly<Record<Statement['consideration'], number>>;
    feedbackOn?: LocalDate;
    feedbackForm?: string;
    /** What is not as it should be; nothing of it blocks. */
    findings: readonly Finding[];
    ruleFindings: readonly Finding[];
    imported: boolean;
  }>;

const tally = (statements: readonly Statement[]) => {
  const of = (wanted: Statement['consideration']) =>
    statements.filter(({ consideration }) => consideration === wanted).length;
  return { ADOPTED: of('ADOPTED'), PARTLY: of('PARTLY'), NOT: of('NOT') };
};

export const occasions: ReadModel<Occasion> = {
  name: 'participation-occasions',
  version: 1,
  categories: ['participation'],
  columns: {
    cycleId: (row) => row.cycleId,
    audience: (row) => row.audience,
    heldOn: (row) => row.heldOn,
    feedback: (row) => row.feedbackOn ?? null,
  },
  searched: ({ title, targetGroup, statements }) => ({
    title,
    more: [targetGroup, ...statements.map(({ statement }) => statement)],
  }),
  project: (event, rows) => {
    const { type, data } = upcast(event);
    const id = data.participationId;
    switch (type) {
      case 'ParticipationHeld':
        rows.put(id, {
          ...data,
          statements: [],
          considered: tally([]),
          ruleFindings: data.findings,
          findings: [...data.findings, ...feedbackFindings(undefined)],
          imported: event.metadata.imported !== undefined,
        });
        return;
      case 'ParticipationResultsRecorded': {
        const row = rows.get(id);
        if (!row) return;
        const renewed = new Set(data.statements.map(({ code }) => code));
        const kept = row.statements.filter(({ code }) => !renewed.has(code));
        const statements = [...kept, ...data.statements];
        rows.put(id, { ...row, statements, considered: tally(statements) });
        return;
      }
      case 'ParticipationFeedbackGiven': {
        const row = rows.get(id);
        if (!row) return;
        const { givenOn: feedbackOn, form: feedbackForm } = data;
        rows.put(id, { ...row, feedbackOn, feedbackForm, findings: row.ruleFindings });
        return;
      }
      case 'CarriersInvited':
      case 'CarrierResponsePeriodExtended':
      case 'CarrierAnswered':
      case 'CarrierResponsePeriodClosed':
      case 'CarriersHeard':
        return;
    }
  },
};
