import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { AreaId } from '../domain/point';
import { mostUrgent, type SignId } from '../domain/sign';
import { coachArea, coachPractice, coachRoutine, launch, type Named } from '../dialogue/coachArea';
import { coachPoint, explainPoint, type NamedPoint } from '../dialogue/coachPoint';
import * as answers from '../dialogue/answer';
import * as controls from '../dialogue/controls';
import * as moments from '../dialogue/moments';
import * as volunteer from '../dialogue/volunteer';
import type { Ask } from '../dialogue/turn';
import { converse, type Skillset, takeLeave } from './converse';
import { log } from './log';
import { idsIn, localeOf, minutesIn, namedIn, saidIn } from './request';

/** Answers one kind of request. */
export type Handler = (input: HandlerInput) => Promise<Response>;

function namedArea(input: HandlerInput, { catalogue }: Skillset): Named<AreaId> {
  const named = namedIn(input, 'area');
  if (named.kind !== 'known') return named;
  const id = catalogue.findArea(named.id);
  return id ? { kind: 'known', id } : { kind: 'unknown' };
}

function namedPoint(input: HandlerInput, { pointNamesFor }: Skillset): NamedPoint {
  const point = namedIn(input, 'point');
  const said = saidIn(input, 'point') ?? '';
  const names = pointNamesFor(localeOf(input));
  const oldCode = names.oldCode(said);
  const way = point.kind === 'known' ? names.way(point.id, said) : undefined;
  return { point, ...(oldCode && { oldCode }), ...(way && { way }) };
}

/** The sign that was named; of several that may be meant, the one that leaves least time. */
function namedSign(input: HandlerInput, { catalogue }: Skillset): Named<SignId> {
  const named = namedIn(input, 'sign');
  if (named.kind !== 'known') return named;
  const signs = idsIn(input, 'sign').flatMap((id) => catalogue.findSign(id) ?? []);
  const sign = mostUrgent(signs);
  return sign ? { kind: 'known', id: sign.id } : { kind: 'unknown' };
}

/** Only in a session, and not after its end, is there anybody to speak to. */
const mayAnswer = ({ requestEnvelope: { session, request } }: HandlerInput) =>
  session !== undefined && request.type !== 'SessionEndedRequest';

const LOWER_BACK: Named<AreaId> = { kind: 'known', id: 'lower-back' };

/** Every handler, by the name it is routed by. */
export function createHandlers(skillset: Skillset) {
  const answer =
    (choose: (input: HandlerInput) => Ask): Handler =>
    (input) =>
      converse(input, choose(input), skillset);
  const always = (ask: Ask) => answer(() => ask);
  return {
    launch: always(launch),
    coachArea: answer((input) => coachArea(namedArea(input, skillset), minutesIn(input))),
    startLowerBack: always(coachArea(LOWER_BACK)),
    coachPoint: answer((input) => coachPoint(namedPoint(input, skillset))),
    explainPoint: answer((input) => explainPoint(namedPoint(input, skillset))),
    coachPractice: answer((input) => coachPractice(namedIn(input, 'practice'), minutesIn(input))),
    coachRoutine: answer((input) => coachRoutine(namedIn(input, 'routine'), minutesIn(input))),
    next: always(controls.next),
    previous: always(controls.previous),
    repeat: always(controls.repeat),
    startOver: always(controls.startOver),
    pause: always(controls.pause),
    resume: always(controls.resume),
    thank: always(answers.thank),
    greet: always(answers.greet),
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
    no: always(controls.no),
    stop: always(controls.goodbye),
    help: always(controls.help),
    /** What nobody routed: an answer in a session, and nothing outside of one. */
    fallback: ((input) =>
      mayAnswer(input)
        ? converse(input, controls.fallback, skillset)
        : Promise.resolve(input.responseBuilder.getResponse())) as Handler,
    /** No reply is allowed once the session has ended. */
    sessionEnded: ((input) => takeLeave(input, skillset)) as Handler,
    /** One apology, one line in the log, and a session that can go on. */
    failed: ((input, error: unknown) => {
      log('A request failed.', input, error);
      return mayAnswer(input)
        ? converse(input, controls.apologize, skillset)
        : Promise.resolve(input.responseBuilder.getResponse());
    }) as (input: HandlerInput, error: unknown) => Promise<Response>,
  };
}
