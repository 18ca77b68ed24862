import type { HandlerInput } from 'ask-sdk-core';
import type { AreaId } from '../../domain/catalogue/point';
import { changeManner } from '../../dialogue/change/changeManner';
import { areaHurts } from '../../dialogue/start/areaHurts';
import { coachArea, coachPractice, coachRoutine } from '../../dialogue/start/coachArea';
import { coachPoint, explainPoint } from '../../dialogue/start/coachPoint';
import { volunteerSign } from '../../dialogue/safety/volunteer';
import type { Named } from '../../dialogue/turn/namedAhead';
import type { Ask } from '../../dialogue/turn/turn';
import { whereAgain } from '../../dialogue/steer/findAgain';
import { changeUnlessOverheard, unlessOverheard } from '../../dialogue/start/overheard';
import { needing } from '../canFulfill';
import { areaIn, mannersIn, namedIn, pointIn } from '../interpret';
import { hurtSignIn } from '../remarks';
import { lengthIn, minutesAsked, saidIn } from '../request';
import type { Skillset } from '../skillset';
import * as judge from '../slotJudges';
import { always, answer, answerQuestion, answerSurely, type Choose } from './answer';
import { intent, type Route } from './route';

const LOWER_BACK: Named<AreaId> = { kind: 'known', id: 'lower-back' };

/** What is named, for how long and how. */
const how = (input: HandlerInput, skillset: Skillset) =>
  [lengthIn(input), mannersIn(input, skillset)] as const;

/** What is begun, unless it was overheard: something that is named, or only how and for how long. */
function begun(named: Named<string>, begins: Ask, ...told: ReturnType<typeof how>): Ask {
  const unless = named.kind === 'none' ? changeUnlessOverheard : unlessOverheard;
  return unless(begins, ...told);
}

const area: Choose = (input, skillset) => {
  const told = how(input, skillset);
  const named = areaIn(input, skillset);
  return begun(named, coachArea(named, ...told), ...told);
};

const manner: Choose = (input, skillset) => {
  const [length, manners] = how(input, skillset);
  return changeUnlessOverheard(changeManner(manners, length), length, manners);
};

const point: Choose = (input, skillset) =>
  unlessOverheard(coachPoint(pointIn(input, skillset)), ...how(input, skillset));

/** What is asked about a point; of one that is only pointed at ("this one") its place is told again. */
const explained: Choose = (input, skillset) => {
  const named = pointIn(input, skillset);
  const isPointedAt = named.point.kind === 'none' && saidIn(input, 'point') !== undefined;
  return isPointedAt ? whereAgain : explainPoint(named);
};

const hurtingArea: Choose = (input, skillset) => {
  const sign = hurtSignIn(input, skillset);
  if (sign !== undefined) return volunteerSign({ kind: 'known', id: sign });
  const named = areaIn(input, skillset);
  return areaHurts(named.kind === 'none' ? LOWER_BACK : named, mannersIn(input, skillset));
};

const practice: Choose = (input, skillset) => {
  const [, manners] = how(input, skillset);
  const minutes = minutesAsked(input);
  const begins = coachPractice(namedIn(input, 'practice', skillset), minutes, manners);
  return unlessOverheard(begins, minutes, manners);
};

const routine: Choose = (input, skillset) => {
  const told = how(input, skillset);
  const named = namedIn(input, 'routine', skillset);
  return begun(named, coachRoutine(named, ...told), ...told);
};

const { otherManner } = judge;
const inManner = { manner: judge.manner };
const forMinutes = { minutes: judge.lengthOfRoutine, duration: judge.lengthOfRoutine, ...inManner };
const ofPractice = {
  ...{ minutes: judge.lengthOfPractice, duration: judge.lengthOfPractice },
  ...inManner,
};

/** What begins guidance, or changes what it is to be like. */
export const start = (): readonly Route[] => [
  intent('CoachAreaIntent', answer(area), {
    fulfils: needing('area', { area: judge.area, ...forMinutes, otherManner }),
  }),
  intent('StartLowerBackIntent', always(unlessOverheard(coachArea(LOWER_BACK), undefined, [])), {
    fulfils: { slots: {} },
  }),
  intent('AreaHurtsIntent', answerSurely(hurtingArea), {
    isPrivate: true,
    fulfils: { slots: { area: judge.area, ...inManner } },
  }),
  intent('CoachPointIntent', answer(point), {
    fulfils: needing('point', { point: judge.point, ...inManner }),
  }),
  intent('ExplainPointIntent', answerQuestion(explained), {
    fulfils: needing('point', { point: judge.point }),
  }),
  intent('CoachPracticeIntent', answer(practice), {
    fulfils: needing('practice', { practice: judge.practice, ...ofPractice }),
  }),
  intent('CoachRoutineIntent', answer(routine), {
    fulfils: needing('routine', { routine: judge.routine, ...forMinutes }),
  }),
  intent('ChangeMannerIntent', answer(manner)),
];
