import type { Catalogue } from '../../domain/catalogue/catalogue';
import type { Pace } from '../../domain/routine/preferences';
import type { Interrupted, InterruptedRest, Step } from '../../domain/routine/routine';
import type { Cue } from '../../domain/timeline/cue';
import type { PartLimits } from '../../domain/timeline/partLimits';
import type { Ruler } from '../../domain/timeline/timeline';
import type { SpokenReply } from './spokenReply';
import type { DialogueState, Guidance, Visit } from './state';

/** What brings the next part of guidance: a word of the listener's, that they say nothing, or the page that speaks it, which
 * asks for the next one by itself. */
export type Onward = 'word' | 'silence' | 'page';

/** How a session ended: the listener stayed silent, or left, or something failed; or nobody told. */
export type SessionEnd = 'silence' | 'left' | 'error' | 'untold';

/** What the dialogue needs from outside: facts, measures and the time of the request. */
export interface Coach {
  readonly catalogue: Catalogue;
  readonly rulerFor: (seed: number, pace: Pace) => Ruler;
  readonly limits: PartLimits;
  /** What can bring the next part, as the skill is set. */
  readonly onward: Onward;
  /** True where the listener is in a car, in which nobody is guided. */
  readonly isInCar?: boolean;
  /** How many seconds of the reply under way were spoken, where the page that speaks it tells: all of it where it is done.
   * Else the clock does. */
  readonly spokenSeconds?: number;
  /** When the listener spoke, in epoch milliseconds. */
  readonly spokenAt: number;
}

/** How many seconds of a reply have been spoken. */
export const secondsInto = (
  { startedAt, seconds }: SpokenReply,
  { spokenAt, spokenSeconds }: Coach,
): number =>
  spokenSeconds === undefined
    ? Math.max(0, (spokenAt - startedAt) / 1000)
    : Math.min(seconds, spokenSeconds);

/** What brings the next part to a listener: what can, unless they want to be waited for. */
export const onwardFor = ({ listener }: Visit, { onward }: Coach): Onward =>
  listener.onward === 'word' ? 'word' : onward;

const withoutSilence = ({ silence: _, ...limits }: PartLimits): PartLimits => limits;

/** The limits that replies to a listener are cut to. */
export const limitsFor = (visit: Visit, coach: Coach): PartLimits =>
  onwardFor(visit, coach) === 'silence' ? coach.limits : withoutSilence(coach.limits);

/** A step to go on from. */
export interface ResumePoint {
  /** Its index among the steps of the routine. */
  readonly from: number;
  /** How it is taken up, where it was interrupted. */
  readonly interrupted?: Interrupted;
  /** What is left of a rest before it, where that was interrupted. */
  readonly rest?: InterruptedRest;
}

/** Where a listener was in the guidance when they spoke. */
export interface Whereabouts {
  /** Index of the step they were in. */
  readonly stepIndex: number;
  /** That step; absent where only closing words were left. */
  readonly step?: Step;
  /** Where guidance goes on: in the step that was interrupted, or at the next one if that one's press was over. */
  readonly goOn: ResumePoint;
  /** Where guidance goes on that waits, instead: in a step that may not have been worked yet, whatever the clock says. Words that
   * answer what was said lead on all the same. */
  readonly unheard?: ResumePoint;
  /** Index of the step that is invited to at the end of what is being spoken, or that silence brings; absent where nothing
   * follows. */
  readonly next?: number;
  /** Index of a step that "next" begins, since the listener may not have come to it yet, whatever the clock says. */
  readonly mayBegin?: number;
  /** True where they may still be at the step before the one that guidance goes on with, whatever the clock says. */
  readonly mayBeBefore: boolean;
  /** Index of the step that the clock has them in. */
  readonly clockAt: number;
  /** True where they had been told the place of that step, and had not pressed it yet for so long that it counts. */
  readonly isFound: boolean;
  /** True once a voice that is quicker than predicted may have come to the words that end the reply. */
  readonly mayBeEnding: boolean;
  /** True once only the words that end the reply are left of it, or nothing worth holding before them. */
  readonly isEnding: boolean;
  /** True in the last seconds of a hold: nothing worth holding is left, and nobody has said to let go yet. */
  readonly isHolding: boolean;
  /** True once what was being spoken had come to its end. */
  readonly isOver: boolean;
  /** True between a reply and what silence brings after it. */
  readonly isInWindow: boolean;
}

/** A moment at which a listener speaks: how things stand by then, and where they are in what is being spoken. */
export interface Moment {
  readonly state: DialogueState;
  readonly coach: Coach;
  /** While guidance is under way, and while the last hold of all is. */
  readonly whereabouts?: Whereabouts;
  /** Where it is finished by the clock, and the last of it may not have been worked yet: that. */
  readonly unheard?: Guidance;
  /** Where it is finished, and the words that end it were cut short: what of them nobody should go without. */
  readonly unsaid?: readonly Cue[];
}

/** The same moment in another state. */
export const inState = (
  { coach, whereabouts, state: before }: Moment,
  state: DialogueState,
): Moment => ({
  state,
  coach,
  ...(whereabouts && state.situation.name === before.situation.name && { whereabouts }),
});

/** True while a thumb may be pressing: a point is being guided, and its reply is not over. */
export const mayBePressing = ({ whereabouts }: Moment): boolean =>
  whereabouts?.step?.kind === 'press' && !whereabouts.isOver;
