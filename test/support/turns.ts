import { catalogue } from '../../lambda/content/catalogue';
import type { Reply } from '../../lambda/dialogue/turn/reply';
import { type DialogueState, newListener, newState } from '../../lambda/dialogue/turn/state';
import { bringUpToDate } from '../../lambda/dialogue/guidance/bringUpToDate';
import type { Coach } from '../../lambda/dialogue/turn/moment';
import type { Ask, Turn } from '../../lambda/dialogue/turn/turn';
import type { Cue } from '../../lambda/domain/timeline/cue';
import { PART_LIMITS } from '../../lambda/domain/timeline/partLimits';
import { createRuler } from '../../lambda/speech/ruler';
import { phrasebook } from './planning';

/** When a conversation begins, in epoch milliseconds. */
export const START = Date.parse('2026-11-20T12:00:00Z');

/** Something named that there is. */
export const known = <Id extends string>(id: Id) => ({ kind: 'known' as const, id });

/** All that an ask is given, so many seconds after the start. */
export const coachAt = (seconds: number): Coach => ({
  catalogue,
  limits: PART_LIMITS,
  onward: 'word',
  rulerFor: (seed, pace) => createRuler(phrasebook, seed, pace),
  spokenAt: START + seconds * 1000,
});

/** Something said, so many seconds after what was said before. */
export type Said = readonly [seconds: number, ask: Ask];

/** What is answered to each of some things said one after the other. */
export function turnsOf(
  script: readonly Said[],
  from: DialogueState = newState(0, newListener),
  changes: Partial<Coach> = {},
): Turn[] {
  let state = from;
  let seconds = 0;
  return script.map(([after, ask]) => {
    seconds += after;
    const turn = ask(bringUpToDate(state, { ...coachAt(seconds), ...changes }));
    state = turn.state;
    return turn;
  });
}

/** What guidance says; nothing where a reply is something else. */
export const cuesOf = (reply: Reply): Cue[] =>
  reply.kind === 'guidance'
    ? reply.segments.flatMap((segment) => (segment.kind === 'cue' ? [segment.cue] : []))
    : [];
