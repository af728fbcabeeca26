import { useNavigate, useSearchParams } from 'react-router';
import { useAll } from '../client/use-answer';
import { CommandForm } from '../patterns/command';
import { useCycleChoices, useMeasureChoices } from '../patterns/choices';
import type { Choice } from '../patterns/form-field';
import { useAddress } from '../patterns/links';
import { OnlyFor } from '../patterns/only-for';
import { Page } from '../patterns/page';
import { useMay } from '../shell/me';
import { useFormats } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { forOf, useAssigneeChoices } from './assignees';
import { addressOfTask } from './task-list';

const KINDS = ['CYCLE', 'MEASURE', 'PAPER', 'SESSION'] as const;
type Kind = (typeof KINDS)[number];

/** Asks somebody for something that no stage and no agenda asks for. */
export default function NewTaskPage() {
  const say = useTexts('task');
  const navigate = useNavigate();
  const address = useAddress();
  const [search] = useSearchParams();
  const people = useAssigneeChoices();
  const subjects = useSubjects();
  const cycles = useCycleChoices();
  const kind = KINDS.find((name) => name === search.get('subject'));
  const cycleId = search.get('cycleId') ?? undefined;
  const about = kind && `${kind} ${search.get('id') ?? ''}`;
  return (
    <Page
      title={say('assign')}
      lead={say('assign.lead')}
      crumbs={[{ to: '/tasks', text: say('title') }]}
    >
      <OnlyFor command="AssignTask">
        <CommandForm
          key={`${about} ${cycleId}`}
          command="AssignTask"
          fixed={{}}
          present={{ about, cycleId }}
          fields={[
            { name: 'title', label: say('assign.title'), hint: say('assign.title.hint') },
            { name: 'why', label: say('assign.why'), hint: say('assign.why.hint'), kind: 'lines' },
            { name: 'to', label: say('reassign.to'), required: true, choices: people },
            { name: 'dueOn', label: say('due') },
            {
              name: 'about',
              label: say('assign.about'),
              hint: say('assign.about.hint'),
              required: true,
              choices: subjects,
            },
            {
              name: 'cycleId',
              label: say('cycle'),
              hint: say('assign.cycle.hint'),
              choices: cycles,
            },
          ]}
          toInput={(_, { about: chosen, to, ...body }) => {
            const [subject = '', id = ''] = String(chosen).split(' ');
            return {
              ...body,
              subject: { kind: subject as Kind, id },
              for: forOf(to),
            };
          }}
          submit={say('assign')}
          onDone={({ id }) => void navigate(address(addressOfTask(id)))}
        />
      </OnlyFor>
    </Page>
  );
}

/** What a task can be about, each with its kind before it. */
function useSubjects(): readonly Choice[] {
  const say = useTexts('task');
  const formats = useFormats();
  const may = useMay();
  const cycles = useCycleChoices();
  const measures = useMeasureChoices();
  const papers = useAll('listPapers', {}, { skip: !may('listPapers') });
  const sessions = useAll('listSessions', {}, { skip: !may('listSessions') });
  const of = (kind: Kind, choices: readonly Choice[]) =>
    choices.map(({ value, text }) => ({
      value: `${kind} ${value}`,
      text: `${say(`subject.${kind}`)}: ${text}`,
    }));
  return [
    ...of('CYCLE', cycles),
    ...of('MEASURE', measures),
    ...of(
      'PAPER',
      (papers.data?.answer.rows ?? [])
        .filter(({ status }) => status !== 'DECIDED')
        .map(({ id, title }) => ({ value: id, text: title })),
    ),
    ...of(
      'SESSION',
      (sessions.data?.answer.rows ?? [])
        .filter(({ status }) => status === 'CONVENED' || status === 'OPEN')
        .map(({ id, body, date }) => ({ value: id, text: `${body}, ${formats.shortDay(date)}` })),
    ),
  ];
}
