import { useParams } from 'react-router';
import { useAnswer } from '../client/use-answer';
import { Attachments } from '../patterns/attachments';
import { Facts } from '../patterns/facts';
import { To } from '../patterns/links';
import { Page } from '../patterns/page';
import { Answered } from '../patterns/states';
import { useMay } from '../shell/me';
import { useTexts } from '../texts/texts';
import { Chain } from './paper-chain';
import { PaperNext } from './paper-next';
import { PaperSteps } from './paper-steps';
import { ResolutionText, Versions } from './paper-text';

/** A paper: what is to be resolved, in which version, and its way through the bodies. */
export default function PaperPage() {
  const say = useTexts('committee');
  const may = useMay();
  const { paperId = '' } = useParams();
  const question = useAnswer('paper', { paperId });
  return (
    <Page
      title={question.data?.answer.title ?? say('paper')}
      crumbs={[
        { to: '/bodies', text: say('bodies') },
        { to: '/papers', text: say('papers') },
      ]}
      actions={
        <>
          {may('AssignTask') && (
            <To
              to={`/tasks/new?subject=PAPER&id=${paperId}`}
              className="kern-btn kern-btn--tertiary"
            >
              <span className="kern-label">{say('task')}</span>
            </To>
          )}
          <To to={`/timeline/${paperId}`} className="kern-btn kern-btn--tertiary">
            <span className="kern-label">{say('timeline')}</span>
          </To>
        </>
      }
    >
      <Answered question={question}>
        {(paper, revision) => (
          <>
            <div className="stack">
              <PaperNext paper={paper} revision={revision} />
              <Facts
                facts={[
                  paper.reference !== undefined && [say('reference'), paper.reference],
                  [say('status'), say(`paperStatus.${paper.status}`)],
                  [
                    say('version'),
                    paper.releasedVersion === 0
                      ? say('version.unreleased', { version: paper.version })
                      : say('versionOf', {
                          version: paper.version,
                          released: paper.releasedVersion,
                        }),
                  ],
                  paper.with !== null && [say('nowWith'), paper.with],
                  paper.cycleId !== undefined && [
                    say('cycle'),
                    <CycleLink key="cycle" cycleId={paper.cycleId} />,
                  ],
                ]}
              />
              <PaperSteps paper={paper} revision={revision} />
            </div>
            <ResolutionText paper={paper} />
            <Chain paper={paper} />
            <Versions paper={paper} />
            <Attachments subjectKind="paper" subjectId={paperId} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function CycleLink({ cycleId }: Readonly<{ cycleId: string }>) {
  const say = useTexts('committee');
  const { data } = useAnswer('Cycle', { cycleId });
  return <To to={`/cycles/${cycleId}`}>{data?.answer.title ?? say('toCycle')}</To>;
}
