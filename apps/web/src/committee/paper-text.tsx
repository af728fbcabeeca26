import type { Answer } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { To } from '../patterns/links';
import { useNames } from '../patterns/names';
import { Section } from '../patterns/page';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { toneOf } from './outcome';

type Paper = Answer<'paper'>;
type Item = Paper['versions'][number]['items'][number];

/** What is to be resolved, as the newest version has it. */
export function ResolutionText({ paper }: Readonly<{ paper: Paper }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  return (
    <Section title={say('resolutionText')}>
      <ol className="plain-list stack">
        {paper.items.map(({ outcome, decidedOn, decidedBy, ...item }) => (
          <li className="card" key={item.resolutionItem}>
            <ItemText item={item} />
            {outcome !== undefined && (
              <p>
                <Badge tone={toneOf(outcome)}>
                  {say(`outcome.${outcome}`)}
                  {decidedOn !== undefined && `, ${decidedBy ?? ''} ${formats.shortDay(decidedOn)}`}
                </Badge>
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** An item of resolution: its text, what it adopts and what is decided with it. */
export function ItemText({ item }: Readonly<{ item: Item }>) {
  const say = useTexts('committee');
  const { resolutionItem, text, measureIds, planAdoption } = item;
  return (
    <div className="stack">
      <p className="kern-title">{say('resolutionItem', { number: resolutionItem })}</p>
      <p className="kern-body written">{text}</p>
      {planAdoption && (
        <p>
          <Badge tone="info">{say('adoptsPlan')}</Badge>
        </p>
      )}
      {measureIds.length > 0 && (
        <p className="kern-body">
          {say('items.decides')}{' '}
          {measureIds.map((measureId, index) => (
            <span key={measureId}>
              {index > 0 && ', '}
              <MeasureLink measureId={measureId} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function MeasureLink({ measureId }: Readonly<{ measureId: string }>) {
  const say = useTexts('committee');
  const { data } = useAnswer('measure', { measureId });
  return <To to={`/measures/${measureId}`}>{data?.answer.content?.title ?? say('measure')}</To>;
}

/** Every text the paper has had: by whom, why, and whether it was released. */
export function Versions({ paper: { versions, chain } }: Readonly<{ paper: Paper }>) {
  const say = useTexts('committee');
  const formats = useFormats();
  const nameOf = useNames();
  return (
    <Section title={say('versions')}>
      <ol className="plain-list stack" reversed>
        {[...versions].reverse().map((one) => {
          const { version, items, author, adoptedIn, reason, writtenAt, releasedAt } = one;
          const body = chain.find(({ stepId }) => stepId === adoptedIn?.stepId)?.body;
          return (
            <li key={version} className="card">
              <p className="kern-title">{say('versionNumber', { version })}</p>
              <p className="kern-body">
                {body === undefined
                  ? say('version.by', { name: nameOf(author), when: formats.instant(writtenAt) })
                  : say('version.adopted', { body, when: formats.instant(writtenAt) })}
                {reason !== undefined && ` ${say('step.reason', { reason })}`}
              </p>
              <p className="kern-body">
                {releasedAt === undefined
                  ? say(body === undefined ? 'version.notReleased' : 'version.withBody')
                  : say('version.released', {
                      name: nameOf(one.releasedBy),
                      when: formats.instant(releasedAt),
                    })}
              </p>
              {versions.length > 1 && (
                <details className="more">
                  <summary>{say('version.text', { version })}</summary>
                  <ol className="plain-list stack">
                    {items.map((item) => (
                      <li key={item.resolutionItem}>
                        <ItemText item={item} />
                      </li>
                    ))}
                  </ol>
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
