import type { PointQuestion } from '../../domain/answer/catalogueAnswer';
import type { TopicId } from '../../domain/catalogue/topic';
import { askTopic, describeRoutine, listPoints } from '../../dialogue/ask/askCatalogue';
import { askPoint } from '../../dialogue/ask/askPoint';
import * as progress from '../../dialogue/ask/progress';
import { wishFor } from '../../dialogue/ask/wish';
import { volunteerSign } from '../../dialogue/safety/volunteer';
import type { Named } from '../../dialogue/turn/namedAhead';
import { needing } from '../canFulfill';
import { areaIn, mannersIn, namedIn, pointIn } from '../interpret';
import { isOfSomebody, signIn } from '../remarks';
import * as judge from '../slotJudges';
import { always, answer, answerQuestion, type Choose } from './answer';
import { intent, type Route } from './route';
import { topics } from './topics';

/** What is told of a sign that is only asked about. */
const SIGNS: Named<TopicId> = { kind: 'known', id: 'doctor' };

const topic: Choose = (input, skillset) => {
  const sign = signIn(input, 'sign', skillset);
  if (sign.kind !== 'known') return askTopic(namedIn(input, 'topic', skillset));
  return isOfSomebody(input, 'sign') ? volunteerSign(sign) : askTopic(SIGNS);
};

/** A question about any point, or about one that is named. */
const aboutPoint = (name: string, question: PointQuestion): Route =>
  intent(
    name,
    answerQuestion((input, skillset) => askPoint(question, pointIn(input, skillset))),
    { fulfils: { slots: { point: judge.point } } },
  );

/** What is asked, of the catalogue or of what is going on, and what we don't do. */
export const ask = (): readonly Route[] => [
  aboutPoint('HowHardIntent', 'howHard'),
  aboutPoint('HowLongIntent', 'howLong'),
  aboutPoint('HowOftenIntent', 'howOften'),
  aboutPoint('WhichSideOfIntent', 'whichSide'),
  aboutPoint('WhyPointIntent', 'why'),
  aboutPoint('WhatElseIntent', 'whatElse'),
  intent(
    'ListPointsIntent',
    answerQuestion((input, skillset) => listPoints(areaIn(input, skillset))),
    { fulfils: { slots: { area: judge.area } } },
  ),
  intent(
    'DescribeRoutineIntent',
    answerQuestion((input, skillset) =>
      describeRoutine(namedIn(input, 'routine', skillset), mannersIn(input, skillset)),
    ),
    { fulfils: { slots: { routine: judge.routine, manner: judge.manner } } },
  ),
  intent('AskTopicIntent', answerQuestion(topic), {
    isPrivate: true,
    fulfils: needing('topic', { topic: judge.topic }),
  }),
  ...topics(),
  intent('WhichSideIntent', always(progress.askSide)),
  intent('TimeLeftIntent', always(progress.timeLeft)),
  intent('WhatNextIntent', always(progress.whatNext)),
  intent('WhatNowIntent', always(progress.whatNow)),
  intent(
    'WishIntent',
    answer((input, skillset) => wishFor(namedIn(input, 'wish', skillset))),
  ),
];
