import type { Answer } from '../../domain/answer/answer';
import type { LeftOut } from '../../domain/catalogue/leftOut';
import { leftOfPast, type Sign, type SignId, type SignTier } from '../../domain/catalogue/sign';
import type { Cue } from '../../domain/timeline/cue';
import { answerInPassing, answerAndGoOn, answered } from '../guidance/answer';
import { begin } from '../guidance/begin';
import { withNothingKept } from '../guidance/bookmark';
import { BREATHING, mayGuide } from '../guidance/breathingOnly';
import { disclaimer } from '../guidance/disclaimer';
import { withMiss } from '../guidance/misses';
import { isGuided, resumePointOf, setAside, withWaiting } from '../guidance/setAside';
import { asksToGoOn, waitingGuidance } from '../turn/asks';
import { goingIn } from '../guidance/withGuidance';
import { inState, mayBePressing, type Moment } from '../turn/moment';
import type { Named } from '../turn/namedAhead';
import type { SafetyReply, Whose } from '../turn/safetyReply';
import type { DialogueState } from '../turn/state';
import { type Ask, leave, listen, type Turn } from '../turn/turn';
import { withLeftOut } from './leaveOut';

/** Ends the session. Nothing remains to be gone on with, and whatever may still be asked in it, nothing is pressed. */
const closeForGood = (reply: SafetyReply, { visit }: DialogueState): Turn =>
  leave(
    reply,
    { visit: { ...withNothingKept(visit), breathingOnly: true }, situation: { name: 'idle' } },
    'close',
  );

/** We can't tell what it means: guidance waits, and is not urged. */
const unknownSign: Ask = (moment) => {
  const state = setAside(moment);
  const letsGo = mayBePressing(moment);
  const after = letsGo ? withMiss(state) : state;
  return listen({ kind: 'unknownSign', letsGo }, after, asksToGoOn(state));
};

/** Nothing that is told rules anything out: it is noted in passing. */
export const volunteerNothing: Ask = answerInPassing(() => ({ about: 'noted' }));

/** They say that something is not so, and all of that was understood. What is not known may well be a sign that begins with
 * "no"; and who is not fine is not answered as if all were well. */
export const volunteerNoSign =
  (sign: Named<SignId>): Ask =>
  (moment) => {
    const denied = sign.kind === 'known' ? moment.coach.catalogue.findSign(sign.id) : undefined;
    const isUnclear = sign.kind === 'unknown' || denied?.tier === 'fine';
    return (isUnclear ? unknownSign : volunteerNothing)(moment);
  };

/** From now on nothing is pressed in this visit, and nothing that pressed remains to be gone on with. Who was being guided
 * breathes instead at once; to anybody else breathing is offered. */
const breatheOnly =
  (whose: Whose): Ask =>
  (moment) => {
    const { state, coach } = moment;
    const visit = { ...withNothingKept(state.visit), breathingOnly: true };
    const told: Answer = { about: 'breathingOnly', whose, letsGo: mayBePressing(moment) };
    const { situation } = state;
    const waiting = waitingGuidance(state);
    const idle: DialogueState = { visit, situation: { name: 'idle' } };
    if (waiting && mayGuide(waiting.routine, visit, coach.catalogue))
      return answered(told, withWaiting({ visit, situation }, waiting));
    if (situation.name !== 'guiding') return answered(told, idle);
    if (mayGuide(situation.guidance.routine, visit, coach.catalogue))
      return answerInPassing(() => told)(inState(moment, { visit, situation }));
    const opening: Cue[] = [...disclaimer(visit), { say: 'answer', answer: told, nth: visit.turn }];
    return begin(BREATHING, inState(moment, idle), opening);
  };

/** True where a point was pressed in this visit that an illness of the neck forbids. */
const isNeckPressed = ({ state, coach: { catalogue } }: Moment): boolean =>
  Object.keys(state.visit.spent).some((key) =>
    catalogue.findPoint(key.split(':')[0] ?? '')?.avoidWhen.includes('neckArteryDisease'),
  );

const answerSign =
  ({ id, tier }: Pick<Sign, 'tier'> & Partial<Pick<Sign, 'id'>>, whose: Whose): Ask =>
  (moment) => {
    const { state } = moment;
    const letsGo = mayBePressing(moment);
    const sign = id === undefined ? {} : { sign: id };
    switch (tier) {
      case 'emergency':
        return closeForGood({ kind: tier, ...sign, whose }, state);
      case 'seeSomeone':
        return closeForGood({ kind: tier, ...sign, whose, letsGo }, state);
      case 'dizzy': {
        const isUrgent = isNeckPressed(moment);
        return closeForGood({ kind: tier, whose, isUrgent, letsGo }, state);
      }
      case 'breathingOnly':
        return breatheOnly(whose)(moment);
      case 'fine':
        return volunteerNothing(moment);
    }
  };

/** Something that was so long ago. Some of it still rules pressing out, or is a sign of what it may have left behind; the
 * rest is over. */
export const volunteerPastSign =
  (sign: Named<SignId>): Ask =>
  (moment) => {
    if (sign.kind === 'none') return volunteerNothing(moment);
    const found = sign.kind === 'known' ? moment.coach.catalogue.findSign(sign.id) : undefined;
    if (!found) return unknownSign(moment);
    const left = leftOfPast(found);
    return left === undefined
      ? volunteerNothing(moment)
      : volunteerSign({ kind: 'known', id: left })(moment);
  };

/** A sign that a listener volunteers, of their own or of somebody they are helping. It comes before anything that is going
 * on, and nothing of it is kept but that this visit presses nothing more. */
export const volunteerSign =
  (sign: Named<SignId>, whose: Whose = 'own'): Ask =>
  (moment) => {
    const found = sign.kind === 'known' ? moment.coach.catalogue.findSign(sign.id) : undefined;
    return (found ? answerSign(found, whose) : unknownSign)(moment);
  };

/** Something is wrong that nothing names: how soon it has to be seen to is all that is known. */
export const volunteerUnnamed = (tier: SignTier): Ask => answerSign({ tier }, 'own');

/** Points and practices are left out of this visit, and what was under way goes on without them. */
export const leaveOut =
  (codes: readonly LeftOut[]): Ask =>
  (moment) => {
    const letsGo = mayBePressing(moment);
    const state = withLeftOut(moment, codes);
    const guidance = waitingGuidance(state);
    const told: Answer = { about: 'leftOut', letsGo };
    if (isGuided(moment.state) && !guidance)
      return listen({ kind: 'leftOut', letsGo }, state, asksToGoOn(state));
    const going = goingIn(moment);
    return going && guidance
      ? answerAndGoOn(told, { ...going, guidance, state }, resumePointOf(guidance))
      : answered(told, state);
  };

/** A place that is not to be touched is left out. */
export const leaveOutPlace =
  (place: Named<string>): Ask =>
  (moment) => {
    const { catalogue } = moment.coach;
    const part = place.kind === 'known' ? catalogue.findBodyPart(place.id) : undefined;
    return (part ? leaveOut(part.leavesOut) : unknownSign)(moment);
  };

/** A place that is not to be pressed, however it was named; then what is to be worked on without it begins. */
export const leaveOutNamed =
  (codes: readonly LeftOut[], isKnown: boolean, then?: Ask): Ask =>
  (moment) => {
    if (!isKnown) return unknownSign(moment);
    return then ? then(inState(moment, withLeftOut(moment, codes))) : leaveOut(codes)(moment);
  };

/** A place that something is wrong with: that is hurt, numb, or swollen. Some are a sign of their own, the others are left
 * out. */
export const volunteerPlace =
  (
    place: Named<string>,
    when: 'whenHurt' | 'whenNumb' | 'whenSwollen' = 'whenHurt',
    whose: Whose = 'own',
  ): Ask =>
  (moment) => {
    const { catalogue } = moment.coach;
    const part = place.kind === 'known' ? catalogue.findBodyPart(place.id) : undefined;
    const sign = part?.[when];
    return sign === undefined
      ? leaveOutPlace(place)(moment)
      : volunteerSign({ kind: 'known', id: sign }, whose)(moment);
  };

/** Something about somebody they are helping: a sign, or a place that is numb. */
export const volunteerOtherSign = (sign: Named<SignId>, numb: Named<string>, whose: Whose): Ask =>
  sign.kind === 'none' && numb.kind !== 'none'
    ? volunteerPlace(numb, 'whenNumb', whose)
    : volunteerSign(sign, whose);
