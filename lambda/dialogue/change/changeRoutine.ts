import { buildTimeline } from '../../domain/timeline/buildTimeline';
import { candidatesOf, postureFrom } from '../../domain/plan/candidates';
import { withinCaps } from '../../domain/routine/caps';
import type { Cue } from '../../domain/timeline/cue';
import { combineManners, type MannerId, placingOf } from '../../domain/catalogue/manner';
import type { Exercise } from '../../domain/routine/routine';
import { targetOf } from '../../domain/routine/nextAfter';
import { stepsOf } from '../../domain/routine/steps';
import type { OutlineEntry } from '../../domain/catalogue/routineOutline';
import { secondsOf } from '../../domain/timeline/timeline';
import { inManner, meansIn } from '../guidance/begin';
import { type AskedChange, type Changed, longestCue, mannerCues, unchanged } from './change';
import { stepsFrom } from '../guidance/composeReply';
import { besideCues } from '../guidance/opening';
import { isOf, LEAST_MINUTES, planRest, type RoutineUnderWay } from './planRest';

/** Seconds guidance takes from its step on, in all and for the exercise under way. */
function secondsLeft({ guidance, resumeAt, state, coach }: RoutineUnderWay) {
  const { catalogue } = coach;
  const { routine } = guidance;
  const all = stepsFrom({ routine, ...resumeAt }, catalogue);
  const steps = withinCaps(all, resumeAt.from, state.visit.spent, catalogue);
  const ruler = coach.rulerFor(state.visit.seed, state.visit.listener.pace);
  const left = buildTimeline({ routine, steps, catalogue, ruler }).filter(
    (timed) => timed.stepIndex >= resumeAt.from,
  );
  const current = all[resumeAt.from]?.exercise;
  const secondsIn = (timed: typeof left) => secondsOf(timed.flatMap(({ segments }) => segments));
  return {
    inAll: secondsIn(left),
    ofCurrent: secondsIn(left.filter(({ step }) => step.exercise === current)),
  };
}

/** An exercise as it is done in other manners, where it is worked in the same way: it may be lying down instead. */
function inOtherManner(
  exercise: Exercise,
  manners: readonly MannerId[],
  { wish, state, coach }: RoutineUnderWay,
): Exercise | undefined {
  const { catalogue } = coach;
  const outline = catalogue.outline(wish.outline);
  const own: OutlineEntry = targetOf(exercise);
  const entries = [outline.entries.find((entry) => isOf(entry, exercise)) ?? own];
  const alone = { ...outline, entries };
  const visit = { ...state.visit, spent: {} };
  const means = meansIn(manners, alone, visit, coach);
  const [candidate] = means ? candidatesOf(alone, means, catalogue) : [];
  if (!candidate) return undefined;
  const isSameWay =
    candidate.kind === 'practice' || ('way' in exercise && candidate.way.id === exercise.way);
  const posture = postureFrom(candidate, exercise.posture);
  return isSameWay && posture ? { ...exercise, posture } : undefined;
}

/** How long it takes from now on, where that was named. */
const lengthCues = ({ minutes }: AskedChange, seconds: number): Cue[] =>
  minutes === undefined
    ? []
    : [{ say: 'minutesToGo', minutes: Math.max(1, Math.round(seconds / 60)), nth: 0 }];

/** The rest of a routine in another manner or for so many minutes. The exercise under way is finished first where it
 * fits, else it is passed, so that nobody is hurried out of its posture; what was done stays done. */
export function changeRoutine(change: AskedChange, underWay: RoutineUnderWay): Changed {
  const { wish, guidance, resumeAt, coach } = underWay;
  const { exercises } = guidance.routine;
  const steps = stepsOf(guidance.routine, coach.catalogue);
  const at = steps[resumeAt.from]?.exercise ?? exercises.length;
  const current = exercises[at];
  const isBegun = resumeAt.interrupted !== undefined || steps[resumeAt.from - 1]?.exercise === at;
  const manners = combineManners(wish.manners ?? [], change.manners);
  const left = secondsLeft(underWay);
  const wanted = change.minutes === undefined ? left.inAll : change.minutes * 60;
  const same = current && isBegun ? inOtherManner(current, manners, underWay) : undefined;
  const finished = same && left.ofCurrent <= wanted ? [same] : [];
  const isFinished = finished.length > 0;
  const before = exercises.slice(0, at);
  const done = [...before, ...finished];
  const still = wanted - (isFinished ? left.ofCurrent : 0);
  const isAtTheEnd = change.minutes === undefined && done.length === exercises.length;
  const isLast = isAtTheEnd || still < LEAST_MINUTES * 60;
  const said = mannerCues(change.manners, 'changed');
  if (isFinished && isLast) {
    const isMoved = same?.posture !== current?.posture;
    const note = isMoved ? said : mannerCues(change.manners, 'lastPlace');
    const opening = [...note, ...lengthCues(change, left.ofCurrent)];
    return {
      wish: wished(change, manners, wish),
      routine: { exercises: done },
      resumeAt,
      opening,
    };
  }
  const opening = [...said, ...lengthCues(change, wanted)];
  const rest = planRest(
    { minutes: still / 60, manners, asked: change.manners, done, opening },
    underWay,
  );
  if (!rest) return withOtherHands(change, underWay);
  const planned = rest.routine.exercises;
  const seconds = rest.seconds + (isFinished ? left.ofCurrent : 0);
  if (seconds < (change.leastSeconds ?? 0)) return unchanged([longestCue(left.inAll)], underWay);
  const passed = isBegun && current && !isFinished ? [...before, current] : done;
  const from = stepsOf({ exercises: passed }, coach.catalogue).length;
  return {
    wish: wished(change, manners, wish),
    routine: { exercises: [...passed, ...planned] },
    resumeAt: isFinished ? resumeAt : { from },
    opening: [...said, ...besideIn(change, manners, underWay), ...lengthCues(change, seconds)],
  };
}

/** Says so where the place that was asked for is out of reach in the manner that was named now. */
function besideIn(
  change: AskedChange,
  manners: readonly MannerId[],
  { wish, state, coach }: RoutineUnderWay,
): Cue[] {
  const outline = coach.catalogue.outline(wish.outline);
  const means = change.manners.length > 0 && meansIn(manners, outline, state.visit, coach);
  return means ? besideCues(outline, means, coach) : [];
}

/** What starting over begins again. */
function wished(
  { minutes }: AskedChange,
  manners: readonly MannerId[],
  wish: RoutineUnderWay['wish'],
): RoutineUnderWay['wish'] {
  const changed = inManner(wish, manners);
  return minutes === undefined ? changed : { ...changed, minutes };
}

/** A helper and a ball that leave nothing together: the one that was named last takes the place of the other. */
function withOtherHands(change: AskedChange, underWay: RoutineUnderWay): Changed {
  const earlier = underWay.wish.manners ?? [];
  const placing = placingOf(earlier);
  const isOfHands = placingOf(change.manners).length < change.manners.length;
  if (!isOfHands || placing.length === earlier.length) return withoutManner(change, underWay);
  const wish = inManner(underWay.wish, placing);
  return changeRoutine(change, { ...underWay, wish });
}

/** Nothing of the rest can be done in that manner: it goes on as it was, for the minutes that were named. */
function withoutManner({ manners, minutes }: AskedChange, underWay: RoutineUnderWay): Changed {
  if (manners.length === 0) return unchanged([{ say: 'ownLength', nth: 0 }], underWay);
  const said = mannerCues(manners, 'impossible');
  if (minutes === undefined) return unchanged(said, underWay);
  const shorter = changeRoutine({ manners: [], minutes }, underWay);
  return { ...shorter, opening: [...said, ...shorter.opening] };
}
