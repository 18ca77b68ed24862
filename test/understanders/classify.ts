import type { Trained } from './training';
import type { FindValues } from './values';

/** The likeliest intent of an utterance, and how likely it is, from 0 to 1. */
export type Classify = (utterance: string) => { readonly intent: string; readonly share: number };

/** What is learned from. */
export interface Lesson {
  readonly trained: readonly Trained[];
  /** The model's own slot types. */
  readonly types: readonly string[];
  readonly find: FindValues;
  /** Puts a list in an order of chance, the same each time. */
  readonly shuffle: <Each>(all: readonly Each[]) => Each[];
}

/** Learns to classify. */
export type Learn = (lesson: Lesson) => Promise<Classify>;
