import type { AreaId } from '../../domain/catalogue/point';
import { changeManner } from '../../dialogue/change/changeManner';
import { areaHurts } from '../../dialogue/start/areaHurts';
import { coachArea, coachPractice, coachRoutine } from '../../dialogue/start/coachArea';
import { coachPoint, explainPoint } from '../../dialogue/start/coachPoint';
import { volunteerSign } from '../../dialogue/safety/volunteer';
import type { Named } from '../../dialogue/turn/namedAhead';
import { needing } from '../canFulfill';
import { areaIn, mannersIn, namedIn, pointIn } from '../interpret';
import { hurtSignIn } from '../remarks';
import { lengthIn, minutesAsked } from '../request';
import * as judge from '../slotJudges';
import { always, answer, answerQuestion, answerSurely, type Choose } from './answer';
import { intent, type Route } from './route';

const LOWER_BACK: Named<AreaId> = { kind: 'known', id: 'lower-back' };

const area: Choose = (input, skillset) =>
  coachArea(areaIn(input, skillset), lengthIn(input), mannersIn(input, skillset));

const hurtingArea: Choose = (input, skillset) => {
  const sign = hurtSignIn(input, skillset);
  if (sign !== undefined) return volunteerSign({ kind: 'known', id: sign });
  const named = areaIn(input, skillset);
  return areaHurts(named.kind === 'none' ? LOWER_BACK : named, mannersIn(input, skillset));
};

const practice: Choose = (input, skillset) =>
  coachPractice(
    namedIn(input, 'practice', skillset),
    minutesAsked(input),
    mannersIn(input, skillset),
  );

const routine: Choose = (input, skillset) =>
  coachRoutine(namedIn(input, 'routine', skillset), lengthIn(input), mannersIn(input, skillset));

const { manner, otherManner, point } = judge;
const forMinutes = { minutes: judge.lengthOfRoutine, duration: judge.lengthOfRoutine, manner };
const ofPractice = { minutes: judge.lengthOfPractice, duration: judge.lengthOfPractice, manner };

/** What begins guidance, or changes what it is to be like. */
export const start = (): readonly Route[] => [
  intent('CoachAreaIntent', answer(area), {
    fulfils: needing('area', { area: judge.area, ...forMinutes, otherManner }),
  }),
  intent('StartLowerBackIntent', always(coachArea(LOWER_BACK)), { fulfils: { slots: {} } }),
  intent('AreaHurtsIntent', answerSurely(hurtingArea), {
    isPrivate: true,
    fulfils: { slots: { area: judge.area, manner } },
  }),
  intent(
    'CoachPointIntent',
    answer((input, skillset) => coachPoint(pointIn(input, skillset))),
    { fulfils: needing('point', { point, manner }) },
  ),
  intent(
    'ExplainPointIntent',
    answerQuestion((input, skillset) => explainPoint(pointIn(input, skillset))),
    { fulfils: needing('point', { point }) },
  ),
  intent('CoachPracticeIntent', answer(practice), {
    fulfils: needing('practice', { practice: judge.practice, ...ofPractice }),
  }),
  intent('CoachRoutineIntent', answer(routine), {
    fulfils: needing('routine', { routine: judge.routine, ...forMinutes }),
  }),
  intent(
    'ChangeMannerIntent',
    answer((input, skillset) => changeManner(mannersIn(input, skillset), lengthIn(input))),
  ),
];
