import type { Hearing } from '../../device/hearing/hear';
import type { HeardIntent } from '../../device/hearing/heard';
import { hearing } from '../device/model';
import { lowerBack, sayAt } from './branches';

/** How far a listener has come who says something. */
export type Situation = Parameters<typeof lowerBack>[0];

/** What comes of something that is said: what the skill knows then, whether it listens, and what it says. */
export interface Outcome {
  readonly known: string;
  readonly isOpen: boolean;
  readonly says: string;
  /** True where it changes nothing that the skill knows. */
  readonly changesNothing: boolean;
}

/** What comes of words, as an Echo hears them. */
export async function outcomeOf(
  situation: Situation,
  said: string,
  ears: Hearing = hearing,
): Promise<Outcome> {
  const branch = await lowerBack(situation);
  const { attributes, isOpen, says } = await sayAt(branch, said, ears);
  const known = JSON.stringify(attributes);
  return { known, isOpen, says, changesNothing: known === JSON.stringify(branch.attributes) };
}

/** What comes of an intent and its slots, whatever words they were heard in. */
export const outcomeOfHeard = (situation: Situation, heard: HeardIntent) =>
  outcomeOf(situation, 'whatever was said', () => heard);

/** True where one thing comes of both. Where the skill knows the same as before it is what it says. */
export const isSame = (a: Outcome, b: Outcome): boolean =>
  a.known === b.known && a.isOpen === b.isOpen && (!b.changesNothing || a.says === b.says);
