import { adjustHolds } from '../../domain/routine/adjustHolds';
import type { Answer } from '../../domain/answer/answer';
import type { Pace, Wordiness } from '../../domain/routine/preferences';
import { secondsLeftOf } from '../../domain/routine/resumeStep';
import { answerAndGoOn, answered } from '../guidance/answer';
import { withWaiting } from '../guidance/setAside';
import { stepsIn } from '../guidance/exerciseStarts';
import { type Coach, inState } from '../turn/moment';
import type { Listener } from '../turn/state';
import type { Ask } from '../turn/turn';
import { type Going, goingIn, type Scene, withGuidance } from '../guidance/withGuidance';
import { allRetold, retold } from './retold';

/** The one after another in a row; the last stays the last. */
function nextIn<Item>(row: readonly Item[], item: Item): Item {
  return row[row.indexOf(item) + 1] ?? item;
}

const SLOWER: readonly Pace[] = ['faster', 'usual', 'slower'];
const FEWER: readonly Wordiness[] = ['more', 'usual', 'fewer'];

/** A listener with what they prefer, and what is said of that. */
interface Preferred {
  readonly listener: Listener;
  readonly answer: Answer;
}

/** Changes how a listener is coached from here on, and says so. */
const prefer =
  (change: (listener: Listener, coach: Coach) => Preferred): Ask =>
  (moment) => {
    const { visit, situation } = moment.state;
    const { listener, answer } = change(visit.listener, moment.coach);
    const preferring = inState(moment, { visit: { ...visit, listener }, situation });
    const going = goingIn(preferring);
    if (!going) return answered(answer, allRetold(preferring));
    const guidance = retold(going.guidance, going.whereabouts.goOn.from, preferring);
    return answerAndGoOn(answer, { ...going, guidance });
  };

/** Whoever is not waited for is guided on in silence, where that can be. */
const goOnBy = (by: 'word' | 'silence'): Ask =>
  prefer((listener, { onward }) => ({
    listener: { ...listener, onward: by },
    answer: { about: 'onward', by: onward === 'word' ? 'word' : by },
  }));

/** Waits for a word before each next part. */
export const waitForMe = goOnBy('word');

/** Goes on by itself where nobody says anything. */
export const goOnByYourself = goOnBy('silence');

const changePace = (by: 'slower' | 'faster') =>
  prefer((listener) => {
    const pace = nextIn(by === 'slower' ? SLOWER : SLOWER.toReversed(), listener.pace);
    const isLimit = pace === listener.pace;
    return { listener: { ...listener, pace }, answer: { about: 'pace', by, isLimit } };
  });

const changeWordiness = (by: 'fewer' | 'more') =>
  prefer((listener) => {
    const wordiness = nextIn(by === 'fewer' ? FEWER : FEWER.toReversed(), listener.wordiness);
    const isLimit = wordiness === listener.wordiness;
    return { listener: { ...listener, wordiness }, answer: { about: 'wordiness', by, isLimit } };
  });

/** More time to rest and to find each place. */
export const slower = changePace('slower');

/** Less time to rest and to find each place. */
export const faster = changePace('faster');

/** Says less, from the next place on. */
export const fewerWords = changeWordiness('fewer');

/** Says more, from the next place on. */
export const moreWords = changeWordiness('more');

/** Makes the holds of a scene longer or shorter from a step on. */
function changeHolds(by: 'longer' | 'shorter', stepIndex: number, scene: Scene) {
  const exercise = stepsIn(scene)[stepIndex]?.exercise ?? 0;
  const { guidance, coach } = scene;
  const { routine, changed } = adjustHolds(guidance.routine, exercise, by, coach.catalogue);
  const answer: Answer = { about: 'holds', by, changed };
  return { answer, guidance: { ...guidance, routine } };
}

const holds = (by: 'longer' | 'shorter'): Ask =>
  withGuidance(`${by}Holds`, {
    guiding: (going) => {
      const { goOn } = going.whereabouts;
      const { from, interrupted } = goOn;
      const { answer, guidance } = changeHolds(by, from, going);
      const changed: Going = { ...going, guidance };
      const step = stepsIn(changed)[from];
      const isOver = step && interrupted && secondsLeftOf(step, interrupted.heldSeconds) === 0;
      return answerAndGoOn(answer, changed, isOver ? { from: from + 1 } : goOn);
    },
    paused: (scene) => {
      const { answer, guidance } = changeHolds(by, scene.guidance.from, scene);
      return answered(answer, withWaiting(scene.state, guidance));
    },
  });

/** Holds as long as their limits allow, from the one under way on. */
export const longerHolds = holds('longer');

/** Holds as short as is worth it, from the one under way on. */
export const shorterHolds = holds('shorter');
