import type { Cue } from '../domain/cue';
import { stepsOf } from '../domain/routine';
import { begin, disclaimer } from './begin';
import { meantAnother, meantThat } from './coachPoint';
import {
  guidanceAside,
  guideFrom,
  type Place,
  placeOf,
  setAside,
  settle,
  type Whereabouts,
} from './guide';
import { type Control, type Reply, settingOf } from './reply';
import type { DialogueState, Guidance } from './state';
import { type Ask, type Coach, inSituation, listen, type Turn } from './turn';

const nothingGoing = (control: Control, state: DialogueState): Turn =>
  listen({ kind: 'nothingGoing', control }, state);

const close = (reply: Reply, state: DialogueState): Turn => ({ reply, state, ending: 'close' });

/** Another reply of the same guidance, from a place on. A disclaimer that was cut short is said again. */
export function goTo(
  place: Place,
  lead: readonly Cue[],
  guidance: Guidance,
  state: DialogueState,
  coach: Coach,
): Turn {
  const { wish, routine, reply } = guidance;
  const opening = [...disclaimer(state.visit), ...lead];
  const start = { wish, routine, ...place, lead: opening, reply: reply + 1 };
  return guideFrom(start, state, coach);
}

/** Answers a control while guidance is under way, set aside or finished; says so where there is none. */
function withGuidance(
  control: Control,
  answers: {
    readonly guiding: (guidance: Guidance, at: Whereabouts, state: DialogueState) => Turn;
    readonly paused: (guidance: Guidance, state: DialogueState) => Turn;
    readonly finished: (guidance: Guidance, state: DialogueState) => Turn;
  },
): Ask {
  return (unsettled, coach) => {
    const { state, whereabouts } = settle(unsettled, coach);
    const { situation } = state;
    if (situation.name === 'guiding' && whereabouts)
      return answers.guiding(situation.guidance, whereabouts, state);
    const aside = guidanceAside(state);
    if (aside) return answers.paused(aside, state);
    if (situation.name === 'finished') return answers.finished(situation.guidance, state);
    return nothingGoing(control, state);
  };
}

const afterTheEnd = (_: Guidance, state: DialogueState) => listen({ kind: 'afterTheEnd' }, state);

const exerciseStarts = ({ routine }: Guidance, { catalogue }: Coach): number[] => {
  const steps = stepsOf(routine, catalogue);
  return steps.flatMap((step, place) =>
    step.exercise === steps[place - 1]?.exercise ? [] : [place],
  );
};

/** Where the exercise after the one at a place begins; one past the last step where there is none. */
const startAfter = (place: number, guidance: Guidance, coach: Coach) =>
  exerciseStarts(guidance, coach).find((start) => start > place) ??
  stepsOf(guidance.routine, coach.catalogue).length;

/** Where the exercise at a place begins. */
const startOf = (place: number, guidance: Guidance, coach: Coach) =>
  exerciseStarts(guidance, coach).findLast((start) => start <= place) ?? 0;

const goingOn = ({ reply }: Guidance): Cue[] => [{ say: 'goOn', nth: reply }];

/** On to what comes next: the next reply, or past the exercise that was interrupted. */
export const next: Ask = (state, coach) =>
  withGuidance('next', {
    guiding: (guidance, at, now) =>
      at.isOver
        ? goTo(at.goOn, [], guidance, now, coach)
        : goTo({ from: startAfter(at.place, guidance, coach) }, [], guidance, now, coach),
    paused: (guidance, now) =>
      'nextSkips' in now.situation
        ? goTo({ from: startAfter(guidance.from, guidance, coach) }, [], guidance, now, coach)
        : goTo(placeOf(guidance), [], guidance, now, coach),
    finished: afterTheEnd,
  })(state, coach);

/** Back to the exercise before the one under way; at the first, that one again. */
export const previous: Ask = (state, coach) => {
  const back = (place: number, guidance: Guidance, now: DialogueState) => {
    const start = startOf(place, guidance, coach);
    const lead: Cue[] = start === 0 ? [{ say: 'atTheFirst', nth: 0 }] : [];
    const from = startOf(Math.max(0, start - 1), guidance, coach);
    return goTo({ from }, lead, guidance, now, coach);
  };
  return withGuidance('previous', {
    guiding: (guidance, at, now) => back(at.goOn.from, guidance, now),
    paused: (guidance, now) => back(guidance.from, guidance, now),
    finished: (guidance, now) =>
      goTo({ from: startOf(Infinity, guidance, coach) }, [], guidance, now, coach),
  })(state, coach);
};

/** What is heard again: the exercise a reply ended with, or the step under way, as far as it is still to be held. */
function toRepeat({ isOver, place, goOn }: Whereabouts, guidance: Guidance, coach: Coach): Place {
  if (isOver) return { from: startOf(place, guidance, coach) };
  return goOn.from === place ? goOn : { from: place };
}

/** The step under way once more; after the end of a reply, the exercise it ended with. */
export const repeat: Ask = (state, coach) =>
  withGuidance('repeat', {
    guiding: (guidance, at, now) => goTo(toRepeat(at, guidance, coach), [], guidance, now, coach),
    paused: (guidance, now) => goTo(placeOf(guidance), [], guidance, now, coach),
    finished: (guidance, now) =>
      goTo({ from: startOf(Infinity, guidance, coach) }, [], guidance, now, coach),
  })(state, coach);

/** The whole routine from its beginning, planned anew with what the caps still leave. */
export const startOver: Ask = (state, coach) => {
  const again = (guidance: Guidance, now: DialogueState) =>
    begin(guidance.wish, now, coach, [...disclaimer(now.visit), { say: 'startOver', nth: 0 }]);
  return withGuidance('startOver', {
    guiding: (guidance, _, now) => again(guidance, now),
    paused: again,
    finished: again,
  })(state, coach);
};

/** Sets guidance aside at its place. */
export const pause: Ask = (state, coach) =>
  withGuidance('pause', {
    guiding: (_, __, now) => listen({ kind: 'paused' }, setAside(now, coach)),
    paused: (_, now) => listen({ kind: 'alreadyPaused' }, now),
    finished: afterTheEnd,
  })(state, coach);

/** Goes on from the place where guidance was set aside or interrupted. */
export const resume: Ask = (state, coach) =>
  withGuidance('resume', {
    guiding: (guidance, at, now) => goTo(at.goOn, goingOn(guidance), guidance, now, coach),
    paused: (guidance, now) => goTo(placeOf(guidance), goingOn(guidance), guidance, now, coach),
    finished: afterTheEnd,
  })(state, coach);

/** Yes to what was asked; while guidance is under way, yes goes on. */
export const yes: Ask = (unsettled, coach) => {
  const { state } = settle(unsettled, coach);
  const { situation } = state;
  if (state.visit.breathingOnly && settingOf(situation) === 'idle')
    return begin({ kind: 'practice', practice: 'breathing' }, state, coach);
  switch (situation.name) {
    case 'askedMeaning':
      return meantThat(situation)(state, coach);
    case 'offeredPoint': {
      const { point, way } = situation;
      return begin({ kind: 'point', point, ...(way && { way }) }, state, coach);
    }
    case 'askedArea':
      if (situation.aside) return resume(state, coach);
      return listen({ kind: 'askAreaAgain' }, state);
    case 'idle':
      return nothingGoing('yes', state);
    case 'guiding':
    case 'paused':
    case 'finished':
      return resume(unsettled, coach);
  }
};

/** No to what was asked; while guidance is under way, no pauses it. */
export const no: Ask = (unsettled, coach) => {
  const { state } = settle(unsettled, coach);
  const askedArea = inSituation(state, { name: 'askedArea' });
  switch (state.situation.name) {
    case 'askedMeaning':
      return meantAnother(state.situation)(state, coach);
    case 'offeredPoint':
      return listen({ kind: 'declined', isAside: false }, askedArea);
    case 'idle':
      return nothingGoing('no', state);
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

/** Ends the session. */
export const goodbye: Ask = (state, coach) =>
  close({ kind: 'goodbye' }, settle(state, coach).state);

/** Says what can be said here; guidance under way is set aside, not lost. */
export const help: Ask = (state, coach) => {
  const setting = settingOf(settle(state, coach).state.situation);
  return listen({ kind: 'help', setting }, setAside(state, coach));
};

/** Says that nothing fitted, and what can be said here. */
export const fallback: Ask = (state, coach) => {
  const setting = settingOf(settle(state, coach).state.situation);
  return listen({ kind: 'fallback', setting }, setAside(state, coach));
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
