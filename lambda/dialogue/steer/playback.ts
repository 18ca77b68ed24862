import type { Cue } from '../../domain/timeline/cue';
import { answered } from '../guidance/answer';
import { begin } from '../guidance/begin';
import { disclaimer } from '../guidance/disclaimer';
import { explainPoint } from '../start/coachPoint';
import { bookmarkOf } from '../guidance/bookmark';
import { resumePointOf, setAside, withoutRest } from '../guidance/setAside';
import { hasGuided } from '../guidance/left';
import { betweenParts, isOffered, offerAgain } from '../guidance/named';
import { startAfter, startOf } from '../guidance/exerciseStarts';
import { offerResume } from '../visits/offerResume';
import type { Moment, ResumePoint } from '../turn/moment';
import { inSituation, type Situation } from '../turn/state';
import type { Wish } from '../turn/wish';
import { type Ask, listen, type Turn } from '../turn/turn';
import { type Going, goTo, type Scene, withGuidance } from '../guidance/withGuidance';
import { takeOffered } from '../start/takeOffered';
import { skipExercise } from './skip';
import { goodbye } from '../session/goodbye';

const goingOn = ({ guidance }: Scene): Cue[] => [{ say: 'goOn', nth: guidance.replyNumber }];

const lastExercise = (scene: Scene): ResumePoint => ({ from: startOf(Infinity, scene) });

/** Where "next" leads on from what waits, if not to where that waits. */
function nextOfWaiting(situation: Situation, scene: Scene): ResumePoint | undefined {
  if (situation.name !== 'paused') return undefined;
  if (situation.nextSkips) return { from: startAfter(scene.guidance.from, scene) };
  return situation.leadsTo === undefined ? undefined : { from: situation.leadsTo };
}

/** On to what comes next: what the reply invites to, or past the exercise that was interrupted, or that can't be reached. */
export const next: Ask = withGuidance('next', {
  guiding: (going) => {
    const { mayBeEnding, stepIndex, next: following, mayBegin } = going.whereabouts;
    const invitedTo = mayBeEnding ? following : undefined;
    return goTo({ from: invitedTo ?? mayBegin ?? startAfter(stepIndex, going) }, [], going);
  },
  paused: (scene) => {
    const { guidance, state } = scene;
    if (state.situation.name === 'offeredInstead')
      return skipExercise(guidance.from, 'notReached', scene);
    return goTo(nextOfWaiting(state.situation, scene) ?? resumePointOf(guidance), [], scene);
  },
});

/** Back to the exercise before the one of a step; at the first, that one again. */
function back(stepIndex: number, scene: Scene): Turn {
  const start = startOf(stepIndex, scene);
  const opening: Cue[] = start === 0 ? [{ say: 'atTheFirst', nth: 0 }] : [];
  return goTo({ from: startOf(Math.max(0, start - 1), scene) }, opening, scene);
}

/** Back to the exercise before the one under way; before what silence brings, to the last one that was done. */
export const previous: Ask = withGuidance('previous', {
  guiding: (going) => {
    const { isInWindow, stepIndex, goOn } = going.whereabouts;
    return isInWindow
      ? goTo({ from: startOf(stepIndex, going) }, [], going)
      : back(goOn.from, going);
  },
  paused: (scene) => back(scene.guidance.from, scene),
  finished: (scene) => goTo(lastExercise(scene), [], scene),
});

/** What is heard again: the exercise a reply ended with, or the step under way, as far as it is still to be held. */
function toRepeat(going: Going): ResumePoint {
  const { isOver, stepIndex, goOn } = going.whereabouts;
  if (isOver) return { from: startOf(stepIndex, going) };
  return goOn.from === stepIndex ? goOn : { from: stepIndex };
}

/** The step under way once more; after the end of a reply, the exercise it ended with; and an offer that was made. */
export const repeat: Ask = (moment) => {
  const isOffered = moment.state.situation.name === 'offeredResume';
  const offer = isOffered ? offerResume(moment) : undefined;
  return offer ?? repeatGuidance(moment);
};

const repeatGuidance: Ask = withGuidance('repeat', {
  offered: ({ point, way }, moment) =>
    explainPoint({ point: { kind: 'known', id: point }, ...(way && { way }) })(moment),
  guiding: (going) => goTo(toRepeat(going), [], going),
  paused: (scene) => goTo(resumePointOf(scene.guidance), [], scene),
  finished: (scene) => goTo(lastExercise(scene), [], scene),
});

const beginAgain = (wish: Wish, moment: Moment): Turn =>
  begin(wish, moment, [...disclaimer(moment.state.visit), { say: 'startOver', nth: 0 }]);

const again = (scene: Scene): Turn => beginAgain(scene.guidance.wish, scene);

/** Between two parts it may be anybody who wants to begin anew: that is offered, and done once it is said again. */
const againUnlessOverheard = (going: Going): Turn =>
  betweenParts(going) && !isOffered({ wish: going.guidance.wish }, going)
    ? offerAgain(going)
    : again(going);

/** The whole routine from its beginning, planned anew with what the caps still leave. */
export const startOver: Ask = (moment) => {
  const kept = hasGuided(moment.state) ? undefined : bookmarkOf(moment.state);
  return kept ? beginAgain(kept.wish, moment) : startGuidanceOver(moment);
};

const startGuidanceOver: Ask = withGuidance('startOver', {
  guiding: againUnlessOverheard,
  paused: again,
  finished: again,
});

/** Sets guidance aside where it is, or leaves it there: whoever wants to rest is told that they may, whatever set it aside. */
export const pause: Ask = withGuidance('pause', {
  guiding: (going) => listen({ kind: 'paused' }, setAside(going)),
  paused: ({ state }) => listen({ kind: 'paused' }, state),
  finished: ({ state, unheard }) =>
    unheard
      ? listen({ kind: 'paused' }, inSituation(state, { name: 'paused', guidance: unheard }))
      : answered({ about: 'afterTheEnd', control: 'pause' }, state),
});

/** Goes on from where guidance was set aside or interrupted. */
export const resume: Ask = withGuidance('resume', {
  guiding: (going) => goTo(going.whereabouts.goOn, goingOn(going), going),
  paused: (scene) => goTo(resumePointOf(scene.guidance), goingOn(scene), scene),
});

/** Ready for what was told: presses at once where the place is found, else goes on. */
export const ready: Ask = withGuidance('ready', {
  offered: takeOffered,
  guiding: (going) => {
    const { isFound, goOn } = going.whereabouts;
    const heldSeconds = goOn.interrupted?.heldSeconds ?? 0;
    const resumeAt: ResumePoint = isFound
      ? { ...withoutRest(goOn), interrupted: { heldSeconds, locate: 'nothing' } }
      : withoutRest(goOn);
    return goTo(resumeAt, [], going);
  },
  paused: (scene) => goTo(resumePointOf(scene.guidance), [], scene),
});

/** Done with the step under way: on to the one after it. */
export const done: Ask = withGuidance('done', {
  guiding: (going) => {
    const { isOver, goOn, stepIndex, mayBeBefore } = going.whereabouts;
    const isPast = isOver || goOn.from !== stepIndex || mayBeBefore;
    return goTo(isPast ? withoutRest(goOn) : { from: stepIndex + 1 }, [], going);
  },
  paused: (scene) => goTo({ from: scene.guidance.from + 1 }, [], scene),
  finished: goodbye,
});
