import type { Event, Stored } from '#kernel';
import type { ProcessModel } from './process-model';

/** `modelVersion` counts from 1. */
type Published = { modelId: string; modelVersion: number; model: ProcessModel };

export type ProcessModelPublished = Event<'ProcessModelPublished', 1, Published>;
export type ModelEvent = ProcessModelPublished;

/** Lifts a stored event to its present version. */
export const upcast = (stored: Stored): ModelEvent => stored as ModelEvent;
