import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Alert, Badge } from '../patterns/alert';
import { Explained } from '../patterns/explained';
import { Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useMe } from '../shell/me';
import { useTexts } from '../texts/texts';
import { toneOf } from './outcome';
import { ItemText } from './paper-text';
import { sitterOf } from './sitting';

type Item = Answer<'agendaItem'>;

/** What the body is asked, item of resolution by item, in the version on its agenda. */
export function Asked({ item }: Readonly<{ item: Item }>) {
  const say = useTexts('committee');
  const question = useAnswer('paper', { paperId: item.paperId });
  return (
    <Section title={say('asked')}>
      <Answered question={question}>
        {({ versions }) => {
          const texts = versions.find(({ version }) => version === item.paperVersion)?.items;
          return (
            <ol className="plain-list stack">
              {item.results.map(({ resolutionItem, competence, outcome }) => {
                const text = texts?.find((one) => one.resolutionItem === resolutionItem);
                return (
                  <li className="card" key={resolutionItem}>
                    {text && <ItemText item={text} />}
                    <p className="kern-body">
                      {say('asks')}: {say(`competence.${competence}`)}{' '}
                      {outcome !== undefined && (
                        <Badge tone={toneOf(outcome)}>{say(`outcome.${outcome}`)}</Badge>
                      )}
                    </p>
                  </li>
                );
              })}
            </ol>
          );
        }}
      </Answered>
    </Section>
  );
}

function capacityOf(mine: Answer<'eligibility'>['seats']) {
  if (mine.some(({ deputy }) => deputy !== undefined)) return 'capacity.deputy';
  return mine.some(({ voting }) => voting) ? 'capacity.voting' : 'capacity.advisory';
}

/** In which capacity whoever reads this takes part. */
export function MyPart({ item, panel }: Readonly<{ item: Item; panel: Answer<'eligibility'> }>) {
  const say = useTexts('committee');
  const me = useMe();
  const mine = panel.seats.filter((seat) => sitterOf(seat) === me.person);
  const recused = [...new Set(mine.flatMap(({ recusedFor }) => recusedFor))];
  if (mine.length === 0)
    return panel.seats.some(({ person }) => person === me.person) ? (
      <Alert tone="info" title={say('capacity.represented')} />
    ) : null;
  if (recused.length === 0) return <Alert tone="info" title={say(capacityOf(mine))} />;
  return (
    <Alert
      tone="warning"
      title={
        recused.length === item.results.length
          ? say('capacity.recused')
          : say('capacity.recusedFor', { items: recused.join(', ') })
      }
    >
      <p className="kern-body">
        <Explained>{say('capacity.recused.text')}</Explained>
      </p>
    </Alert>
  );
}
