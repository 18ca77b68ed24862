import type { Control } from '../../domain/answer/answer';
import type { Cue } from '../../domain/timeline/cue';
import { disclaimer } from './disclaimer';
import { waitingGuidance } from './setAside';
import { guideFrom } from './guideFrom';
import type { ResumePoint } from './resumePoint';
import { bringUpToDate, type Whereabouts } from './whereabouts';
import { takeBookmark } from './bookmark';
import { settingOf } from '../turn/reply';
import type { DialogueState, Guidance, Situation } from '../turn/state';
import { type Ask, type Coach, listen, type Turn } from '../turn/turn';

/** Guidance, and all it takes to go on with it. */
export interface Scene {
  readonly guidance: Guidance;
  /** Brought up to the moment the listener spoke. */
  readonly state: DialogueState;
  readonly coach: Coach;
}

/** A scene that is being played. */
export interface Going extends Scene {
  readonly at: Whereabouts;
}

/** What a control does with guidance, by how it stands. */
export interface WithGuidance {
  readonly guiding: (going: Going) => Turn;
  readonly paused: (scene: Scene) => Turn;
  /** Unless given, says that the session is over. */
  readonly finished?: (scene: Scene) => Turn;
  /** What is done about a point that was only offered; unless given, says that nothing is going on. */
  readonly offered?: (offered: OfferedPoint, state: DialogueState, coach: Coach) => Turn;
}

type OfferedPoint = Extract<Situation, { name: 'offeredPoint' }>;

/** Answers a control while guidance is under way, set aside (in an earlier visit, too) or finished; says so where there
 * is none. */
export function withGuidance(control: Control, answers: WithGuidance): Ask {
  return (unsettled, coach) => {
    const { state, whereabouts } = bringUpToDate(unsettled, coach);
    const { situation } = state;
    if (situation.name === 'guiding' && whereabouts)
      return answers.guiding({ guidance: situation.guidance, at: whereabouts, state, coach });
    const aside = waitingGuidance(state);
    if (aside) return answers.paused({ guidance: aside, state, coach });
    if (situation.name === 'finished' && answers.finished)
      return answers.finished({ guidance: situation.guidance, state, coach });
    if (situation.name === 'offeredPoint' && answers.offered)
      return answers.offered(situation, state, coach);
    const taken = takeBookmark(state, coach.spokenAt);
    const kept = waitingGuidance(taken);
    if (kept) return answers.paused({ guidance: kept, state: taken, coach });
    const about = situation.name === 'finished' ? 'afterTheEnd' : 'nothingGoing';
    const setting = settingOf(situation);
    return listen({ kind: 'answered', answer: { about, control }, setting }, state);
  };
}

/** Another reply of the same guidance, from a place on. A disclaimer that was cut short is said again. */
export function goTo(
  place: ResumePoint,
  lead: readonly Cue[],
  { guidance, state, coach }: Scene,
): Turn {
  const { wish, routine, reply, isCounted } = guidance;
  const isAnswer = ({ say }: Cue) => say === 'answer';
  const answers = lead.filter(isAnswer);
  const others = lead.filter((cue) => !isAnswer(cue));
  const opening = [...answers, ...disclaimer(state.visit), ...others];
  const counted = isCounted && { isCounted };
  const start = { wish, routine, ...place, lead: opening, reply: reply + 1, ...counted };
  return guideFrom(start, state, coach);
}
