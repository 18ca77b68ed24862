import type { Cue } from '../../domain/timeline/cue';
import { combineManners } from '../../domain/catalogue/manner';
import { candidatesOf, postureFrom } from '../../domain/plan/candidates';
import { outlineOf } from '../../domain/plan/planSingle';
import { practiceAnew, withPracticeMinutes } from '../../domain/timeline/practiceRest';
import type { PracticeExercise } from '../../domain/routine/routine';
import { inManner, meansIn, planInManner } from '../guidance/begin';
import { goTo, type Scene } from '../guidance/withGuidance';
import type { ResumePoint } from '../turn/moment';
import type { Turn } from '../turn/turn';
import { type AskedChange, type Changed, mannerCues, unchanged, type UnderWay } from './change';
import { changeRoutine } from './changeRoutine';

/** The rest of what is under way, from a step on, in another manner or for so many minutes; it goes on at once. */
export function changeRest(change: AskedChange, resumeAt: ResumePoint, scene: Scene): Turn {
  const { wish, routine, opening, ...changed } = changeWish(change, resumeAt, scene);
  const guidance = { ...scene.guidance, wish, routine };
  return goTo(changed.resumeAt, opening, { ...scene, guidance });
}

function changeWish(change: AskedChange, resumeAt: ResumePoint, scene: Scene): Changed {
  const { wish } = scene.guidance;
  switch (wish.kind) {
    case 'routine':
      return changeRoutine(change, { ...scene, resumeAt, wish });
    case 'practice':
      return changePractice(change, { ...scene, resumeAt, wish });
    case 'point':
      return changePoint(change, { ...scene, resumeAt, wish });
  }
}

const ownLength: Cue = { say: 'ownLength', nth: 0 };

/** One point keeps its length; it may be worked in another way, from its beginning. */
function changePoint({ manners, minutes }: AskedChange, underWay: UnderWay<'point'>): Changed {
  const { wish, guidance, state, coach } = underWay;
  const length: Cue[] = minutes === undefined ? [] : [ownLength];
  if (manners.length === 0) return unchanged(length, underWay);
  const all = combineManners(wish.manners ?? [], manners);
  const planned = planInManner(all, wish, [], state.visit, coach);
  if (!planned) return unchanged([...mannerCues(manners, 'impossible'), ...length], underWay);
  const opening = [...mannerCues(manners, 'changed'), ...length];
  const [before, now] = [guidance.routine.exercises[0], planned.routine.exercises[0]];
  const isSame =
    before && now && 'point' in before && 'point' in now
      ? before.way === now.way && before.posture === now.posture
      : false;
  return isSame
    ? { ...unchanged(opening, underWay), wish: planned.wish }
    : { wish: planned.wish, routine: planned.routine, resumeAt: { from: 0 }, opening };
}

/** A practice goes on for so many minutes from now, and begins again where it is done in another posture. */
function changePractice(change: AskedChange, underWay: UnderWay<'practice'>): Changed {
  const { wish, guidance, resumeAt, coach } = underWay;
  const { catalogue } = coach;
  const manners = combineManners(wish.manners ?? [], change.manners);
  const outline = outlineOf(wish, catalogue);
  const means = meansIn(manners, outline, underWay.state.visit, coach);
  const isPossible = means !== undefined && !means.helper && means.tools.length === 0;
  const said = mannerCues(change.manners, isPossible ? 'changed' : 'impossible');
  const exercise = guidance.routine.exercises[0] as PracticeExercise;
  const timed =
    change.minutes === undefined
      ? { exercise, opening: [] }
      : withPracticeMinutes(exercise, resumeAt, change.minutes, catalogue);
  const opening = [...said, ...timed.opening];
  const routine = { exercises: [timed.exercise] };
  const wished = isPossible ? inManner(wish, manners) : wish;
  const [candidate] = isPossible ? candidatesOf(outline, means, catalogue) : [];
  const posture = candidate && postureFrom(candidate, exercise.posture);
  if (!posture || posture === exercise.posture) return { wish: wished, routine, resumeAt, opening };
  const anew = practiceAnew({ ...timed.exercise, posture }, resumeAt, catalogue);
  return { wish: wished, routine: { exercises: [anew] }, resumeAt: { from: 0 }, opening };
}
