import { To } from '../patterns/links';
import { Section } from '../patterns/page';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import type { CycleAnswer } from './stages';

/** Where the work of a cycle goes on: its papers, measures, results, and a task for somebody. */
export function Ahead({ cycle: { id, status } }: Readonly<{ cycle: CycleAnswer }>) {
  const say = useTexts('cycle');
  const may = useMay();
  const running = status === 'RUNNING';
  const ways = [
    may('listMeasures') && { to: `/measures?cycleId=${id}`, text: say('ahead.measures') },
    may('listPapers') && { to: `/papers?cycleId=${id}`, text: say('ahead.papers') },
    may('listResults') && { to: `/results?cycleId=${id}`, text: say('ahead.results') },
    may('Tasks') && { to: `/tasks?view=open&cycleId=${id}`, text: say('ahead.tasks') },
    running && may('DraftPaper') && { to: `/papers/new?cycleId=${id}`, text: say('ahead.paper') },
    running &&
      may('AssignTask') && {
        to: `/tasks/new?subject=CYCLE&id=${id}&cycleId=${id}`,
        text: say('ahead.task'),
      },
  ];
  return (
    <Section title={say('ahead')}>
      <ul className="ways">
        {ways.map(
          (way) =>
            way && (
              <li key={way.to}>
                <To to={way.to}>{way.text}</To>
              </li>
            ),
        )}
      </ul>
    </Section>
  );
}
