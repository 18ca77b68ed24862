import type { Answer } from '../../domain/answer/answer';
import type { Cue } from '../../domain/timeline/cue';
import type { Sign, SignId } from '../../domain/catalogue/sign';
import { answer, answerAndGoOn, answered } from '../guidance/answer';
import { begin } from '../guidance/begin';
import { disclaimer } from '../guidance/disclaimer';
import { withMiss } from '../guidance/misses';
import { mayBePressing } from '../guidance/pressing';
import { BREATHING, mayGuide } from '../guidance/breathingOnly';
import type { Named } from '../turn/namedAhead';
import { withWaiting, waitingGuidance, resumePointOf, setAside } from '../guidance/setAside';
import { bringUpToDate } from '../guidance/whereabouts';
import { withLeftOut } from './leaveOut';
import type { SafetyReply, Whose } from '../turn/safetyReply';
import { withoutBookmark } from '../guidance/bookmark';
import type { DialogueState } from '../turn/state';
import { type Ask, type Coach, listen, type Turn } from '../turn/turn';

/** Ends the session. Nothing remains to be gone on with, and whatever may still be asked in it, nothing is pressed. */
const closeForGood = (reply: SafetyReply, { visit }: DialogueState): Turn => ({
  reply,
  state: { visit: { ...withoutBookmark(visit), breathingOnly: true }, situation: { name: 'idle' } },
  ending: 'close',
});

/** We can't tell what it means: guidance waits, and is not urged. */
const unknownSign: Ask = (unsettled, coach) => {
  const state = setAside(unsettled, coach);
  const isAside = waitingGuidance(state) !== undefined;
  const letsGo = mayBePressing(unsettled, coach);
  return listen({ kind: 'unknownSign', isAside, letsGo }, letsGo ? withMiss(state) : state);
};

const noted: Ask = answer(() => ({ about: 'noted' }));

/** They say that something is not so, and all of that was understood. What is not known may well be a sign that begins with
 * "no"; and who is not fine is not answered as if all were well. */
export const volunteerNoSign =
  (sign: Named<SignId>): Ask =>
  (state, coach) => {
    const denied = sign.kind === 'known' ? coach.catalogue.findSign(sign.id) : undefined;
    const isUnclear = sign.kind === 'unknown' || denied?.tier === 'fine';
    return (isUnclear ? unknownSign : noted)(state, coach);
  };

/** From now on nothing is pressed in this visit, and nothing that pressed remains to be gone on with. Who was being guided
 * breathes instead at once; to anybody else breathing is offered. */
const breatheOnly =
  (whose: Whose): Ask =>
  (unsettled, coach) => {
    const { state } = bringUpToDate(unsettled, coach);
    const visit = { ...withoutBookmark(state.visit), breathingOnly: true };
    const told: Answer = { about: 'breathingOnly', whose, letsGo: mayBePressing(unsettled, coach) };
    const { situation } = state;
    const aside = waitingGuidance(state);
    if (aside && mayGuide(aside.routine, visit, coach.catalogue))
      return answered(told, withWaiting({ visit, situation }, aside));
    if (situation.name !== 'guiding')
      return listen(
        { kind: 'answered', answer: told, setting: 'idle' },
        { visit, situation: { name: 'idle' } },
      );
    if (mayGuide(situation.guidance.routine, visit, coach.catalogue))
      return answer(() => told)({ visit, situation }, coach);
    const lead: Cue[] = [...disclaimer(visit), { say: 'answer', answer: told, nth: visit.turn }];
    return begin(BREATHING, { visit, situation: { name: 'idle' } }, coach, lead);
  };

/** True where a point was pressed in this visit that an illness of the neck forbids. */
const isNeckPressed = ({ visit }: DialogueState, { catalogue }: Coach): boolean =>
  Object.keys(visit.spent).some((place) =>
    catalogue.findPoint(place.split(':')[0] ?? '')?.avoidWhen.includes('neckArteryDisease'),
  );

const answerSign =
  ({ id, tier }: Sign, whose: Whose): Ask =>
  (unsettled, coach) => {
    const { state } = bringUpToDate(unsettled, coach);
    const letsGo = mayBePressing(unsettled, coach);
    switch (tier) {
      case 'emergency':
        return closeForGood({ kind: tier, sign: id, whose }, state);
      case 'seeSomeone':
        return closeForGood({ kind: tier, sign: id, whose, letsGo }, state);
      case 'dizzy': {
        const isUrgent = isNeckPressed(state, coach);
        return closeForGood({ kind: tier, whose, isUrgent, letsGo }, state);
      }
      case 'breathingOnly':
        return breatheOnly(whose)(unsettled, coach);
      case 'fine':
        return noted(unsettled, coach);
    }
  };

/** Something that was so long ago. Some of it still rules pressing out, or is a sign of what it may have left behind; the
 * rest is over. */
export const volunteerPastSign =
  (sign: Named<SignId>): Ask =>
  (state, coach) => {
    if (sign.kind === 'none') return noted(state, coach);
    const found = sign.kind === 'known' ? coach.catalogue.findSign(sign.id) : undefined;
    if (!found) return unknownSign(state, coach);
    const left = found.whenPast ?? (found.tier === 'breathingOnly' ? found.id : undefined);
    return left === undefined
      ? noted(state, coach)
      : volunteerSign({ kind: 'known', id: left })(state, coach);
  };

/** A sign that a listener volunteers, of their own or of somebody they are helping. It comes before anything that is going
 * on, and nothing of it is kept but that this visit presses nothing more. */
export const volunteerSign =
  (sign: Named<SignId>, whose: Whose = 'own'): Ask =>
  (state, coach) => {
    const found = sign.kind === 'known' ? coach.catalogue.findSign(sign.id) : undefined;
    return (found ? answerSign(found, whose) : unknownSign)(state, coach);
  };

/** A place that is not to be touched: it is left out of this visit, and what was under way goes on without it. */
export const leaveOutPlace =
  (place: Named<string>): Ask =>
  (unsettled, coach) => {
    const part = place.kind === 'known' ? coach.catalogue.findBodyPart(place.id) : undefined;
    if (!part) return unknownSign(unsettled, coach);
    const letsGo = mayBePressing(unsettled, coach);
    const { whereabouts: at } = bringUpToDate(unsettled, coach);
    const hadPlace = waitingGuidance(setAside(unsettled, coach)) !== undefined;
    const state = withLeftOut(unsettled, part.leavesOut, coach);
    const guidance = waitingGuidance(state);
    const told: Answer = { about: 'leftOut', letsGo };
    if (hadPlace && !guidance) return listen({ kind: 'leftOut', isAside: false, letsGo }, state);
    if (at && guidance)
      return answerAndGoOn(told, { guidance, at, state, coach }, resumePointOf(guidance));
    return answered(told, state);
  };

/** A place that something is wrong with: that is hurt, numb, or swollen. Some are a sign of their own, the others are left
 * out. */
export const volunteerPlace =
  (
    place: Named<string>,
    when: 'whenHurt' | 'whenNumb' | 'whenSwollen' = 'whenHurt',
    whose: Whose = 'own',
  ): Ask =>
  (state, coach) => {
    const part = place.kind === 'known' ? coach.catalogue.findBodyPart(place.id) : undefined;
    const sign = part?.[when];
    return sign === undefined
      ? leaveOutPlace(place)(state, coach)
      : volunteerSign({ kind: 'known', id: sign }, whose)(state, coach);
  };

/** Something about somebody they are helping: a sign, or a place that is numb. */
export const volunteerOtherSign = (sign: Named<SignId>, numb: Named<string>, whose: Whose): Ask =>
  sign.kind === 'none' && numb.kind !== 'none'
    ? volunteerPlace(numb, 'whenNumb', whose)
    : volunteerSign(sign, whose);
