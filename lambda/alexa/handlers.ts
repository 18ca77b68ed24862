import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { PointQuestion } from '../domain/catalogueAnswer';
import type { AreaId } from '../domain/point';
import { askTopic, describeRoutine, listPoints } from '../dialogue/askCatalogue';
import { askPoint } from '../dialogue/askPoint';
import { changeManner } from '../dialogue/changeManner';
import { mostUrgent, type SignId } from '../domain/sign';
import { coachArea, coachPractice, coachRoutine, launch } from '../dialogue/coachArea';
import type { Named } from '../dialogue/named';
import { coachPoint, explainPoint, type NamedPoint } from '../dialogue/coachPoint';
import { coachTask } from '../dialogue/coachTask';
import * as answers from '../dialogue/answer';
import { cannotReach } from '../dialogue/cannotReach';
import * as controls from '../dialogue/controls';
import { cannotFind, whereAgain } from '../dialogue/findAgain';
import * as moments from '../dialogue/moments';
import * as preferences from '../dialogue/preferences';
import * as progress from '../dialogue/progress';
import { skipPoint, skipSide } from '../dialogue/skip';
import * as volunteer from '../dialogue/volunteer';
import type { Ask } from '../dialogue/turn';
import { wishFor } from '../dialogue/wish';
import { offeringRoutine, routineAnswered } from '../dialogue/offerRoutine';
import { canFulfill } from './canFulfill';
import type { PointNames } from '../content/pointNames';
import { forgetMe } from '../dialogue/forget';
import { converse, forgetDisabled, type Skillset, takeLeave } from './converse';
import { log } from './log';
import { offerOutcome } from './offerOutcome';
import { idsIn, localeOf, mannersIn, minutesIn, namedIn, saidIn } from './request';
import { taskMinutes, taskNamed } from './tasks';

/** Answers one kind of request. */
export type Handler = (input: HandlerInput) => Promise<Response>;

function asArea(named: Named<string>, { catalogue }: Skillset): Named<AreaId> {
  if (named.kind !== 'known') return named;
  const id = catalogue.findArea(named.id);
  return id ? { kind: 'known', id } : { kind: 'unknown' };
}

/** A point whose words the model does not know: read as a code, or by its sound. */
function guessedPoint(said: string, names: PointNames): NamedPoint {
  const guess = names.guess(said);
  switch (guess.kind) {
    case 'code':
      return { point: { kind: 'known', id: guess.point } };
    case 'near':
      return { point: { kind: 'unknown' }, near: guess.point };
    case 'untaught':
      return { point: { kind: 'unknown' }, untaught: guess.code };
    case 'none':
      return { point: { kind: 'unknown' } };
  }
}

function namedPoint(input: HandlerInput, { pointNamesFor }: Skillset): NamedPoint {
  const point = namedIn(input, 'point');
  const said = saidIn(input, 'point') ?? '';
  const names = pointNamesFor(localeOf(input));
  const manners = mannersIn(input);
  if (point.kind === 'unknown') return { ...guessedPoint(said, names), manners };
  const oldCode = names.oldCode(said);
  const way = point.kind === 'known' ? names.way(point.id, said) : undefined;
  return { point, manners, ...(oldCode && { oldCode }), ...(way && { way }) };
}

/** The sign that was named; of several that may be meant, the one that leaves least time. */
function namedSign(input: HandlerInput, { catalogue }: Skillset): Named<SignId> {
  const named = namedIn(input, 'sign');
  if (named.kind !== 'known') return named;
  const signs = idsIn(input, 'sign').flatMap((id) => catalogue.findSign(id) ?? []);
  const sign = mostUrgent(signs);
  return sign ? { kind: 'known', id: sign.id } : { kind: 'unknown' };
}

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

/** Every handler, by the name it is routed by. */
export function createHandlers(skillset: Skillset) {
  const answer =
    (choose: (input: HandlerInput) => Ask): Handler =>
    (input) =>
      converse(input, choose(input), skillset);
  const always = (ask: Ask) => answer(() => ask);
  const lastly = (ask: Ask) => always(skillset.offersRoutine ? offeringRoutine(ask) : ask);
  const asks = (question: PointQuestion) =>
    answer((input) => askPoint(question, namedPoint(input, skillset)));
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
      coachArea(asArea(namedIn(input, 'area'), skillset), minutesIn(input), mannersIn(input)),
    ),
    startLowerBack: always(coachArea(LOWER_BACK)),
    coachPoint: answer((input) => coachPoint(namedPoint(input, skillset))),
    explainPoint: answer((input) => explainPoint(namedPoint(input, skillset))),
    coachPractice: answer((input) =>
      coachPractice(namedIn(input, 'practice'), minutesIn(input), mannersIn(input)),
    ),
    coachRoutine: answer((input) =>
      coachRoutine(namedIn(input, 'routine'), minutesIn(input), mannersIn(input)),
    ),
    changeManner: answer((input) => changeManner(mannersIn(input), minutesIn(input))),
    next: always(controls.next),
    previous: always(controls.previous),
    repeat: always(controls.repeat),
    startOver: always(controls.startOver),
    pause: always(controls.pause),
    resume: always(controls.resume),
    ready: always(controls.ready),
    done: always(controls.done),
    skipPoint: always(skipPoint),
    skipSide: always(skipSide),
    whichSide: always(progress.whichSide),
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
    neverMind: always(controls.neverMind),
    wish: answer((input) => wishFor(namedIn(input, 'wish'))),
    thank: lastly(answers.thank),
    greet: always(answers.greet),
    howHard: asks('howHard'),
    howLong: asks('howLong'),
    howOften: asks('howOften'),
    whichSideOf: asks('whichSide'),
    whyPoint: asks('why'),
    whatElse: asks('whatElse'),
    listPoints: answer((input) => listPoints(asArea(namedIn(input, 'area'), skillset))),
    describeRoutine: answer((input) =>
      describeRoutine(namedIn(input, 'routine'), mannersIn(input)),
    ),
    askTopic: answer((input) => askTopic(namedIn(input, 'topic'))),
    forgetMe: always(forgetMe),
    volunteerSign: answer((input) => volunteer.volunteerSign(namedSign(input, skillset))),
    volunteerOtherSign: answer((input) =>
      volunteer.volunteerOtherSign(namedSign(input, skillset), namedIn(input, 'bodyPart')),
    ),
    volunteerNoSign: answer((input) => volunteer.volunteerNoSign(namedSign(input, skillset))),
    volunteerPlace: answer((input) => volunteer.volunteerPlace(namedIn(input, 'bodyPart'))),
    volunteerNumbPlace: answer((input) =>
      volunteer.volunteerAilingPlace(namedIn(input, 'bodyPart'), 'whenNumb'),
    ),
    volunteerSwollenPlace: answer((input) =>
      volunteer.volunteerAilingPlace(namedIn(input, 'bodyPart'), 'whenSwollen'),
    ),
    hurt: always(moments.hurt),
    sharpPain: always(moments.sharpPain),
    bruised: always(moments.bruised),
    yes: always(controls.yes),
    no: lastly(controls.no),
    stop: always(controls.goodbye),
    cancel: always(controls.cancel),
    help: always(controls.help),
    /** What nobody routed: an answer in a session, and nothing outside of one. */
    fallback: ((input) =>
      mayAnswer(input)
        ? converse(input, controls.fallback, skillset)
        : Promise.resolve(input.responseBuilder.getResponse())) as Handler,
    /** No reply is allowed once the session has ended. */
    sessionEnded: ((input) => takeLeave(input, skillset)) as Handler,
    /** Nobody is there to be answered. */
    disabled: ((input) => forgetDisabled(input, skillset)) as Handler,
    /** One apology, one line in the log, and a session that can go on. */
    failed: ((input, error: unknown) => {
      log('A request failed.', input, error);
      return mayAnswer(input)
        ? converse(input, controls.apologize, skillset)
        : acknowledge(input, error);
    }) as (input: HandlerInput, error: unknown) => Promise<Response>,
  };
}
