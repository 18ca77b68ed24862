import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { PointQuestion } from '../domain/answer/catalogueAnswer';
import type { AreaId } from '../domain/catalogue/point';
import type { SignId } from '../domain/catalogue/sign';
import type { TopicId } from '../domain/catalogue/topic';
import { askTopic, describeRoutine, listPoints } from '../dialogue/ask/askCatalogue';
import { askPoint } from '../dialogue/ask/askPoint';
import { changeManner } from '../dialogue/change/changeManner';
import { coachArea, coachPractice, coachRoutine } from '../dialogue/start/coachArea';
import { launch } from '../dialogue/session/launch';
import type { Named } from '../dialogue/turn/namedAhead';
import { coachPoint, explainPoint } from '../dialogue/start/coachPoint';
import { coachTask } from '../dialogue/start/coachTask';
import * as answers from '../dialogue/guidance/answer';
import { asBegun } from '../dialogue/guidance/setAside';
import { cannotReach } from '../dialogue/steer/cannotReach';
import {
  done,
  next,
  pause,
  previous,
  ready,
  repeat,
  resume,
  startOver,
} from '../dialogue/steer/playback';
import { no, yes } from '../dialogue/steer/yesNo';
import { cancel, neverMind } from '../dialogue/session/cancel';
import { goodbye } from '../dialogue/session/goodbye';
import { help } from '../dialogue/session/help';
import { apologize } from '../dialogue/session/apologize';
import { fallback } from '../dialogue/ask/misheard';
import { cannotFind, whereAgain } from '../dialogue/steer/findAgain';
import { bruised, hurt, sharpPain } from '../dialogue/safety/whilePressing';
import { areaHurts } from '../dialogue/start/areaHurts';
import * as preferences from '../dialogue/steer/preferences';
import * as progress from '../dialogue/ask/progress';
import { skipPoint, skipSide } from '../dialogue/steer/skip';
import * as volunteer from '../dialogue/safety/volunteer';
import type { Ask } from '../dialogue/turn/turn';
import { wishFor } from '../dialogue/ask/wish';
import { offeringRoutine, routineAnswered } from '../dialogue/visits/offerRoutine';
import { canFulfill } from './canFulfill';
import { forgetMe } from '../dialogue/visits/forget';
import { converse, converseAfresh, forgetDisabled, type Skillset, takeLeave } from './converse';
import { areaIn, asArea, mannersIn, namedIn, pointIn, whoseIn } from './interpret';
import { log } from './log';
import { offerOutcome } from './offerOutcome';
import {
  deniedIn,
  hurtSignIn,
  isLongAgo,
  isOfSomebody,
  type Remark,
  remarkIn,
  signAmongAll,
  signIn,
} from './remarks';
import { minutesIn } from './request';
import { taskMinutes, taskNamed } from './tasks';

/** Answers one kind of request. */
export type Handler = (input: HandlerInput) => Promise<Response>;

/** Requests that somebody waits for an answer to. */
const ANSWERED = ['LaunchRequest', 'IntentRequest', 'SessionResumedRequest'];

/** Only in a session, and not after its end, is there anybody to speak to. */
const mayAnswer = ({ requestEnvelope: { session, request } }: HandlerInput) =>
  session !== undefined && ANSWERED.includes(request.type);

/** The empty answer to a request that failed with nobody there. An event gets none, or it would count as dealt with. */
function acknowledge(input: HandlerInput, error: unknown): Promise<Response> {
  const isEvent = input.requestEnvelope.request.type.startsWith('AlexaSkillEvent.');
  return isEvent
    ? Promise.reject(error instanceof Error ? error : new Error('An event failed.'))
    : Promise.resolve(input.responseBuilder.getResponse());
}

const LOWER_BACK: Named<AreaId> = { kind: 'known', id: 'lower-back' };

/** What is told of a sign that is only asked about. */
const SIGNS: Named<TopicId> = { kind: 'known', id: 'doctor' };

/** What is done about a remark. */
const askFor = (remark: Remark): Ask =>
  remark.kind === 'sign'
    ? volunteer.volunteerSign(remark.sign, remark.whose)
    : volunteer.volunteerPlace(remark.place);

/** Finds what a listener asks. */
type Choose = (input: HandlerInput) => Ask;

/** Every handler, by the name it is routed by. */
export function createHandlers(skillset: Skillset) {
  const plainly =
    (choose: Choose): Handler =>
    (input) =>
      converse(input, choose(input), skillset);
  /** Answered whatever fails: what was volunteered, and stop. */
  const surely =
    (choose: Choose): Handler =>
    async (input) => {
      const ask = choose(input);
      try {
        return await converse(input, ask, skillset);
      } catch (error) {
        log('A request failed.', input, error);
        return converseAfresh(input, ask, skillset);
      }
    };
  /** What was let fall beside what an intent is about comes first. */
  const answerTo =
    (choose: Choose, isQuestion = false, how = plainly): Handler =>
    (input) => {
      const remark = remarkIn(input, skillset, isQuestion);
      return remark ? surely(() => askFor(remark))(input) : how(choose)(input);
    };
  const answer = (choose: Choose) => answerTo(choose);
  const answerSurely = (choose: Choose) => answerTo(choose, false, surely);
  const answerQuestion = (choose: Choose) => answerTo(choose, true);
  const always = (ask: Ask) => answer(() => ask);
  const lastly = (ask: Ask) => always(skillset.offersRoutine ? offeringRoutine(ask) : ask);
  const asks = (question: PointQuestion) =>
    answerQuestion((input) => askPoint(question, pointIn(input, skillset)));
  const named = (input: HandlerInput, slot: string) => namedIn(input, slot, skillset);
  /** True for what is said, and means nothing: a figure of speech, or that all is well. */
  const isNothing = (sign: Named<SignId>) =>
    sign.kind === 'known' && skillset.catalogue.findSign(sign.id)?.tier === 'fine';
  const place = (when: 'whenHurt' | 'whenNumb' | 'whenSwollen') =>
    answerSurely((input) => volunteer.volunteerPlace(named(input, 'bodyPart'), when));
  return {
    launch: always(launch),
    coachTask: answer((input) =>
      coachTask(asArea(taskNamed(input, 'area'), skillset), taskMinutes(input)),
    ),
    routineAnswered: answer((input) => routineAnswered(offerOutcome(input))),
    canFulfill: ((input) =>
      Promise.resolve(
        input.responseBuilder.withCanFulfillIntent(canFulfill(input, skillset)).getResponse(),
      )) as Handler,
    coachArea: answer((input) =>
      coachArea(areaIn(input, skillset), minutesIn(input), mannersIn(input, skillset)),
    ),
    startLowerBack: always(coachArea(LOWER_BACK)),
    areaHurts: answerSurely((input) => {
      const sign = hurtSignIn(input, skillset);
      if (sign !== undefined) return volunteer.volunteerSign({ kind: 'known', id: sign });
      const area = areaIn(input, skillset);
      const hurting = area.kind === 'none' ? LOWER_BACK : area;
      return areaHurts(hurting, mannersIn(input, skillset));
    }),
    coachPoint: answer((input) => coachPoint(pointIn(input, skillset))),
    explainPoint: answerQuestion((input) => explainPoint(pointIn(input, skillset))),
    coachPractice: answer((input) =>
      coachPractice(named(input, 'practice'), minutesIn(input), mannersIn(input, skillset)),
    ),
    coachRoutine: answer((input) =>
      coachRoutine(named(input, 'routine'), minutesIn(input), mannersIn(input, skillset)),
    ),
    changeManner: answer((input) => changeManner(mannersIn(input, skillset), minutesIn(input))),
    next: always(next),
    previous: always(previous),
    repeat: always(repeat),
    startOver: always(startOver),
    pause: always(pause),
    resume: always(resume),
    ready: always(ready),
    done: always(done),
    skipPoint: always(skipPoint),
    skipSide: always(skipSide),
    whichSide: always(progress.askSide),
    whereAgain: always(whereAgain),
    cannotFind: always(cannotFind),
    cannotReach: always(cannotReach),
    slower: always(preferences.slower),
    faster: always(preferences.faster),
    longerHolds: always(preferences.longerHolds),
    shorterHolds: always(preferences.shorterHolds),
    timeLeft: always(progress.timeLeft),
    whatNext: always(progress.whatNext),
    whatNow: always(progress.whatNow),
    fewerWords: always(preferences.fewerWords),
    moreWords: always(preferences.moreWords),
    neverMind: always(neverMind),
    wish: answer((input) => wishFor(named(input, 'wish'))),
    thank: lastly(answers.thank),
    greet: always(answers.greet),
    howHard: asks('howHard'),
    howLong: asks('howLong'),
    howOften: asks('howOften'),
    whichSideOf: asks('whichSide'),
    whyPoint: asks('why'),
    whatElse: asks('whatElse'),
    listPoints: answerQuestion((input) => listPoints(areaIn(input, skillset))),
    describeRoutine: answerQuestion((input) =>
      describeRoutine(named(input, 'routine'), mannersIn(input, skillset)),
    ),
    askTopic: answerQuestion((input) => {
      const sign = signIn(input, 'sign', skillset);
      if (sign.kind === 'known')
        return isOfSomebody(input, 'sign') ? volunteer.volunteerSign(sign) : askTopic(SIGNS);
      return askTopic(named(input, 'topic'));
    }),
    forgetMe: always(forgetMe),
    volunteerSign: surely((input) => {
      const sign = signAmongAll(input, skillset);
      const area = areaIn(input, skillset);
      return area.kind === 'known' && isNothing(sign)
        ? areaHurts(area)
        : volunteer.volunteerSign(sign);
    }),
    volunteerOtherSign: surely((input) =>
      volunteer.volunteerOtherSign(
        signAmongAll(input, skillset),
        named(input, 'bodyPart'),
        whoseIn(input, skillset),
      ),
    ),
    volunteerNoSign: surely((input) => {
      const told = deniedIn(input, skillset);
      return 'meant' in told ? askFor(told.meant) : volunteer.volunteerNoSign(told.denied);
    }),
    volunteerPastSign: surely((input) => {
      const told = signAmongAll(input, skillset);
      const isPast = isLongAgo(input, skillset);
      return (isPast ? volunteer.volunteerPastSign : volunteer.volunteerSign)(told);
    }),
    volunteerPlace: place('whenHurt'),
    volunteerNumbPlace: place('whenNumb'),
    volunteerSwollenPlace: place('whenSwollen'),
    leaveOutPlace: answerSurely((input) => volunteer.leaveOutPlace(named(input, 'bodyPart'))),
    hurt: surely(() => hurt),
    sharpPain: surely(() => sharpPain),
    bruised: surely(() => bruised),
    yes: always(yes),
    no: lastly(no),
    stop: surely(() => goodbye),
    cancel: surely(() => cancel),
    help: always(help),
    /** What nobody routed: an answer in a session, and nothing outside of one. */
    fallback: ((input) =>
      mayAnswer(input)
        ? converse(input, fallback, skillset)
        : Promise.resolve(input.responseBuilder.getResponse())) as Handler,
    /** No reply is allowed once the session has ended. */
    sessionEnded: ((input) => takeLeave(input, skillset)) as Handler,
    /** Nobody is there to be answered. */
    disabled: ((input) => forgetDisabled(input, skillset)) as Handler,
    /** One apology, one line in the log, and a session that can go on. */
    failed: ((input, error: unknown) => {
      log('A request failed.', input, error);
      return mayAnswer(input)
        ? converse(input, apologize, skillset)
            .catch(() => converse(input, apologize, skillset, asBegun))
            .catch(() => converseAfresh(input, apologize, skillset))
        : acknowledge(input, error);
    }) as (input: HandlerInput, error: unknown) => Promise<Response>,
  };
}
