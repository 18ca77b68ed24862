import { whatIsLeft } from '../guidance/composeReply';
import { begin } from '../guidance/begin';
import { withLater } from '../guidance/later';
import { movedTo, resumePointOf } from '../guidance/setAside';
import { goTo, type Scene, withGuidance } from '../guidance/withGuidance';
import { timeLeft } from '../ask/progress';
import { waitingGuidance } from '../turn/asks';
import { inState, type ResumePoint } from '../turn/moment';
import { LONGEST_MINUTES } from '../turn/namedAhead';
import type { Ask, Turn } from '../turn/turn';
import { changeManner, forMinutes } from './changeManner';
import { changeRest } from './changeRest';

/** Less never leaves less than this to go, in seconds. */
const LEAST_SECONDS = 60;

/** Seconds that are left of what is under way, without what it was put into. */
function secondsLeft(resumeAt: ResumePoint, scene: Scene): number {
  const alone = { ...scene.state, visit: withLater(scene.state.visit) };
  return whatIsLeft(movedTo(scene.guidance, resumeAt), inState(scene, alone)).seconds;
}

/** What is left of what is under way made longer by some minutes, or left as it is: never shorter. */
function lengthened(by: number, resumeAt: ResumePoint, scene: Scene): Turn {
  const left = secondsLeft(resumeAt, scene);
  const minutes = Math.min(left / 60 + by, LONGEST_MINUTES);
  return changeRest({ manners: [], minutes, leastSeconds: left }, resumeAt, scene);
}

/** What is left made shorter by some minutes, or by half; something of it always stays. */
function shortened(by: number | undefined, resumeAt: ResumePoint, scene: Scene): Turn {
  const left = secondsLeft(resumeAt, scene);
  if (left <= LEAST_SECONDS) return goTo(resumeAt, [], scene);
  const wanted = by === undefined ? left / 2 : left - by * 60;
  return changeRest(
    { manners: [], minutes: Math.max(LEAST_SECONDS, wanted) / 60 },
    resumeAt,
    scene,
  );
}

/** Changes the length of what is under way, whether it is being spoken or waits. */
const changing = (change: (resumeAt: ResumePoint, scene: Scene) => Turn) => ({
  guiding: (going: Parameters<Parameters<typeof withGuidance>[1]['guiding']>[0]) =>
    change(going.whereabouts.goOn, going),
  paused: (scene: Scene) => change(resumePointOf(scene.guidance), scene),
});

/** More of it: longer than what is left by some minutes; after the end, the same again for so long; before anything, that
 * length. */
export const moreTime = (minutes: number): Ask => {
  const withMore = withGuidance('moreTime', {
    ...changing((resumeAt, scene) => lengthened(minutes, resumeAt, scene)),
    finished: (scene) => begin(forMinutes(scene.guidance.wish, minutes), scene),
  });
  return (moment) => {
    const { name } = moment.state.situation;
    const isToBegin = (name === 'idle' || name === 'askedArea') && !waitingGuidance(moment.state);
    return isToBegin ? changeManner([], minutes)(moment) : withMore(moment);
  };
};

/** Less of it: shorter than what is left by some minutes. */
export const lessTime = (minutes?: number): Ask =>
  withGuidance(
    'lessTime',
    changing((resumeAt, scene) => shortened(minutes, resumeAt, scene)),
  );

/** No more than some minutes: what is left is cut to them, and never made longer. */
export const atMost =
  (minutes: number): Ask =>
  (moment) => {
    const cut = withGuidance(
      'timeLeft',
      changing((resumeAt, scene) =>
        secondsLeft(resumeAt, scene) > minutes * 60
          ? changeRest({ manners: [], minutes }, resumeAt, scene)
          : timeLeft(moment),
      ),
    );
    const { name } = moment.state.situation;
    return name === 'guiding' || waitingGuidance(moment.state)
      ? cut(moment)
      : changeManner([], minutes)(moment);
  };
