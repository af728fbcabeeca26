import { recorded, Table, type More } from '../../testing/table';
import type { DeviationRow, EvidenceRow, LinkRow, ProofRow } from '../domain/evidence/rows';
import { stands } from '../domain/proof';
import { evidence } from './evidence.projection';

function log() {
  const table = new Table<EvidenceRow>(evidence);
  const { get, put, remove, where } = table;
  const record = (type: string, data: object, more: More = {}) => {
    const event = recorded(type, data, more);
    evidence.project(event, { get, put, remove, where });
    return event;
  };
  const of = <Row extends EvidenceRow>(kind: Row['kind']) =>
    table.all().filter((row): row is Row => row.kind === kind);
  return {
    record,
    get,
    proofs: () => of<ProofRow>('PROOF'),
    standing: () =>
      of<ProofRow>('PROOF')
        .filter(stands)
        .map(({ proof }) => proof),
    deviations: () => of<DeviationRow>('DEVIATION'),
  };
}
const cycleId = 'c-1';
const closed = (carriers: readonly string[], more: More = {}) =>
  [
    'CarrierResponsePeriodClosed',
    { participationId: 'p', cycleId, stage: 'NEEDS', answered: [], silent: carriers },
    { stream: 't.participation-p', ...more },
  ] as const;
const provider = (id: string): More => ({ stream: `t.provider-${id}` });

describe('the involvement of carriers', () => {
  it('of nobody recognised proves nothing', () => {
    const { record, standing, proofs } = log();
    record(...closed(['k']));
    expect(proofs()).toHaveLength(1);
    expect(standing()).toEqual([]);
  });

  it('proves once a carrier was recognised on that day, silent or not', () => {
    const { record, standing } = log();
    record('ProviderRecognised', { providerId: 'k', since: '2020-01-01' }, provider('k'));
    record(...closed(['k', 'other']));
    expect(standing()).toEqual(['CARRIERS_INVOLVED']);
  });

  it('proves when the recognition is recorded later', () => {
    const { record, standing } = log();
    record(...closed(['k']));
    record('ProviderRecognised', { providerId: 'k', since: '2026-03-02' }, provider('k'));
    expect(standing()).toEqual([]);
    record('ProviderRecognised', { providerId: 'k', since: '2026-03-01' }, provider('k'));
    expect(standing()).toEqual(['CARRIERS_INVOLVED']);
  });

  it('is taken back when the last recognition had ended before, and names the event', () => {
    const { record, proofs, standing } = log();
    for (const providerId of ['k', 'l'])
      record('ProviderRecognised', { providerId, since: '2020-01-01' }, provider(providerId));
    record(...closed(['k', 'l']));
    record('ProviderRecognitionEnded', { providerId: 'k', until: '2026-02-01' }, provider('k'));
    expect(standing()).toEqual(['CARRIERS_INVOLVED']);
    const ended = record(
      'ProviderRecognitionEnded',
      { providerId: 'l', until: '2026-03-01' },
      provider('l'),
    );
    expect(proofs()).toMatchObject([{ revoked: { eventId: ended.id, type: ended.type } }]);
    expect(evidence.columns!.revokedBy!(proofs()[0]!)).toBe(ended.id);
  });

  it('is not touched by a recognition that ended later', () => {
    const { record, standing } = log();
    record('ProviderRecognised', { providerId: 'k', since: '2020-01-01' }, provider('k'));
    record(...closed(['k']));
    record('ProviderRecognitionEnded', { providerId: 'k', until: '2026-03-02' }, provider('k'));
    expect(standing()).toEqual(['CARRIERS_INVOLVED']);
  });
});

it('a hearing knows the kind of the body that heard, and rests on recognised carriers', () => {
  const { record, proofs, standing } = log();
  const heard = { participationId: 'h', cycleId, bodyId: 'b', heardOn: '2026-03-01' };
  record('BodyEstablished', { bodyId: 'b', kind: 'JHA' }, { stream: 't.body-b' });
  record(
    'CarriersHeard',
    { ...heard, carriers: ['k'], declined: [] },
    { stream: 't.participation-h' },
  );
  expect(standing()).toEqual([]);
  record('ProviderRecognised', { providerId: 'k', since: '2020-01-01' }, provider('k'));
  expect(standing()).toEqual(['CARRIERS_HEARD']);
  expect(proofs()).toMatchObject([{ bodyKind: 'JHA' }]);
});

describe('evidence', () => {
  it('of imported history is shown and does not stand', () => {
    const { record, proofs, standing } = log();
    const frozen = ['SnapshotFrozen', { snapshotId: 's', cycleId }] as const;
    record(...frozen, { stream: 't.snapshot-s', imported: { source: 'Akte' } });
    record('PaperDecided', {
      cycleId,
      paperId: 'x',
      bodyKind: 'COUNCIL',
      decidedOn: '2020-01-01',
      imported: { source: 'Akte' },
      items: [{ resolutionItem: '1', outcome: 'ACCEPTED', measureIds: [], planAdoption: true }],
    });
    expect(proofs()).toHaveLength(2);
    expect(standing()).toEqual([]);
  });

  it('belongs to the cycle its stream named once', () => {
    const { record, proofs } = log();
    const stream = { stream: 't.needs-n' };
    record('NeedsAssessmentOpened', { needsId: 'n', cycleId }, stream);
    record('HorizonSet', { needsId: 'n' }, stream);
    record('HorizonSet', { needsId: 'n2' }, { stream: 't.needs-n2' });
    expect(proofs()).toMatchObject([{ proof: 'HORIZON_SET', cycleId }]);
  });

  it('of one session is not mixed between cycles', () => {
    const { record, deviations } = log();
    const stream = { stream: 't.session-s' };
    const overrides = [{ rule: 'R', reason: 'r' }];
    const item = { sessionId: 's', itemId: 'i', resolutionItems: [] };
    record('AgendaItemAdded', { ...item, cycleId }, stream);
    record('SessionClosed', { sessionId: 's', overrides, findings: [] }, stream);
    expect(deviations()).toEqual([]);
  });

  it('of a frozen inventory is closed, reopened and closed again', () => {
    const { record, standing } = log();
    const close = ['StageClosed', { cycleId, stage: 'INVENTORY', evidence: [] }] as const;
    record(...close);
    expect(standing()).toEqual(['INVENTORY_CLOSED']);
    record('StageReopened', { cycleId, stage: 'INVENTORY', from: 'NEEDS', reason: 'r' });
    expect(standing()).toEqual([]);
    record(...close);
    expect(standing()).toEqual(['INVENTORY_CLOSED']);
  });

  it('of a stage taken over does not stand', () => {
    const { record, proofs, standing } = log();
    record('StageTakenOver', { cycleId, stage: 'INVENTORY', reason: 'r' });
    expect(proofs()).toMatchObject([{ proof: 'INVENTORY_CLOSED', takenOver: true }]);
    expect(standing()).toEqual([]);
  });

  it('keeps what was set aside and what was found', () => {
    const { record, deviations } = log();
    record('MeasureSubmitted', {
      cycleId,
      measureId: 'm',
      overrides: [{ rule: 'SUBSIDIARITY_STATEMENT_MISSING', reason: 'no carrier applied' }],
      findings: [{ rule: 'QUALITY_ITEM_MISSING' }],
    });
    expect(deviations()).toMatchObject([
      { force: 'OVERRIDE', rule: 'SUBSIDIARITY_STATEMENT_MISSING', said: 'no carrier applied' },
      { force: 'FINDING', rule: 'QUALITY_ITEM_MISSING' },
    ]);
  });
});

describe('the adoption of the plan', () => {
  const stream = { stream: 't.paper-x' };
  const decided = (outcome: string, planAdoption = true) => ({
    cycleId,
    paperId: 'x',
    bodyKind: 'COUNCIL',
    decidedOn: '2026-02-20',
    items: [{ resolutionItem: '1', outcome, measureIds: [], planAdoption }],
  });

  it.each(['REJECTED', 'POSTPONED', 'PARTLY_ACCEPTED'])('%s is none', (outcome) => {
    const { record, standing } = log();
    record('PaperDecided', decided(outcome), stream);
    expect(standing()).toEqual([]);
  });

  it('corrected to a rejection is taken back', () => {
    const { record, proofs } = log();
    record('PaperDecided', decided('ACCEPTED'), stream);
    const corrected = record('PaperDecisionCorrected', decided('REJECTED'), stream);
    expect(proofs()).toMatchObject([{ revoked: { eventId: corrected.id } }]);
  });

  it('corrected in its votes only stands as it was', () => {
    const { record, proofs } = log();
    const first = record('PaperDecided', decided('ACCEPTED'), stream);
    record('PaperDecisionCorrected', decided('ACCEPTED'), stream);
    record('PaperDecisionCorrected', decided('REJECTED', false), stream);
    expect(proofs()).toMatchObject([{ event: { eventId: first.id } }]);
    expect(proofs()[0]!.revoked).toBeUndefined();
  });
});

it('an agenda item waits until each Ziffer has a result', () => {
  const { record, get } = log();
  const stream = { stream: 't.session-s' };
  const base = { sessionId: 's', itemId: 'i', paperId: 'x' };
  const resolutionItems = [{ resolutionItem: '1' }, { resolutionItem: '2' }];
  const added = record('AgendaItemAdded', { ...base, resolutionItems }, stream);
  const link = () => get('agenda.s.i') as LinkRow;
  record('ResultRecorded', { ...base, resolutionItem: '2' }, stream);
  expect(link()).toMatchObject({ taskId: added.id, open: ['1'] });
  record('ResultRecorded', { ...base, resolutionItem: '1' }, stream);
  expect(link()).toMatchObject({ taskId: added.id, open: [] });
});
