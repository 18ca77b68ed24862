import { SkillBuilders } from 'ask-sdk-core';
import { createHandlers } from './alexa/handlers';
import type { Skillset } from './alexa/converse';
import { isLaunch, isTask } from './alexa/tasks';

/** The skill: which handler answers which request. Everything is wired here and nowhere else. */
export function createSkill(skillset: Skillset, skillId?: string) {
  const handle = createHandlers(skillset);
  const builder = SkillBuilders.custom()
    .addRequestHandler(isLaunch, handle.launch)
    .addRequestHandler(isTask('CoachArea'), handle.coachTask)
    .addRequestHandler('SessionResumedRequest', handle.routineAnswered)
    .addRequestHandler('CanFulfillIntentRequest', handle.canFulfill)
    .addRequestHandler('SessionEndedRequest', handle.sessionEnded)
    .addRequestHandler('CoachAreaIntent', handle.coachArea)
    .addRequestHandler('StartLowerBackIntent', handle.startLowerBack)
    .addRequestHandler('CoachPointIntent', handle.coachPoint)
    .addRequestHandler('ExplainPointIntent', handle.explainPoint)
    .addRequestHandler('CoachPracticeIntent', handle.coachPractice)
    .addRequestHandler('CoachRoutineIntent', handle.coachRoutine)
    .addRequestHandler('ReadyIntent', handle.ready)
    .addRequestHandler('DoneIntent', handle.done)
    .addRequestHandler('SkipPointIntent', handle.skipPoint)
    .addRequestHandler('SkipSideIntent', handle.skipSide)
    .addRequestHandler('WhichSideIntent', handle.whichSide)
    .addRequestHandler('WhereAgainIntent', handle.whereAgain)
    .addRequestHandler('CannotFindIntent', handle.cannotFind)
    .addRequestHandler('CannotReachIntent', handle.cannotReach)
    .addRequestHandler('SlowerIntent', handle.slower)
    .addRequestHandler('FasterIntent', handle.faster)
    .addRequestHandler('LongerHoldsIntent', handle.longerHolds)
    .addRequestHandler('ShorterHoldsIntent', handle.shorterHolds)
    .addRequestHandler('TimeLeftIntent', handle.timeLeft)
    .addRequestHandler('WhatNextIntent', handle.whatNext)
    .addRequestHandler('WhatNowIntent', handle.whatNow)
    .addRequestHandler('FewerWordsIntent', handle.fewerWords)
    .addRequestHandler('MoreWordsIntent', handle.moreWords)
    .addRequestHandler('NeverMindIntent', handle.neverMind)
    .addRequestHandler('WishIntent', handle.wish)
    .addRequestHandler('ThankIntent', handle.thank)
    .addRequestHandler('GreetIntent', handle.greet)
    .addRequestHandler('AMAZON.YesIntent', handle.yes)
    .addRequestHandler('AMAZON.NoIntent', handle.no)
    .addRequestHandler('AMAZON.NextIntent', handle.next)
    .addRequestHandler('AMAZON.PreviousIntent', handle.previous)
    .addRequestHandler('AMAZON.RepeatIntent', handle.repeat)
    .addRequestHandler('AMAZON.StartOverIntent', handle.startOver)
    .addRequestHandler('AMAZON.PauseIntent', handle.pause)
    .addRequestHandler('AMAZON.ResumeIntent', handle.resume)
    .addRequestHandler('AMAZON.StopIntent', handle.stop)
    .addRequestHandler('AMAZON.CancelIntent', handle.cancel)
    .addRequestHandler('AMAZON.NavigateHomeIntent', handle.stop)
    .addRequestHandler('AMAZON.HelpIntent', handle.help)
    .addRequestHandler(() => true, handle.fallback)
    .addErrorHandler(() => true, handle.failed);
  return (skillId ? builder.withSkillId(skillId) : builder).create();
}
