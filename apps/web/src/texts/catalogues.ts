import type attachment from '../attachment/texts.de.json';
import type audit from '../audit/texts.de.json';
import type committee from '../committee/texts.de.json';
import type cycle from '../cycle/texts.de.json';
import type evaluation from '../evaluation/texts.de.json';
import type feed from '../feed/texts.de.json';
import type help from '../help/texts.de.json';
import type identity from '../identity/texts.de.json';
import type interchange from '../interchange/texts.de.json';
import type inventory from '../inventory/texts.de.json';
import type measure from '../measure/texts.de.json';
import type needs from '../needs/texts.de.json';
import type notification from '../notification/texts.de.json';
import type operations from '../operations/texts.de.json';
import type participation from '../participation/texts.de.json';
import type patterns from '../patterns/texts.de.json';
import type search from '../search/texts.de.json';
import type shell from '../shell/texts.de.json';
import type start from '../start/texts.de.json';
import type task from '../task/texts.de.json';

/** The keys of every room's texts; a key that is not there does not compile. */
export type Catalogues = {
  attachment: typeof attachment;
  audit: typeof audit;
  committee: typeof committee;
  cycle: typeof cycle;
  evaluation: typeof evaluation;
  feed: typeof feed;
  help: typeof help;
  identity: typeof identity;
  interchange: typeof interchange;
  inventory: typeof inventory;
  measure: typeof measure;
  needs: typeof needs;
  notification: typeof notification;
  operations: typeof operations;
  participation: typeof participation;
  patterns: typeof patterns;
  search: typeof search;
  shell: typeof shell;
  start: typeof start;
  task: typeof task;
};

export type Room = keyof Catalogues;
