import type { Hearing } from '../../device/hearing/hear';
import type { HeardIntent } from '../../device/hearing/heard';
import { hearing } from '../device/model';
import { createListener, oldListener, storeOf } from './listener';

/** How far a listener has come who says something. */
export type Situation = 'opened' | 'guided' | 'paused';

/** What comes of something that is said: what the skill knows then, whether it listens, and what it says. */
export interface Outcome {
  readonly known: string;
  readonly isOpen: boolean;
  readonly says: string;
  /** True where it changes nothing that the skill knows. */
  readonly changesNothing: boolean;
}

/** A listener who has come so far, and the seconds after which they speak. */
async function come(situation: Situation, ears: Hearing) {
  const listener = createListener({ store: storeOf(oldListener) }, ears);
  let { attributes } = await listener.say('open back coach');
  if (situation !== 'opened') ({ attributes } = await listener.say('help my lower back'));
  if (situation === 'paused') ({ attributes } = await listener.say('pause', 40));
  return { listener, attributes, after: situation === 'guided' ? 40 : undefined };
}

/** What comes of what an Echo heard. */
async function outcomeBy(situation: Situation, said: string, ears: Hearing): Promise<Outcome> {
  let heard: Hearing = hearing;
  const { listener, attributes, after } = await come(situation, (words) => heard(words));
  heard = ears;
  const { attributes: then, isOpen, says } = await listener.say(said, after);
  const known = JSON.stringify(then);
  return { known, isOpen, says, changesNothing: known === JSON.stringify(attributes) };
}

/** What comes of words, as an Echo hears them. */
export const outcomeOf = (situation: Situation, said: string, ears: Hearing = hearing) =>
  outcomeBy(situation, said, ears);

/** What comes of an intent and its slots, whatever words they were heard in. */
export const outcomeOfHeard = (situation: Situation, heard: HeardIntent) =>
  outcomeBy(situation, 'whatever was said', () => heard);

/** True where one thing comes of both. Where the skill knows the same as before it is what it says. */
export const isSame = (a: Outcome, b: Outcome): boolean =>
  a.known === b.known && a.isOpen === b.isOpen && (!b.changesNothing || a.says === b.says);
