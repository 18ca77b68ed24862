import type { Cue } from '../../domain/timeline/cue';
import { combineManners } from '../../domain/catalogue/manner';
import { outlineOf } from '../../domain/plan/planSingle';
import { practiceAnew, withPracticeMinutes } from '../../domain/timeline/practiceRest';
import type { PracticeExercise } from '../../domain/routine/routine';
import { inManner, meansIn, planInManner } from '../guidance/begin';
import { type AskedChange, type Changed, mannerCues, unchanged, type UnderWay } from './change';
import { changeRoutine } from './changeRoutine';
import type { ResumePoint } from '../guidance/resumePoint';
import type { DialogueState, Guidance } from '../turn/state';
import type { Coach, Turn } from '../turn/turn';
import { goTo } from '../guidance/withGuidance';

/** The rest of what is under way, in another manner or for so many minutes; it goes on at once. */
export function changeRest(
  change: AskedChange,
  guidance: Guidance,
  place: ResumePoint,
  state: DialogueState,
  coach: Coach,
): Turn {
  const { wish, routine, lead, ...changed } = changeWish(change, guidance, place, state, coach);
  const anew = { ...guidance, wish, routine };
  return goTo(changed.place, lead, { guidance: anew, state, coach });
}

function changeWish(
  change: AskedChange,
  guidance: Guidance,
  place: ResumePoint,
  state: DialogueState,
  coach: Coach,
): Changed {
  const { wish } = guidance;
  const underWay = { guidance, place, state, coach };
  switch (wish.kind) {
    case 'routine':
      return changeRoutine(change, { ...underWay, wish });
    case 'practice':
      return changePractice(change, { ...underWay, wish });
    case 'point':
      return changePoint(change, { ...underWay, wish });
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
  const lead = [...mannerCues(manners, 'changed'), ...length];
  const [before, now] = [guidance.routine.exercises[0], planned.routine.exercises[0]];
  const isSame =
    before && now && 'point' in before && 'point' in now
      ? before.way === now.way && before.posture === now.posture
      : false;
  return isSame
    ? { ...unchanged(lead, underWay), wish: planned.wish }
    : { wish: planned.wish, routine: planned.routine, place: { from: 0 }, lead };
}

/** A practice goes on for so many minutes from now, and begins again where it is done in another posture. */
function changePractice(change: AskedChange, underWay: UnderWay<'practice'>): Changed {
  const { wish, guidance, place, coach } = underWay;
  const { catalogue } = coach;
  const manners = combineManners(wish.manners ?? [], change.manners);
  const [means] = meansIn(manners, outlineOf(wish, catalogue), underWay.state.visit, coach);
  const isPossible = means !== undefined && !means.helper && means.tools.length === 0;
  const said = mannerCues(change.manners, isPossible ? 'changed' : 'impossible');
  const exercise = guidance.routine.exercises[0] as PracticeExercise;
  const timed =
    change.minutes === undefined
      ? { exercise, lead: [] }
      : withPracticeMinutes(exercise, place, change.minutes, catalogue);
  const lead = [...said, ...timed.lead];
  const routine = { exercises: [timed.exercise] };
  const wished = isPossible ? inManner(wish, manners) : wish;
  if (!isPossible || means.posture === undefined || means.posture === exercise.posture)
    return { wish: wished, routine, place, lead };
  const anew = practiceAnew({ ...timed.exercise, posture: means.posture }, place, catalogue);
  return { wish: wished, routine: { exercises: [anew] }, place: { from: 0 }, lead };
}
