import { assess, canonical, Rejection, repeats, type Check } from '#kernel';
import type { ChangePaperText, DraftPaper, ReleasePaper } from './paper.commands';
import type { PaperEvent, PaperItem } from './paper.events';
import { isSettled, latestVersion, type Paper } from './paper.state';
import { advance, planAdoption } from './paper.chain';
import { isSecondPerson } from './rules/second-person.rule';

/** @throws Rejection NO_RESOLUTION_ITEM, RESOLUTION_ITEM_TWICE */
function checkItems(items: readonly PaperItem[]): void {
  if (items.length === 0) throw new Rejection('NO_RESOLUTION_ITEM', { at: '/items' });
  const seen = new Set<string>();
  for (const [i, { resolutionItem }] of items.entries()) {
    if (seen.has(resolutionItem))
      throw new Rejection('RESOLUTION_ITEM_TWICE', {
        at: `/items/${i}/resolutionItem`,
        value: resolutionItem,
      });
    seen.add(resolutionItem);
  }
}

const printedRight = ({ reference = '', printedReference }: DraftPaper['data']): Check => ({
  force: 'W',
  rule: 'REFERENCE_MISPRINTED',
  met: printedReference === undefined || printedReference === reference,
  at: '/printedReference',
  value: printedReference ?? '',
  params: { reference },
});

/** @throws Rejection PAPER_EXISTS, REFERENCE_MISPRINTED */
export function draft(command: DraftPaper, paper: Paper): PaperEvent[] {
  const { data, by } = command;
  if (paper.status !== 'absent') {
    const { paperId, title, items } = data;
    if (repeats({ paperId, title, items }, paper)) return [];
    throw new Rejection('PAPER_EXISTS', { value: paper.title });
  }
  checkItems(data.items);
  const assessment = assess(command, [printedRight(data)]);
  return [{ type: 'PaperDrafted', version: 1, data: { ...data, author: by, ...assessment } }];
}

/** @throws Rejection RESOLUTION_ITEM_DECIDED */
function keepsWhatIsDecided(items: readonly PaperItem[], paper: Paper): void {
  for (const decided of paper.items.filter((item) => isSettled(paper, item.resolutionItem))) {
    const { resolutionItem } = decided;
    const next = items.find((item) => item.resolutionItem === resolutionItem);
    if (canonical(next ?? null) !== canonical(decided))
      throw new Rejection('RESOLUTION_ITEM_DECIDED', { at: '/items', value: resolutionItem });
  }
}

/** @throws Rejection PAPER_CHANGE_WITHOUT_REASON, APPROVER_MAY_NOT_WRITE */
export function changeText(command: ChangePaperText, paper: Paper): PaperEvent[] {
  const { data, by } = command;
  if (canonical(data.items) === canonical(paper.items)) return [];
  checkItems(data.items);
  keepsWhatIsDecided(data.items, paper);
  if (paper.status === 'released' && data.reason === undefined)
    throw new Rejection('PAPER_CHANGE_WITHOUT_REASON', { at: '/reason' });
  const assessment = assess(command, [
    {
      force: 'E',
      rule: 'APPROVER_MAY_NOT_WRITE',
      met: isSecondPerson(by, paper.approvers),
      value: by,
    },
  ]);
  const version = latestVersion(paper) + 1;
  return [
    {
      type: 'PaperTextChanged',
      version: 1,
      data: { ...data, version, author: by, ...assessment },
    },
  ];
}

/** @throws Rejection NO_REFERRAL_CHAIN, SECOND_PERSON, PLAN_ADOPTION_NEEDS_COMMITTEE */
export function release(command: ReleasePaper, paper: Paper): readonly PaperEvent[] {
  const { by } = command;
  const version = latestVersion(paper);
  if (paper.releasedVersion === version) return [];
  const assessment = assess(command, [
    { force: 'E', rule: 'NO_REFERRAL_CHAIN', met: paper.steps.length > 0, at: '/steps' },
    {
      force: 'E',
      rule: 'SECOND_PERSON',
      met: isSecondPerson(by, paper.authors),
      value: by,
    },
    planAdoption(paper),
  ]);
  const { paperId, cycleId } = paper;
  const released: PaperEvent = {
    type: 'PaperReleased',
    version: 1,
    data: {
      paperId,
      ...(cycleId === undefined ? {} : { cycleId }),
      version,
      releasedBy: by,
      ...assessment,
    },
  };
  return advance(paper, [released]);
}
