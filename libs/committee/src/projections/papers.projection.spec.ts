import type { Recorded } from '#kernel';
import { Rejection } from '#kernel';
import * as fc from 'fast-check';
import type { PaperCommand } from '../domain/paper.commands';
import { papers } from '../domain/paper.decider';
import type { PaperEvent } from '../domain/paper.events';
import { overall } from '../domain/step.result';
import { papersModel, type PaperRow } from './papers.projection';

const ask = (type: PaperCommand['type'], data: object, by = 'ada') =>
  ({
    type,
    data: { paperId: 'p', ...data },
    now: '2025-06-01T09:00:00.000Z',
    by,
  }) as unknown as PaperCommand;
const item = (resolutionItem: string, text = 'x') => ({
  resolutionItem,
  text,
  measureIds: [],
  planAdoption: false,
});
const step = (stepId: string, bodyKind: string, competence: string) => ({
  stepId,
  bodyId: `b-${stepId}`,
  bodyKind,
  body: `Body ${stepId}`,
  competence,
});

const begin = [
  ask('DraftPaper', { title: 'Kita', items: [item('1'), item('2')] }),
  ask('SetReferralChain', {
    steps: [step('1', 'JHA', 'RECOMMEND'), step('2', 'COUNCIL', 'DECIDE')],
  }),
  ask('ReleasePaper', {}, 'ben'),
];
const resolutionItem = fc.constantFrom('1', '2');
const anyCommand = fc.oneof(
  fc
    .record({
      stepId: fc.constantFrom('1', '2', 'f'),
      resolutionItem,
      outcome: fc.constantFrom('ACCEPTED', 'REJECTED', 'POSTPONED', 'WITHDRAWN'),
      sessionId: fc.constantFrom('s', 't'),
      correction: fc.constantFrom(undefined, 'slip'),
      amendedText: fc.constantFrom(undefined, 'new'),
    })
    .map((data) =>
      ask('EnterStepResult', {
        ...data,
        decidedOn: '2025-06-25',
        paperVersion: 1,
        recordedBy: 'eve',
      }),
    ),
  fc.record({ stepId: fc.constantFrom('1', '2', 'f'), resolutionItem }).map((data) =>
    ask('EnterStepResult', {
      ...data,
      outcome: 'REFERRED',
      sessionId: 'r',
      decidedOn: '2025-06-25',
      paperVersion: 1,
      recordedBy: 'eve',
      referredTo: { bodyId: 'b-1', bodyKind: 'JHA', body: 'Body 1', competence: 'HEAR' },
    }),
  ),
  fc.constant(
    ask('AddStep', { step: step('f', 'FINANCE_COMMITTEE', 'RECOMMEND'), before: '2', reason: 'x' }),
  ),
  fc.constantFrom('1', 'f').map((stepId) => ask('SkipStep', { stepId, reason: 'x' })),
  fc
    .constantFrom('y', 'z')
    .map((text) => ask('ChangePaperText', { items: [item('1', text), item('2')], reason: 'x' })),
  fc.constant(ask('ReleasePaper', {}, 'ben')),
);

function rowAfter(events: readonly PaperEvent[]): PaperRow {
  const rows = new Map<string, PaperRow>();
  for (const event of events)
    papersModel.project({ ...event, metadata: {} } as unknown as Recorded, {
      get: (id) => rows.get(id),
      put: (id, row) => void rows.set(id, row),
      remove: (id) => void rows.delete(id),
      where: () => [],
    });
  return rows.get('p')!;
}

it('the page shows the chain and versions the rules decide by', () =>
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 15 }), (commands) => {
      const events: PaperEvent[] = [];
      let paper = papers.initialState;
      for (const command of [...begin, ...commands]) {
        try {
          const next = papers.decide(command, paper);
          paper = next.reduce(papers.evolve, paper);
          events.push(...next);
        } catch (error) {
          if (!(error instanceof Rejection)) throw error;
        }
      }
      const row = rowAfter(events);
      expect(row.chain.map(({ stepId, status }) => [stepId, status.toLowerCase()])).toEqual(
        paper.steps.map(({ stepId, status }) => [stepId, status]),
      );
      expect(
        row.chain.map(({ status, outcome }) => (status === 'COMPLETED' ? outcome : undefined)),
      ).toEqual(
        paper.steps.map(({ status, results }) =>
          status === 'completed' ? overall(results.map(({ outcome }) => outcome)) : undefined,
        ),
      );
      expect(row.versions.map(({ version, adoptedIn }) => [version, adoptedIn?.stepId])).toEqual(
        paper.versions.map(({ version, adoptedIn }) => [version, adoptedIn]),
      );
      expect(row.versions.at(-1)?.items).toEqual(paper.items);
      expect(row.versions.filter(({ releasedBy }) => releasedBy === 'ben')).toHaveLength(
        events.filter(({ type }) => type === 'PaperReleased').length,
      );
      expect([row.version, row.releasedVersion]).toEqual([
        paper.versions.length,
        paper.releasedVersion,
      ]);
      expect(row.items.map(({ text }) => text)).toEqual(paper.items.map(({ text }) => text));
      expect(row.with).toBe(paper.steps.find(({ status }) => status === 'open')?.body ?? null);
    }),
  ));

it('a corrected result changes what the step came to', () => {
  const enter = (resolutionItem: string, outcome: string, correction?: string) =>
    ask('EnterStepResult', {
      ...{ stepId: '1', resolutionItem, outcome, correction },
      ...{ sessionId: 's', decidedOn: '2025-06-25', paperVersion: 1, recordedBy: 'eve' },
    });
  const commands = [...begin, enter('1', 'ACCEPTED'), enter('2', 'REJECTED')];
  const after = (...more: readonly PaperCommand[]) => {
    const events: PaperEvent[] = [];
    let paper = papers.initialState;
    for (const command of [...commands, ...more]) {
      const next = papers.decide(command, paper);
      paper = next.reduce(papers.evolve, paper);
      events.push(...next);
    }
    return rowAfter(events).chain[0];
  };
  expect(after()).toMatchObject({ status: 'COMPLETED', outcome: 'PARTLY_ACCEPTED' });
  expect(after(enter('1', 'REJECTED', 'slip'))).toMatchObject({
    status: 'COMPLETED',
    outcome: 'REJECTED',
  });
});
