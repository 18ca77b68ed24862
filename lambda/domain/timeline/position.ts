import { addSpent, type Spent } from '../routine/caps';
import type { Step } from '../routine/routine';
import type { Spoken, SpokenStep } from './spoken';

/** Where in a reply a listener was when they spoke. */
export interface Position {
  /** Which of its steps they were in; none where it has none. */
  readonly at: number;
  /** True once they had been told to let go, so that only the rest was cut short. */
  readonly isReleased: boolean;
  /** Seconds that were left of the rest after it: all of it until they had been told to let go. */
  readonly restSeconds: number;
  /** Seconds that were left of what is said, and rested, before the first step. */
  readonly openingSeconds: number;
  /** Seconds for which its hold had been held. */
  readonly heldSeconds: number;
  /** True once all that is said of its place had been said. */
  readonly isFound: boolean;
  /** True once a voice that is quicker than predicted may have come to the words that end the reply. */
  readonly mayBeEnding: boolean;
  /** True once only the words that end the reply are left of it. */
  readonly isEnding: boolean;
  /** True once the whole reply has been played. */
  readonly isOver: boolean;
}

/** How much earlier a voice may come to an end than was predicted, as a share of what it says. */
export const VOICE_TOLERANCE = 0.02;

/** Seconds for which a step had been held by some second of its reply. */
export const heldBy = ({ held }: Pick<SpokenStep, 'held'>, seconds: number): number =>
  held.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, seconds) - from), 0);

/** When half of a step has been held; `undefined` where it is not held at all. */
export function halfHeldAt({ held }: Pick<SpokenStep, 'held'>): number | undefined {
  let left = heldBy({ held }, Infinity) / 2;
  for (const [from, to] of held) {
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  return undefined;
}

/** When the words begin that end a reply. */
const closesAt = ({ steps, opensFor }: Spoken): number => steps.at(-1)?.releasedAt ?? opensFor;

/** The last step that had begun; the first one before that. */
function stepAt({ steps, opensFor }: Spoken, seconds: number): number {
  const begun = steps.findLastIndex(
    (_, index) => seconds > (index === 0 ? opensFor : (steps[index - 1]?.endsAt ?? 0)),
  );
  return Math.max(0, begun);
}

/** Finds where a reply was some seconds after its first word. */
export function positionAt(spoken: Spoken, seconds: number): Position {
  const at = stepAt(spoken, seconds);
  const step = seconds > spoken.opensFor ? spoken.steps[at] : undefined;
  const isReleased = step !== undefined && seconds >= step.releasedAt;
  return {
    at,
    isReleased,
    restSeconds: step ? Math.max(0, step.endsAt - Math.max(seconds, step.releasedAt)) : 0,
    openingSeconds: Math.max(0, spoken.opensFor - seconds),
    heldSeconds: step ? heldBy(step, seconds) : 0,
    isFound: step !== undefined && seconds >= step.foundAt,
    mayBeEnding: seconds >= closesAt(spoken) * (1 - VOICE_TOLERANCE),
    isEnding: seconds >= closesAt(spoken),
    isOver: seconds >= spoken.seconds,
  };
}

/** What a visit had pressed some seconds after the first word of a reply: what came `before` it, and the whole seconds of
 * each press in it. `steps` are those of its routine. */
export function spentBy(
  spoken: Spoken,
  seconds: number,
  steps: readonly Step[],
  before: Spent,
): Spent {
  return spoken.steps.reduce((spent, each) => {
    const step = steps[each.step];
    const held = Math.round(heldBy(each, seconds));
    return step?.kind === 'press' && held > 0 ? addSpent(spent, step, held) : spent;
  }, before);
}
