import { nextAfter } from '../../domain/routine/nextAfter';
import { heldBy } from '../../domain/timeline/position';
import type { Spoken, SpokenStep } from '../../domain/timeline/spoken';
import type { ResumePoint, Whereabouts } from '../turn/moment';
import type { HeardParts } from './heard';
import { isIntroduction, type Place, withinStep } from './locate';

/** How many seconds of a part were heard for sure. */
export const surelyOf = (part: Spoken, { taught }: Pick<HeardParts, 'taught'>): number =>
  taught.find(([each]) => each === part)?.[1] ?? 0;

/** When it has been told where a step is, and what to do there. */
const toldAt = ({ step, foundAt, endsAt }: SpokenStep, { steps }: Place): number =>
  isIntroduction(steps[step]) ? endsAt : foundAt;

/** True once a step of a part has begun to be told, after so many seconds of it. */
export function isBegunBy(seconds: number, index: number, { steps, opensFor }: Spoken): boolean {
  const before = steps[index - 1];
  return (before?.endsAt ?? opensFor) < seconds;
}

const isBegun = (index: number, { heard: { part }, heard }: Place): boolean =>
  isBegunBy(surelyOf(part, heard), index, part);

/** True once the last press of a place is under way for sure: on any device there is nothing of it left that could be begun. */
function isInLastPress(row: SpokenStep, place: Place): boolean {
  const { heard, steps, guidance } = place;
  const [here, after] = [steps[row.step], steps[row.step + 1]];
  const isLast = here && after && typeof nextAfter(here, after, guidance.routine) === 'object';
  const [begunAt = Infinity] = row.held[0] ?? [];
  return isLast === true && begunAt < surelyOf(heard.part, heard);
}

/** The step that "next" begins, for nobody knows that they have heard of its exercise: in the one that silence begins with, its
 * first, until its last press is under way; in a later one that may not have begun, that one. */
function mayBeginAt(stepIndex: number, place: Place): number | undefined {
  const { heard, steps } = place;
  const rows = heard.part.steps;
  const isSame = (a: number, b: number) => steps[a]?.exercise === steps[b]?.exercise;
  const [first] = rows;
  if (heard.isBrought && first && isSame(first.step, stepIndex))
    return rows.some((row) => isSame(row.step, stepIndex) && isInLastPress(row, place))
      ? undefined
      : first.step;
  const unbegun = rows.find(
    ({ step }, index) => index > 0 && !isSame(step, step - 1) && !isBegun(index, place),
  )?.step;
  return unbegun !== undefined && unbegun <= stepIndex ? unbegun : undefined;
}

/** A step from its beginning; the one that a reply began with is taken up as it was then. */
const beginning = (step: number, { guidance: { from, interrupted } }: Place): ResumePoint => ({
  from: step,
  ...(step === from && interrupted && { interrupted }),
});

/** How the step is taken up that the clock has told, and that may not have been told yet: no more than half of its hold is
 * believed, and no lesson. */
function believed(row: SpokenStep, goOn: ResumePoint, place: Place): ResumePoint {
  const { part, seconds } = place.heard;
  const surely = surelyOf(part, place.heard);
  const isLesson = part.lessons.some(([at]) => at > surely && at <= seconds);
  const anew = beginning(row.step, place);
  const step = place.steps[row.step];
  if (isLesson || !goOn.interrupted || !step) return anew;
  const most = (anew.interrupted?.heldSeconds ?? 0) + heldBy(row, Infinity) / 2;
  return withinStep(step, row.step, Math.min(goOn.interrupted.heldSeconds, most)) ?? anew;
}

/** Where a listener is who may not have come further in what is being spoken than to a step. */
function atTheLatest(row: SpokenStep, whereabouts: Whereabouts, place: Place): Whereabouts {
  const step = place.steps[row.step];
  const isOwn = row.step === whereabouts.goOn.from;
  return {
    ...whereabouts,
    stepIndex: row.step,
    ...(step && { step }),
    goOn: isOwn ? believed(row, whereabouts.goOn, place) : beginning(row.step, place),
    isFound: whereabouts.isFound && isOwn,
    mayBeEnding: false,
    isEnding: false,
    isHolding: false,
  };
}

/** Where a listener is who may not have come as far in what is being spoken as the clock says: no further than to the first step
 * that they may not have been told. */
export function unlessUnsure(whereabouts: Whereabouts, place: Place): Whereabouts {
  const { part, seconds, isBrought } = place.heard;
  const { goOn } = whereabouts;
  const index = part.steps.findIndex((row) => toldAt(row, place) >= surelyOf(part, place.heard));
  const row = part.steps[index];
  const isUnsure = row !== undefined && row.step <= goOn.from;
  const isAhead = isUnsure && row.step === goOn.from && toldAt(row, place) > seconds;
  const located = isUnsure && !isAhead ? atTheLatest(row, whereabouts, place) : whereabouts;
  const mayBeBefore = isUnsure && (index > 0 || isBrought) && !isBegun(index, place);
  const mayBegin = mayBeginAt(located.stepIndex, place);
  return {
    ...located,
    isFound: located.isFound && !mayBeBefore,
    mayBeBefore,
    ...(mayBegin !== undefined && { mayBegin }),
  };
}
