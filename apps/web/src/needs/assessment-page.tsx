import { useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Alert, Badge } from '../patterns/alert';
import { Attachments } from '../patterns/attachments';
import { CoverageTable } from '../patterns/coverage-table';
import { Explained } from '../patterns/explained';
import { Facts } from '../patterns/facts';
import { StoryLink, To } from '../patterns/links';
import { Page, Section } from '../patterns/page';
import { Answered } from '../patterns/states';
import { Term } from '../patterns/term';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import type { Needs } from './age-groups';
import { AssessmentSteps } from './assessment-steps';
import { BackTests } from './back-tests';
import { Forecasts } from './forecasts';
import { GapTable } from './gap-table';
import { Population } from './population';
import { PrintedFigures } from './printed-figures';
import { Progress } from './progress';
import { Quotas } from './quotas';
import { Totals } from './totals';

/** One assessment: what it rests on, need and gap per area and age group, what was forecast. */
export default function AssessmentPage() {
  const say = useTexts('needs');
  const { needsId = '' } = useParams();
  const question = useAnswer('needsAssessment', { needsId });
  return (
    <Page
      title={question.data?.answer.title ?? say('assessment')}
      crumbs={[{ to: '/needs', text: say('title') }]}
      actions={<StoryLink id={needsId} />}
    >
      <Answered question={question}>
        {(needs, revision) => (
          <>
            <Head needs={needs} />
            {needs.status === 'OPEN' && <Progress needs={needs} />}
            <AssessmentSteps needs={needs} revision={revision} />
            <Gap needs={needs} />
            <Basis needs={needs} />
            <Attachments subjectKind="assessment" subjectId={needsId} />
          </>
        )}
      </Answered>
    </Page>
  );
}

type Props = Readonly<{ needs: Needs }>;

function Head({ needs }: Props) {
  const say = useTexts('needs');
  const { day } = useFormats();
  const may = useMay();
  const { cycleId, snapshotId, horizon, status, mediumTerm, reopened, overrides } = needs;
  const cycle = useAnswer(
    'Cycle',
    { cycleId: cycleId ?? '' },
    { skip: cycleId === undefined || !may('Cycle') },
  );
  const snapshot = useAnswer('snapshot', { snapshotId }, { skip: !may('snapshot') });
  return (
    <Facts
      facts={[
        [
          say('state'),
          <Badge key="s" tone={status === 'ESTABLISHED' ? 'success' : 'info'}>
            {say(`status.${status}`)}
          </Badge>,
        ],
        [
          say('horizon'),
          horizon === undefined
            ? say('horizonNone')
            : say('fromTo', { from: day(horizon.from), to: day(horizon.to) }),
        ],
        [say('mediumTerm'), say('years', { years: mediumTerm })],
        cycle.data && [
          say('cycle'),
          <To key="c" to={`/cycles/${cycle.data.answer.id}`}>
            {cycle.data.answer.title}
          </To>,
        ],
        snapshot.data && [
          say('snapshot'),
          <To key="i" to={`/inventory/snapshots/${snapshotId}`}>
            {snapshot.data.answer.title}
          </To>,
        ],
        reopened.length > 0 && [say('reopened'), reopened.join('; ')],
        overrides.length > 0 && [
          say('overrides'),
          overrides.map(({ reason }) => reason).join('; '),
        ],
      ]}
    />
  );
}

function Gap({ needs: { needsId, status, outdated, totals } }: Props) {
  const say = useTexts('needs');
  return (
    <>
      <Section
        title={say('gapTitle')}
        aside={
          <StepLink
            to={`/needs/${needsId}/gap`}
            command="AssessGap"
            text={say(totals.length > 0 ? 'compare.again' : 'compare.title')}
            offered={status === 'OPEN'}
          />
        }
      >
        {outdated && (
          <Alert tone="warning" title={say('outdated')}>
            <p className="kern-body">
              <Explained>{say('outdatedText')}</Explained>
            </p>
          </Alert>
        )}
        <GapTable needsId={needsId} />
        {totals.length > 0 && <Totals needsId={needsId} />}
      </Section>
      {status === 'ESTABLISHED' && (
        <Section title={say('coverage')}>
          <Coverage needsId={needsId} />
        </Section>
      )}
    </>
  );
}

function Coverage({ needsId }: Readonly<{ needsId: string }>) {
  const say = useTexts('needs');
  const question = useAnswer('coverage', { needsId });
  return (
    <Answered question={question}>
      {({ areas }) =>
        areas.length === 0 ? (
          <p className="kern-body">
            <Explained>{say('coverage.none')}</Explained>
          </p>
        ) : (
          <>
            <p className="kern-body">
              <Term name="in-time">{say('coverage.term')}</Term> {say('coverage.text')}
            </p>
            <CoverageTable areas={areas} />
          </>
        )
      }
    </Answered>
  );
}

type LinkProps = Readonly<{
  to: string;
  command: Parameters<ReturnType<typeof useMay>>[0];
  text: string;
  offered?: boolean;
}>;

/** The way to a form of its own, for who may send it. */
function StepLink({ to, command, text, offered = true }: LinkProps) {
  const may = useMay();
  return offered && may(command) ? (
    <To to={to} className="kern-btn kern-btn--secondary no-print">
      <span className="kern-label">{text}</span>
    </To>
  ) : null;
}

function Basis({ needs }: Props) {
  const say = useTexts('needs');
  const { needsId, status, cohorts, totals, backTests } = needs;
  const open = status === 'OPEN';
  return (
    <>
      <Section
        title={say('population')}
        aside={
          <StepLink
            to={`/needs/${needsId}/population`}
            command="RecordPopulation"
            text={say(cohorts.length > 0 ? 'population.change' : 'population.title')}
            offered={open}
          />
        }
      >
        <Population needs={needs} />
      </Section>
      <Section title={say('quotas')}>
        <Quotas needs={needs} />
      </Section>
      <Section
        title={say('forecasts')}
        aside={
          <StepLink
            to={`/needs/${needsId}/forecasts/new`}
            command="ForecastPopulation"
            text={say('forecast.title')}
            offered={open && cohorts.length > 0}
          />
        }
      >
        <Forecasts needs={needs} />
      </Section>
      <Section
        id="back-tests"
        title={say('backTests')}
        aside={
          <StepLink
            to={`/needs/${needsId}/back-tests/new`}
            command="BackTestForecast"
            text={say('test.title')}
            offered={cohorts.length > 0}
          />
        }
      >
        <BackTests tests={backTests} />
      </Section>
      <Section
        id="printed"
        title={say('printed')}
        aside={
          <StepLink
            to={`/needs/${needsId}/figures`}
            command="CheckPublishedFigures"
            text={say('printed.title')}
            offered={totals.length > 0}
          />
        }
      >
        <PrintedFigures needs={needs} />
      </Section>
    </>
  );
}
