import { inviteCarriers, paper, session } from './scenes';
import type { Town } from './town';

/** The plan goes through three bodies with a recusal; the third measure fails on a tie. */
export async function decide(
  town: Town,
  cycleId: string,
  measures: readonly string[],
): Promise<void> {
  const { planner } = town.cast;
  const { workingGroup, jha, council } = town.bodies;
  const [nord = '', markt = '', wald = ''] = measures;
  await town.on('2022-11-15');
  await town.do(planner, 'OpenStage', { cycleId, stage: 'DECISION' });
  await inviteCarriers(town, cycleId, 'DECISION', '2022-11-15');
  const plan = await paper(town, {
    cycleId,
    title: 'Kita-Bedarfsplanung 2022 bis 2026',
    items: [
      {
        resolutionItem: '1',
        text: 'Der Plan wird beschlossen.',
        measureIds: [],
        planAdoption: true,
      },
      {
        resolutionItem: '2',
        text: 'Kita Nordbahnhof und Krippengruppe Marktplatz werden aufgenommen.',
        measureIds: [nord, markt],
        planAdoption: false,
      },
    ],
    steps: [
      ['ag', workingGroup, 'HEAR'],
      ['jha', jha, 'RECOMMEND'],
      ['rat', council, 'DECIDE'],
    ],
  });
  const items = ['1', '2'];
  await session(town, {
    body: workingGroup,
    invited: '2022-11-16',
    date: '2022-11-30',
    paperId: plan,
    stepId: 'ag',
    items,
    votes: { yes: 6, no: 0, abstain: 0 },
  });
  await session(town, {
    body: jha,
    invited: '2022-12-01',
    date: '2022-12-14',
    paperId: plan,
    stepId: 'jha',
    items,
    votes: { yes: 12, no: 1, abstain: 1 },
    recused: ['F1'],
    before: async (sessionId) => {
      await town.do(town.cast.chair, 'HearCarriers', {
        cycleId,
        bodyId: jha.bodyId,
        sessionId,
        heardOn: '2022-12-14',
        carriers: town.carriers.slice(0, 2),
        declined: town.carriers.slice(2),
      });
    },
  });
  await session(town, {
    body: council,
    invited: '2022-12-15',
    date: '2023-01-10',
    paperId: plan,
    stepId: 'rat',
    items,
    votes: { yes: 13, no: 2, abstain: 0 },
  });
  await waldgruppe(town, cycleId, wald);
  await town.on('2023-02-06');
  await town.do(planner, 'CloseStage', { cycleId, stage: 'DECISION' });
}

async function waldgruppe(town: Town, cycleId: string, measureId: string): Promise<void> {
  const { jha } = town.bodies;
  await town.on('2023-01-11');
  const paperId = await paper(town, {
    cycleId,
    title: 'Waldgruppe Südviertel',
    items: [
      {
        resolutionItem: '1',
        text: 'Die Waldgruppe Südviertel wird eingerichtet.',
        measureIds: [measureId],
        planAdoption: false,
      },
    ],
    steps: [['jha', jha, 'DECIDE']],
  });
  await session(town, {
    body: jha,
    invited: '2023-01-16',
    date: '2023-02-01',
    paperId,
    stepId: 'jha',
    items: ['1'],
    votes: { yes: 7, no: 7, abstain: 0 },
    absent: ['C9'],
  });
}
