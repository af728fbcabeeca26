import { useParams } from 'react-router';
import type { Area } from './answers';
import { useAll, useAnswer } from '../client/use-answer';
import { Badge } from '../patterns/alert';
import { Facts } from '../patterns/facts';
import { StoryLink, To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Term } from '../patterns/term';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { AreaSteps } from './area-steps';
import { useHierarchy } from './area-words';
import { FacilitiesOf } from './facilities-of';

/** One planning area: where it lies, what lies in it, what there is. */
export default function AreaPage() {
  const say = useTexts('inventory');
  const { areaId = '' } = useParams();
  const question = useAnswer('planningArea', { areaId });
  return (
    <Page
      title={question.data?.answer.name ?? say('area')}
      crumbs={[
        { to: '/inventory', text: say('title') },
        { to: '/inventory/areas', text: say('areas') },
      ]}
      actions={<StoryLink id={areaId} />}
    >
      <Answered question={question}>
        {(area, revision) => (
          <>
            <AreaFacts area={area} />
            <Parts area={area} />
            <FacilitiesOf of={{ areaId }} columns={['name', 'provider', 'offers', 'opened']} />
            {area.validTo === undefined && <AreaSteps area={area} revision={revision} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

function AreaFacts({ area }: Readonly<{ area: Area }>) {
  const say = useTexts('inventory');
  const { day, list } = useFormats();
  const hierarchyOf = useHierarchy();
  const areas = useAll('listPlanningAreas', {});
  const nameOf = (areaId: string) =>
    areas.data?.answer.rows.find((row) => row.areaId === areaId)?.name ?? areaId;
  const { level, parents, specialNeed, validFrom, validTo, successors = [] } = area;
  return (
    <Facts
      facts={[
        [say('area.level'), say(`level.${level}`)],
        [say('area.key'), <code key="k">{area.areaId}</code>],
        ...Object.entries(parents).map(
          ([hierarchy, parentId]) =>
            [
              say('area.liesIn', { hierarchy: hierarchyOf(hierarchy) }),
              parentId === '' ? (
                say('area.root')
              ) : (
                <To key={hierarchy} to={`/inventory/areas/${parentId}`}>
                  {nameOf(parentId)}
                </To>
              ),
            ] as const,
        ),
        [
          say('specialNeed'),
          <span key="n">
            {specialNeed ? (
              <Badge tone="warning">{say('specialNeed.yes')}</Badge>
            ) : (
              say('specialNeed.no')
            )}{' '}
            <Term name="special-need">{say('specialNeed.term')}</Term>
          </span>,
        ],
        [say('area.validFrom'), day(validFrom)],
        validTo !== undefined && [say('area.validTo'), day(validTo)],
        successors.length > 0 && [say('area.successors'), list(successors.map(nameOf))],
      ]}
    />
  );
}

/** The areas that lie in it. */
function Parts({ area: { areaId } }: Readonly<{ area: Area }>) {
  const say = useTexts('inventory');
  const question = useAll('listPlanningAreas', {
    parentId: areaId,
    orderBy: 'name',
  });
  const rows = question.data?.answer.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={say('area.parts')}>
      <ul className="plain-list list-columns">
        {rows.map((part) => (
          <li key={part.areaId}>
            <To to={`/inventory/areas/${part.areaId}`}>{part.name}</To>
          </li>
        ))}
      </ul>
    </Section>
  );
}
