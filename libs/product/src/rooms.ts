import { attachmentOf, withFiles } from '#attachment';
import { auditOf } from '#audit';
import { committee } from '#committee';
import { cycle } from '#cycle';
import { evaluation } from '#evaluation';
import { feed } from '#feed';
import { identity } from '#identity';
import { interchange } from '#interchange';
import { inventory } from '#inventory';
import type { Refusals } from '#kernel';
import { measure } from '#measure';
import { needs } from '#needs';
import { notification } from '#notification';
import { participation } from '#participation';
import { httpRefusals, type Summaries } from '#platform/http';
import { writePathRefusals } from '#platform/write-path';
import { searchOf } from '#search';
import type { Room } from '#shell';
import { task } from '#task';

/** What has pages of its own, to be found and to have files. */
const HOLDERS: readonly Room[] = [
  cycle,
  inventory,
  interchange,
  needs,
  participation,
  measure,
  evaluation,
  committee,
  task,
  notification,
  identity,
];

const STORYTELLERS: readonly Room[] = [...HOLDERS, attachmentOf(HOLDERS), feed];

export const FILE_SUBJECTS = withFiles(HOLDERS);

const audit = auditOf(STORYTELLERS);

/** The rooms of the house. */
export const ROOMS: readonly Room[] = [...STORYTELLERS, audit, searchOf(HOLDERS)];

/** What anything calls itself. */
export const nameKept = audit.nameKept;

/** All words of refusal, of rooms and machinery. */
export const refusals: Refusals = Object.assign(
  {},
  httpRefusals,
  writePathRefusals,
  ...ROOMS.map((room) => room.refusals),
) as Refusals;

/** What every command and query of the house does, in words. */
export const summaries: Summaries = Object.fromEntries(
  ROOMS.flatMap(({ commands, queries }) => [
    ...commands.map(({ definition: { type, summary } }) => [type, summary] as const),
    ...queries.map(({ name, summary }) => [name, summary] as const),
  ]),
);
