import type { Answer } from '../client/operations';
import { Badge, type Tone } from '../patterns/alert';
import { Icon } from '../patterns/icon';
import { useFormats } from '../texts/formats';
import { knows, useTexts } from '../texts/texts';

export type CycleAnswer = Answer<'Cycle'>;
export type Stage = CycleAnswer['stages'][number];
export type Gate = Stage['gates'][number];
export type StageStatus = Stage['status'];

const SIGNS: Readonly<Record<StageStatus, Readonly<{ tone: Tone | undefined; icon: string }>>> = {
  PENDING: { tone: undefined, icon: 'more-vert' },
  OPEN: { tone: 'info', icon: 'edit' },
  CLOSED: { tone: 'success', icon: 'check' },
  TAKEN_OVER: { tone: 'info', icon: 'drive-folder-upload' },
};

export const isMet = ({ state }: Gate): boolean => state === 'PROVED';

/** Nothing proves it, and nothing has to: what it forbids has not happened. */
export const isClear = ({ state, proofs }: Gate): boolean =>
  state === 'PROVED' && proofs.length === 0;

/** What is under way; where nothing is, what comes next. */
export const ahead = ({ stages }: CycleAnswer): readonly Stage[] => {
  const open = stages.filter(({ status }) => status === 'OPEN');
  return open.length > 0 ? open : stages.filter(({ status }) => status === 'PENDING').slice(0, 1);
};

/** What still keeps a stage open: binding first. */
export const missingOf = ({ gates }: Stage): readonly Gate[] =>
  gates.filter((gate) => !isMet(gate)).sort((a, b) => a.force.localeCompare(b.force));

export function StageBadge({ status }: Readonly<{ status: StageStatus }>) {
  const say = useTexts('cycle');
  const { tone } = SIGNS[status];
  const text = say(`stage.${status}`);
  return tone === undefined ? (
    <span className="muted">{text}</span>
  ) : (
    <Badge tone={tone}>{text}</Badge>
  );
}

/** What a gate demands; of a rule that an office made for itself, the words of its refusal. */
export function useDemand(): (gate: Pick<Gate, 'rule' | 'title'>) => string {
  const say = useTexts('cycle');
  const formats = useFormats();
  return ({ rule, title }) =>
    knows('cycle', `rule.${rule}`)
      ? say(`rule.${rule}` as 'rule.PLAN_NOT_ADOPTED')
      : formats.words(title);
}

/** The days a stage was open. */
export function useActual(): (stage: Pick<Stage, 'openedOn' | 'closedOn'>) => string {
  const say = useTexts('cycle');
  const formats = useFormats();
  return ({ openedOn, closedOn }) => {
    if (openedOn === undefined) return '–';
    const from = formats.shortDay(openedOn);
    return closedOn === undefined
      ? say('period.open', { from })
      : say('period', { from, to: formats.shortDay(closedOn) });
  };
}

/** How many of a stage's proofs are there, in words. */
export function useGateCount(): (stage: Stage) => string {
  const say = useTexts('cycle');
  return (stage) => {
    // What nothing stands against counts only when all else is there.
    const gates = stage.gates.filter((gate) => !isClear(gate));
    const met = gates.filter(isMet).length;
    if (gates.length === 0) return say('gates.none');
    if (stage.status === 'TAKEN_OVER' && met === 0) return say('gates.taken');
    if (stage.status === 'CLOSED' && met < gates.length)
      return say('gates.closed', { met, all: gates.length, left: gates.length - met });
    return met === gates.length
      ? say('gates.ready', { count: met })
      : say('gates.of', { met, all: gates.length });
  };
}

/** The part of the page a stage has, folded or not. */
function openPart(stage: string): void {
  const part = document.getElementById(stage);
  if (part instanceof HTMLDetailsElement) part.open = true;
}

/** Stages in their order with the gate behind each: a picture that is a list. */
export function StagePicture({ stages }: Readonly<{ stages: readonly Stage[] }>) {
  const say = useTexts('cycle');
  const formats = useFormats();
  const count = useGateCount();
  const actual = useActual();
  return (
    <ol className="stages">
      {stages.map((stage) => (
        <li key={stage.stage} className={`stage stage--${stage.status.toLowerCase()}`}>
          <a href={`#${stage.stage}`} className="stage__link" onClick={() => openPart(stage.stage)}>
            <span className="stage__ring" aria-hidden="true">
              <Icon name={SIGNS[stage.status].icon} />
            </span>
            <span className="stage__name">{stage.name && formats.words(stage.name)}</span>
            <span className="stage__state">{say(`stage.${stage.status}`)}</span>
            {stage.openedOn !== undefined && <span className="stage__days">{actual(stage)}</span>}
            <span className="stage__gates">
              <span className="stage__dots" aria-hidden="true">
                {stage.gates
                  .filter((gate) => !isClear(gate))
                  .map((gate) => (
                    <span
                      key={gate.rule}
                      className={`dot dot--${isMet(gate) ? 'met' : 'missing'}`}
                    />
                  ))}
              </span>
              {count(stage)}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
