import type { Cue } from '../domain/cue';
import { answer, answered } from './answer';
import { declineInstead, takeInstead } from './cannotReach';
import { begin, disclaimer, inManner } from './begin';
import { explainPoint, meantAnother, meantThat } from './coachPoint';
import { hasStepsLeft, keptPlace } from './keptPlace';
import { asideWith, guidanceAside, placeOf, setAside } from './aside';
import { type Place, settle, type Whereabouts } from './guide';
import { isPressing } from './pressing';
import { startAfter, startOf } from './places';
import { earlierNamed } from './named';
import { letGo, offerResume } from './offerResume';
import { type Reply, settingOf } from './reply';
import type { DialogueState, Wish } from './state';
import { type Ask, type Coach, inSituation, listen, type Turn } from './turn';
import { goTo, type Scene, type WithGuidance, withGuidance } from './withGuidance';

const close = (reply: Reply, state: DialogueState): Turn => ({ reply, state, ending: 'close' });

const goingOn = ({ guidance }: Scene): Cue[] => [{ say: 'goOn', nth: guidance.reply }];

const lastExercise = (scene: Scene): Place => ({ from: startOf(Infinity, scene) });

/** On to what comes next: what the reply invites to, or past the exercise that was interrupted. */
export const next: Ask = withGuidance('next', {
  guiding: (going) => {
    const { mayBeEnding, place } = going.at;
    const invitedTo = mayBeEnding ? going.guidance.next : undefined;
    return goTo({ from: invitedTo ?? startAfter(place, going) }, [], going);
  },
  paused: (scene) => {
    const { guidance, state } = scene;
    const isLeft = 'nextSkips' in state.situation;
    return goTo(isLeft ? { from: startAfter(guidance.from, scene) } : placeOf(guidance), [], scene);
  },
});

/** Back to the exercise before the one at a place; at the first, that one again. */
function back(place: number, scene: Scene): Turn {
  const start = startOf(place, scene);
  const lead: Cue[] = start === 0 ? [{ say: 'atTheFirst', nth: 0 }] : [];
  return goTo({ from: startOf(Math.max(0, start - 1), scene) }, lead, scene);
}

/** Back to the exercise before the one under way. */
export const previous: Ask = withGuidance('previous', {
  guiding: (going) => back(going.at.goOn.from, going),
  paused: (scene) => back(scene.guidance.from, scene),
  finished: (scene) => goTo(lastExercise(scene), [], scene),
});

/** What is heard again: the exercise a reply ended with, or the step under way, as far as it is still to be held. */
function toRepeat({ isOver, place, goOn }: Whereabouts, scene: Scene): Place {
  if (isOver) return { from: startOf(place, scene) };
  return goOn.from === place ? goOn : { from: place };
}

/** The step under way once more; after the end of a reply, the exercise it ended with; and an offer that was made. */
export const repeat: Ask = (state, coach) => {
  const offer = state.situation.name === 'offeredResume' ? offerResume(state, coach) : undefined;
  return offer ?? repeatGuidance(state, coach);
};

const repeatGuidance: Ask = withGuidance('repeat', {
  offered: ({ point, way }, state, coach) =>
    explainPoint({ point: { kind: 'known', id: point }, ...(way && { way }) })(state, coach),
  guiding: (going) => goTo(toRepeat(going.at, going), [], going),
  paused: (scene) => goTo(placeOf(scene.guidance), [], scene),
  finished: (scene) => goTo(lastExercise(scene), [], scene),
});

const beginAgain = (wish: Wish, state: DialogueState, coach: Coach): Turn =>
  begin(wish, state, coach, [...disclaimer(state.visit), { say: 'startOver', nth: 0 }]);

const again = ({ guidance, state, coach }: Scene): Turn => beginAgain(guidance.wish, state, coach);

/** The whole routine from its beginning, planned anew with what the caps still leave. */
export const startOver: Ask = (state, coach) => {
  const kept = keptPlace(state);
  return kept ? beginAgain(kept.wish, state, coach) : startGuidanceOver(state, coach);
};

const startGuidanceOver: Ask = withGuidance('startOver', {
  guiding: again,
  paused: again,
  finished: again,
});

/** Sets guidance aside at its place. */
export const pause: Ask = withGuidance('pause', {
  guiding: ({ state, coach }) => listen({ kind: 'paused' }, setAside(state, coach)),
  paused: ({ state }) => listen({ kind: 'alreadyPaused' }, state),
});

/** Goes on from the place where guidance was set aside or interrupted. */
export const resume: Ask = withGuidance('resume', {
  guiding: (going) => goTo(going.at.goOn, goingOn(going), going),
  paused: (scene) => goTo(placeOf(scene.guidance), goingOn(scene), scene),
});

/** Takes a listener through the point that was offered. */
const takeOffered: NonNullable<WithGuidance['offered']> = (
  { point, way, manners = [] },
  state,
  coach,
) => begin(inManner({ kind: 'point', point, ...(way && { way }) }, manners), state, coach);

/** Ready for what was told: presses at once where the place is found, else goes on. */
export const ready: Ask = withGuidance('ready', {
  offered: takeOffered,
  guiding: (going) => {
    const { isFound, goOn } = going.at;
    const place: Place = isFound
      ? { ...goOn, takenUp: { heldSeconds: 0, locate: 'nothing' } }
      : goOn;
    return goTo(place, [], going);
  },
  paused: (scene) => goTo(placeOf(scene.guidance), [], scene),
});

/** Done with the step under way: on to the one after it. */
export const done: Ask = withGuidance('done', {
  guiding: (going) => {
    const { isOver, goOn, place } = going.at;
    return goTo(isOver || goOn.from !== place ? goOn : { from: place + 1 }, [], going);
  },
  paused: (scene) => goTo({ from: scene.guidance.from + 1 }, [], scene),
  finished: ({ state, coach }) => goodbye(state, coach),
});

const saidYes = answer(({ situation }) => ({
  about: situation.name === 'finished' ? 'afterTheEnd' : 'nothingGoing',
  control: 'yes',
}));

/** Yes to what was asked; while guidance is under way, yes goes on. */
export const yes: Ask = (unsettled, coach) => {
  const { state } = settle(unsettled, coach);
  const { situation } = state;
  if (state.visit.breathingOnly && settingOf(situation) === 'idle')
    return begin({ kind: 'practice', practice: 'breathing' }, state, coach);
  switch (situation.name) {
    case 'askedMeaning':
      return meantThat(situation)(state, coach);
    case 'offeredPoint':
      return takeOffered(situation, state, coach);
    case 'offeredInstead':
      return takeInstead(situation)(state, coach);
    case 'askedArea':
      if (situation.aside) return resume(state, coach);
      return listen({ kind: 'askAreaAgain' }, state);
    case 'idle':
    case 'finished':
      return saidYes(state, coach);
    case 'offeredResume':
    case 'guiding':
    case 'paused':
      return resume(unsettled, coach);
  }
};

/** No to what was asked; while guidance is under way, no pauses it. */
export const no: Ask = (unsettled, coach) => {
  const { state } = settle(unsettled, coach);
  const askedArea = inSituation(state, { name: 'askedArea', ...earlierNamed(state) });
  switch (state.situation.name) {
    case 'askedMeaning':
      return meantAnother(state.situation)(state, coach);
    case 'offeredPoint':
      return listen({ kind: 'declined', isAside: false }, askedArea);
    case 'offeredInstead':
      return declineInstead(state.situation)(state, coach);
    case 'idle':
      return answered({ about: 'nothingGoing', control: 'no' }, state);
    case 'offeredResume':
      return letGo(state, coach);
    case 'guiding':
      return pause(unsettled, coach);
    case 'paused':
      return listen({ kind: 'declined', isAside: true }, state);
    case 'askedArea':
      if (state.situation.aside)
        return listen({ kind: 'declined', isAside: true }, setAside(state, coach));
      return goodbye(state, coach);
    case 'finished':
      return goodbye(state, coach);
  }
};

/** The state without the question that is open. */
function withoutQuestion(state: DialogueState): DialogueState {
  const aside = guidanceAside(state);
  if (aside) return asideWith(state, aside);
  const isGoing = state.situation.name === 'guiding' || state.situation.name === 'finished';
  return isGoing ? state : inSituation(state, { name: 'idle' });
}

/** Takes back what was said last: a question is let go, and guidance under way goes on. */
export const neverMind: Ask = (state, coach) =>
  answer(() => ({ about: 'neverMind' }))(withoutQuestion(state), coach);

/** True while a question is open that can be taken back. */
const isAsked = ({ situation }: DialogueState) =>
  situation.name.startsWith('offered') ||
  situation.name === 'askedMeaning' ||
  (situation.name === 'askedArea' && situation.aside !== undefined);

/** Takes a question back; where none is open, ends the session. */
export const cancel: Ask = (state, coach) =>
  isAsked(state) ? neverMind(state, coach) : goodbye(state, coach);

/** True in the turn after one in which something was not understood while a thumb may have been pressing. */
const isAfterMiss = ({ situation, visit }: DialogueState): boolean =>
  situation.name === 'paused' && situation.missedAt === visit.turn - 1;

/** Ends the session. Who can go on from the place another time is told so, if it is kept. */
export const goodbye: Ask = (unsettled, coach) => {
  const state = setAside(unsettled, coach);
  const afterMiss = isAfterMiss(state);
  const plain = close({ kind: 'goodbye', keepsPlace: false, afterMiss }, state);
  const guidance = state.visit.breathingOnly ? undefined : guidanceAside(state);
  if (!guidance || !hasStepsLeft(guidance, coach.catalogue)) return plain;
  const relies = { on: 'keeping' as const, otherwise: plain };
  return { ...close({ kind: 'goodbye', keepsPlace: true, afterMiss }, state), relies };
};

/** Guidance under way is set aside, not lost; a question that is open stays open. */
function waiting(unsettled: DialogueState, coach: Coach): DialogueState {
  const { state } = settle(unsettled, coach);
  return state.situation.name === 'guiding' ? setAside(unsettled, coach) : state;
}

/** Says what can be said here. */
export const help: Ask = (state, coach) => {
  const setting = settingOf(settle(state, coach).state.situation);
  return listen({ kind: 'help', setting }, waiting(state, coach));
};

/** Says that nothing fitted, and what can be said here. It may have been a cry for help: where a thumb may be pressing,
 * guidance waits, and it is said what to do then. */
export const fallback: Ask = (state, coach) => {
  if (isPressing(state, coach)) return missed(state, coach);
  const setting = settingOf(settle(state, coach).state.situation);
  return listen({ kind: 'fallback', setting }, waiting(state, coach));
};

const missed: Ask = (unsettled, coach) => {
  const state = setAside(unsettled, coach);
  const { situation, visit } = state;
  return listen(
    { kind: 'missed', isAside: true },
    situation.name === 'paused'
      ? inSituation(state, { ...situation, missedAt: visit.turn })
      : state,
  );
};

/** Something went wrong on our side; the session can go on from the step it had begun. */
export const apologize: Ask = (state) => {
  const { situation } = state;
  if (situation.name !== 'guiding') return listen({ kind: 'apology', isAside: false }, state);
  const { guidance } = situation;
  return listen(
    { kind: 'apology', isAside: true },
    inSituation(state, { name: 'paused', guidance }),
  );
};
