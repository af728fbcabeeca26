import type { Answer } from '../client/operations';
import { Badge } from '../patterns/alert';
import { Facts, type Fact } from '../patterns/facts';
import { To } from '../patterns/links';
import { Term } from '../patterns/term';
import { useMay } from '../shell/me';
import { useFormats, type Formats } from '../texts/formats';
import { useTexts, type Say } from '../texts/texts';
import { useGoals } from './goals';
import { PENDING, toneOf } from './status';

type Thread = Answer<'MeasureThread'>;
type Measure = Thread['measure'];
type Content = NonNullable<Measure['content']>;

type Props = Readonly<{ measure: Measure; cycle: Thread['cycle'] }>;

/** What is to be done, when, by whom, and how it stands. */
export function MeasureFacts({ measure, cycle }: Props) {
  const say = useTexts('measure');
  const formats = useFormats();
  const goals = useGoals();
  const may = useMay();
  const { content } = measure;
  return (
    <Facts
      facts={[
        ...standing({ measure, cycle }, may('session'), say, formats),
        ...(content
          ? [
              ...purpose(content, measure, say, formats),
              ...goals(content),
              ...terms(content, measure.fundable, say, formats),
            ]
          : []),
        measure.overrides.length > 0 && [
          say('overrides'),
          measure.overrides.map(({ reason }) => reason).join('; '),
        ],
      ]}
    />
  );
}

function standing(
  { measure: { status, decision, frame }, cycle }: Props,
  seesSessions: boolean,
  say: Say<'measure'>,
  { day }: Formats,
): readonly Fact[] {
  return [
    [
      say('state'),
      <Badge key="s" tone={toneOf(status)}>
        {say(`status.${status}`)}
      </Badge>,
    ],
    decision !== undefined && [
      say('decided'),
      seesSessions ? (
        <To key="d" to={`/sessions/${decision.sessionId}`}>
          {day(decision.decidedOn)}
        </To>
      ) : (
        day(decision.decidedOn)
      ),
    ],
    cycle !== undefined && [
      say('cycle'),
      <To key="c" to={`/cycles/${cycle.cycleId}`}>
        {cycle.title}
      </To>,
    ],
    frame?.exception === true && [say('cycle'), say('exception')],
  ];
}

/** `+10 Nordstadt, unter 3`, a line each. */
function placeLines(places: Content['places'], say: Say<'measure'>) {
  const lines = places.map(({ areaName, ageGroup, careForm, unit, amount }) =>
    say('placesLine', {
      amount: amount > 0 ? `+${amount}` : String(amount).replace('-', '−'),
      unit: unit === 'PLACES' ? '' : ` ${say(`unit.${unit}`)}`,
      area: areaName,
      of: [
        ...(ageGroup === undefined ? [] : [say(`age.${ageGroup}`)]),
        ...(careForm === undefined ? [] : [say(`care.${careForm}`)]),
      ]
        .map((part) => `, ${part}`)
        .join(''),
    }),
  );
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function purpose(
  { type, places, publishedPlaces, targetGroup, provider, selectionOpen }: Content,
  { status, remaining }: Measure,
  say: Say<'measure'>,
  { number }: Formats,
): readonly Fact[] {
  return [
    [say('type'), say(`type.${type}`)],
    places.length > 0 && [say('places'), placeLines(places, say)],
    PENDING.includes(status) &&
      remaining.length > 0 && [say('remaining'), placeLines(remaining, say)],
    publishedPlaces !== undefined && [say('publishedPlaces'), number(publishedPlaces)],
    targetGroup !== undefined && [say('targetGroup'), targetGroup],
    provider !== undefined && [say('provider'), provider.name],
    selectionOpen && [say('provider'), say('selectionOpen')],
  ];
}

function terms(
  content: Content,
  fundable: boolean,
  say: Say<'measure'>,
  { day }: Formats,
): readonly Fact[] {
  const { startsOn, endsOn, realiseBy, priority, priorityBasis, qualityItems } = content;
  const rank = [priority, priorityBasis && say(`basis.${priorityBasis}`)].filter(
    (part) => part !== undefined,
  );
  const { funding, coverageResolution, subsidiarityStatement, lowThresholdAmbulatory } = content;
  return [
    startsOn !== undefined && [say('startsOn'), day(startsOn)],
    endsOn !== undefined && [say('endsOn'), day(endsOn)],
    realiseBy !== undefined && [say('realiseBy'), day(realiseBy)],
    rank.length > 0 && [say('priority'), rank.join(', ')],
    [
      say('funding'),
      <span key="f">
        {say(`funding.${funding}`)}
        {coverageResolution !== undefined && `, ${coverageResolution}`}{' '}
        {!fundable && <Badge tone="warning">{say('notFundable')}</Badge>}
      </span>,
    ],
    subsidiarityStatement !== undefined && [
      say('subsidiarityStatement'),
      <Term key="t" name="subsidiarity">
        {subsidiarityStatement}
      </Term>,
    ],
    qualityItems.length > 0 && [say('qualityItems'), qualityItems.join('; ')],
    lowThresholdAmbulatory && [say('lowThresholdAmbulatory'), say('yes')],
  ];
}
