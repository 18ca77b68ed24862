import { type Choice, lengthen, pauseAfter, repeatMore, restMore } from './choices';
import { type Draft, estimateAll, measureReplies, routineOf } from './planning';

/** How near the planned length must come to the asked one, as a share of it, for the mending to stop. */
const CLOSE_ENOUGH_SHARE = 0.015;

/** How often the length is measured and mended. */
const MOST_ADJUSTMENTS = 5;

/** Nudges rests, then holds, then repetitions by some seconds, so that the exact length comes out. */
function nudge(choices: readonly Choice[], seconds: number, draft: Draft): Choice[] {
  const by = seconds > 0 ? 1 : -1;
  const target = estimateAll(choices, draft) + seconds;
  const changes =
    by === 1
      ? [lengthen(1), pauseAfter(1), restMore(1)]
      : [restMore(-1), pauseAfter(-1), lengthen(-1), repeatMore(-1)];
  let nudged = [...choices];
  for (const change of changes)
    for (let moved = true; moved;) {
      moved = false;
      nudged.forEach((choice, index) => {
        const gap = target - estimateAll(nudged, draft);
        const next = gap * by > 0 ? change(choice) : undefined;
        const step = next ? draft.estimate(next) - draft.estimate(choice) : 0;
        if (!next || step === 0 || Math.abs(gap - step) >= Math.abs(gap)) return;
        nudged = nudged.map((each, at) => (at === index ? next : each));
        moved = true;
      });
    }
  return nudged;
}

/** Adjusts choices until their replies are as long as was asked. */
export function adjustChoices(choices: readonly Choice[], draft: Draft) {
  let adjusted = [...choices];
  let routine = routineOf(adjusted, draft);
  let seconds = measureReplies(routine, draft);
  let best = { routine, seconds, choices: adjusted };
  const missing = () => draft.minutes * 60 - seconds;
  const closeEnough = draft.minutes * 60 * CLOSE_ENOUGH_SHARE;
  for (let n = 0; n < MOST_ADJUSTMENTS && Math.abs(missing()) > closeEnough; n++) {
    adjusted = nudge(adjusted, missing(), draft);
    routine = routineOf(adjusted, draft);
    seconds = measureReplies(routine, draft);
    if (Math.abs(missing()) < Math.abs(draft.minutes * 60 - best.seconds))
      best = { routine, seconds, choices: adjusted };
  }
  return best;
}
