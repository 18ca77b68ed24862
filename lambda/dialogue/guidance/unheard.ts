import type { Step } from '../../domain/routine/routine';
import { heldBy } from '../../domain/timeline/position';
import type { SpokenStep } from '../../domain/timeline/spoken';
import type { ResumePoint, Whereabouts } from '../turn/moment';
import type { SpokenReply } from '../turn/spokenReply';
import type { Guidance } from '../turn/state';
import type { HeardParts } from './heard';
import { isIntroduction, withinStep } from './locate';
import { surelyOf } from './unsure';

/** A step that is spoken, and how many seconds of its part were heard for sure. */
interface Heard {
  readonly row: SpokenStep;
  readonly surely: number;
}

/** The steps of a reply, and of what silence brings after it, in order. */
const stepsHeard = (reply: SpokenReply, heard: HeardParts): Heard[] =>
  [reply, ...(reply.silence ? [reply.silence] : [])].flatMap((part) =>
    part.steps.map((row) => ({ row, surely: surelyOf(part, heard) })),
  );

/** True where a step was worked for sure: the better half of its hold; what has none was told. */
function isWorked({ row, surely }: Heard, steps: readonly Step[]): boolean {
  if (isIntroduction(steps[row.step])) return row.endsAt <= surely;
  const all = heldBy(row, Infinity);
  return all > 0 ? heldBy(row, surely) >= all / 2 : row.foundAt <= surely;
}

/** Seconds for which a step counts as held that was not worked for sure: half of its hold is believed, once it was begun for sure. */
function believed({ row, surely }: Heard): number {
  const held = heldBy(row, surely);
  return Math.round(held > 0 ? Math.max(held, heldBy(row, Infinity) / 2) : 0);
}

/** Where guidance goes on in the first step that the clock has over, and that may not have been worked yet: on a slower device, or
 * one that listened for longer. `undefined` where there is none. */
export function unheardBefore(
  { goOn, isEnding, next }: Whereabouts,
  { from, interrupted }: Guidance,
  reply: SpokenReply,
  heard: HeardParts,
  steps: readonly Step[],
): ResumePoint | undefined {
  const isAllOver = isEnding && next === undefined;
  const unheard = stepsHeard(reply, heard).find((each) => !isWorked(each, steps));
  const step = unheard && steps[unheard.row.step];
  if (!step || (!isAllOver && unheard.row.step >= goOn.from)) return undefined;
  const before = unheard.row.step === from ? (interrupted?.heldSeconds ?? 0) : 0;
  return (
    withinStep(step, unheard.row.step, before + believed(unheard)) ?? { from: unheard.row.step }
  );
}
