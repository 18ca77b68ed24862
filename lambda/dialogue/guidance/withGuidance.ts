import type { Control } from '../../domain/answer/answer';
import type { Cue } from '../../domain/timeline/cue';
import { inState, type Moment, type ResumePoint, type Whereabouts } from '../turn/moment';
import type { Guidance, Situation } from '../turn/state';
import type { SpokenReply } from '../turn/spokenReply';
import { type Ask, listen, type Turn } from '../turn/turn';
import { takeBookmark } from './bookmark';
import type { GoesOn } from './composeReply';
import { disclaimer } from './disclaimer';
import { releaseFor } from './ends';
import { guideFrom } from './guideFrom';
import { movedTo } from './setAside';
import { waitingGuidance } from '../turn/asks';

/** A moment, and the guidance it is about. */
export interface Scene extends Moment {
  readonly guidance: Guidance;
}

/** A scene that is being played. */
export interface Going extends Scene {
  readonly spoken: SpokenReply;
  readonly whereabouts: Whereabouts;
}

/** What a control does with guidance, by how it stands. */
export interface WithGuidance {
  readonly guiding: (going: Going) => Turn;
  readonly paused: (scene: Scene) => Turn;
  /** Unless given, says that the session is over. */
  readonly finished?: (scene: Scene) => Turn;
  /** What is done about a point that was only offered; unless given, says that nothing is going on. */
  readonly offered?: (offered: OfferedPoint, moment: Moment) => Turn;
}

type OfferedPoint = Extract<Situation, { name: 'offeredPoint' }>;

/** The guidance under way, if there is one. */
export function goingIn(moment: Moment): Going | undefined {
  const { state, whereabouts } = moment;
  const { situation } = state;
  if (situation.name !== 'guiding' || !whereabouts) return undefined;
  const { guidance, spoken } = situation;
  return { ...moment, guidance, spoken, whereabouts };
}

/** Answers a control while guidance is under way, set aside (in an earlier visit, too) or finished; says so where there
 * is none. */
export function withGuidance(control: Control, answers: WithGuidance): Ask {
  return (moment) => {
    const { state } = moment;
    const { situation } = state;
    const going = goingIn(moment);
    if (going) return answers.guiding(going);
    const waiting = waitingGuidance(state);
    if (waiting) return answers.paused({ ...moment, guidance: waiting });
    if (situation.name === 'finished' && answers.finished)
      return answers.finished({ ...moment, guidance: situation.guidance });
    if (situation.name === 'offeredPoint' && answers.offered)
      return answers.offered(situation, moment);
    const taken = takeBookmark(state);
    const kept = waitingGuidance(taken);
    if (kept) return answers.paused({ ...inState(moment, taken), guidance: kept });
    const about = situation.name === 'finished' ? 'afterTheEnd' : 'nothingGoing';
    return listen({ kind: 'answered', answer: { about, control } }, state);
  };
}

/** Another reply of the same guidance, from a step on, at once or in silence. A disclaimer that was cut short is said again. */
export function goTo(
  resumeAt: ResumePoint,
  opening: readonly Cue[],
  scene: Scene,
  goesOn?: GoesOn,
): Turn {
  const { guidance, state } = scene;
  const isAnswer = ({ say }: Cue) => say === 'answer';
  const answers = opening.filter(isAnswer);
  const others = opening.filter((cue) => !isAnswer(cue));
  const { whereabouts } = scene;
  const release = resumeAt.rest && whereabouts ? releaseFor(whereabouts, guidance.replyNumber) : [];
  const said = [...answers, ...disclaimer(state.visit), ...others, ...release];
  const next = { ...movedTo(guidance, resumeAt), replyNumber: guidance.replyNumber + 1 };
  return guideFrom(next, said, scene, goesOn);
}
