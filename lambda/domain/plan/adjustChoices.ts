import { keepsLimits } from './limits';
import {
  type Choice,
  type ChoiceChange,
  lengthen,
  pauseAfter,
  repeatMore,
  restMore,
} from './choices';
import { orderChoices } from './orderChoices';
import { keepingDocument } from './planWhole';
import { type Draft, estimateAll, type Measured, measured } from './planning';

/** How near the planned length must come to the asked one, as a share of it, for the mending to stop. */
const CLOSE_ENOUGH_SHARE = 0.015;

/** How often the length is measured and mended. */
const MOST_ADJUSTMENTS = 5;

/** What makes a routine longer, and what makes it shorter, by least steps; rests first where they may shrink. */
const CHANGES: Readonly<Record<'longer' | 'shorter', readonly ChoiceChange[]>> = {
  longer: [lengthen(1), pauseAfter(1), restMore(1)],
  shorter: [restMore(-1), pauseAfter(-1), lengthen(-1), repeatMore(-1)],
};

/** What a choice is of: a point or a practice. */
const workOf = ({ candidate }: Choice) =>
  candidate.kind === 'point' ? candidate.point : candidate.practice;

/** Which of some choices is done last: nobody hears a rest after it. */
function indexOfLast(choices: readonly Choice[], { request: { outline, sided } }: Draft): number {
  const placed = orderChoices(choices, { keepsOrder: outline.keepsOrder, sided });
  const last = placed.at(-1)?.choice;
  return choices.findLastIndex(
    (each) => last && workOf(each) === workOf(last) && each.round === last.round,
  );
}

/** Applies a change to each choice in turn, round and round, where that brings all of them nearer to so many seconds. */
export function nudgeBy(
  change: ChoiceChange,
  choices: readonly Choice[],
  target: number,
  draft: Draft,
): Choice[] {
  const last = indexOfLast(choices, draft);
  let nudged = [...choices];
  for (let hasMoved = true; hasMoved;) {
    hasMoved = false;
    for (const [index, choice] of nudged.entries()) {
      const changed = change(choice);
      const isUnheard = index === last && changed?.afterSeconds !== choice.afterSeconds;
      const next = isUnheard ? undefined : changed;
      const gap = target - estimateAll(nudged, draft);
      const step = next ? draft.estimate(next) - draft.estimate(choice) : 0;
      if (!next || Math.abs(gap - step) >= Math.abs(gap)) continue;
      const all = nudged.with(index, next);
      if (!keepsLimits(all, nudged, draft.place)) continue;
      nudged = all;
      hasMoved = true;
    }
  }
  return nudged;
}

/** Nudges rests, then holds, then repetitions by some seconds, so that the exact length comes out. */
function nudge(choices: readonly Choice[], seconds: number, draft: Draft): Choice[] {
  const target = estimateAll(choices, draft) + seconds;
  const changes = CHANGES[seconds > 0 ? 'longer' : 'shorter'];
  return keepingDocument(changes, choices, draft).reduce<Choice[]>(
    (nudged, change) => nudgeBy(change, nudged, target, draft),
    [...choices],
  );
}

/** Adjusts choices until their replies are as long as was asked, or no step brings them nearer. */
export function adjustChoices(choices: readonly Choice[], draft: Draft): Measured {
  const length = draft.minutes * 60;
  let last = measured(choices, draft);
  let best = last;
  for (let n = 0; n < MOST_ADJUSTMENTS; n++) {
    const missing = length - last.seconds;
    if (Math.abs(missing) <= length * CLOSE_ENOUGH_SHARE) break;
    const before = last.choices;
    const nudged = nudge(before, missing, draft);
    if (nudged.every((choice, index) => choice === before[index])) break;
    last = measured(nudged, draft);
    if (Math.abs(length - last.seconds) < Math.abs(length - best.seconds)) best = last;
  }
  return best;
}
