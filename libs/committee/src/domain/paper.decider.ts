import { Rejection, type Category } from '#kernel';
import { byType } from './by-type';
import { addStep, openStep, setChain, skipStep } from './paper.chain';
import type { PaperCommand } from './paper.commands';
import { upcast, type PaperEvent } from './paper.events';
import { evolve, initialState, type Paper } from './paper.state';
import { changeText, draft, release } from './paper.text';
import { enterResult } from './step.result';

const decisions = byType<PaperCommand, Paper, readonly PaperEvent[]>({
  DraftPaper: draft,
  ChangePaperText: changeText,
  SetReferralChain: setChain,
  ReleasePaper: release,
  AddStep: addStep,
  SkipStep: skipStep,
  OpenStep: openStep,
  EnterStepResult: enterResult,
});

/** @throws Rejection PAPER_NOT_FOUND */
function decide(command: PaperCommand, paper: Paper): readonly PaperEvent[] {
  if (command.type !== 'DraftPaper' && paper.status === 'absent')
    throw new Rejection('PAPER_NOT_FOUND', { value: command.data.paperId });
  return decisions(command, paper);
}

/** A paper with its items, versions and referral chain; stream `paper-<paperId>`. */
export const papers: Category<Paper, PaperCommand, PaperEvent> = {
  category: 'paper',
  initialState,
  decide,
  evolve,
  upcast,
};
