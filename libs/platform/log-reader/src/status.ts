import type { ReadModelStatus } from '#kernel';
import type { DeadlinesStatus } from './deadlines';
import type { EffectsStatus } from './effects';
import type { ReactionStatus } from './reaction-runner';

/** What does not do its work, by name, and why: for `/health/ready`. */
export type Degradation = Readonly<{
  kind: 'log-reader' | 'read-model' | 'reaction' | 'deadlines' | 'effects';
  name: string;
  reason: string;
}>;

type Parts = Readonly<{
  reader: Readonly<{ state: 'idle' | 'catching-up' | 'live' | 'retrying'; error?: string }>;
  readModels: readonly ReadModelStatus[];
  reactions: readonly ReactionStatus[];
  deadlines?: DeadlinesStatus;
  effects?: EffectsStatus;
}>;

export type LogReaderStatus = Parts & Readonly<{ degraded: readonly Degradation[] }>;

export function degradations(parts: Parts): readonly Degradation[] {
  const { reader, readModels, reactions, deadlines, effects } = parts;
  const found: Degradation[] = [];
  if (reader.state === 'retrying')
    found.push({ kind: 'log-reader', name: 'log', reason: reader.error ?? reader.state });
  for (const { name, state, error } of readModels)
    if (state === 'stopped') found.push({ kind: 'read-model', name, reason: error ?? state });
  for (const { name, state, error } of reactions)
    if (state === 'stopped' || state === 'retrying')
      found.push({ kind: 'reaction', name, reason: error ?? state });
  return [...found, ...failing('deadlines', deadlines), ...failing('effects', effects)];
}

const failing = (
  kind: 'deadlines' | 'effects',
  list: DeadlinesStatus | EffectsStatus | undefined,
): Degradation[] =>
  list?.error === undefined ? [] : [{ kind, name: kind.replace(/s$/, ''), reason: list.error }];
