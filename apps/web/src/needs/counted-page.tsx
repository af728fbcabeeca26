import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { CommandName } from '../client/operations';
import { useAnswer } from '../client/use-answer';
import { To } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { Answered, Empty } from '../patterns/states';
import { useTexts } from '../texts/texts';
import type { Needs } from './age-groups';

type Props = Readonly<{
  title: string;
  lead: string;
  /** Who may not send it is told who may. */
  command: CommandName;
  children: (needs: Needs, revision: string | undefined) => ReactNode;
}>;

/** A page of an assessment on which nothing can be done before children are counted. */
export function CountedPage({ title, lead, command, children }: Props) {
  const say = useTexts('needs');
  const { needsId = '' } = useParams();
  const question = useAnswer('needsAssessment', { needsId });
  return (
    <Page
      title={title}
      lead={lead}
      crumbs={[
        { to: '/needs', text: say('title') },
        { to: `/needs/${needsId}`, text: question.data?.answer.title ?? say('assessment') },
      ]}
    >
      <OnlyFor command={command}>
        <Answered question={question}>
          {(needs, revision) =>
            needs.cohorts.length === 0 ? (
              <Empty title={say('compare.noChildren')}>
                <To to={`/needs/${needsId}/population`}>{say('population.title')}</To>
              </Empty>
            ) : (
              children(needs, revision)
            )
          }
        </Answered>
      </OnlyFor>
    </Page>
  );
}
