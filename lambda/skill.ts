import { SkillBuilders } from 'ask-sdk-core';
import { createHandlers } from './alexa/handlers';
import type { Skillset } from './alexa/converse';

/** The skill: which handler answers which request. Everything is wired here and nowhere else. */
export function createSkill(skillset: Skillset, skillId?: string) {
  const handle = createHandlers(skillset);
  const builder = SkillBuilders.custom()
    .addRequestHandler('LaunchRequest', handle.launch)
    .addRequestHandler('SessionEndedRequest', handle.sessionEnded)
    .addRequestHandler('CoachAreaIntent', handle.coachArea)
    .addRequestHandler('StartLowerBackIntent', handle.startLowerBack)
    .addRequestHandler('CoachPointIntent', handle.coachPoint)
    .addRequestHandler('ExplainPointIntent', handle.explainPoint)
    .addRequestHandler('CoachPracticeIntent', handle.coachPractice)
    .addRequestHandler('CoachRoutineIntent', handle.coachRoutine)
    .addRequestHandler('ThankIntent', handle.thank)
    .addRequestHandler('GreetIntent', handle.greet)
    .addRequestHandler('VolunteerSignIntent', handle.volunteerSign)
    .addRequestHandler('VolunteerOtherSignIntent', handle.volunteerOtherSign)
    .addRequestHandler('VolunteerNoSignIntent', handle.volunteerNoSign)
    .addRequestHandler('VolunteerPlaceIntent', handle.volunteerPlace)
    .addRequestHandler('VolunteerNumbPlaceIntent', handle.volunteerNumbPlace)
    .addRequestHandler('VolunteerSwollenPlaceIntent', handle.volunteerSwollenPlace)
    .addRequestHandler('HurtIntent', handle.hurt)
    .addRequestHandler('SharpPainIntent', handle.sharpPain)
    .addRequestHandler('BruiseIntent', handle.bruised)
    .addRequestHandler('AMAZON.YesIntent', handle.yes)
    .addRequestHandler('AMAZON.NoIntent', handle.no)
    .addRequestHandler('AMAZON.NextIntent', handle.next)
    .addRequestHandler('AMAZON.PreviousIntent', handle.previous)
    .addRequestHandler('AMAZON.RepeatIntent', handle.repeat)
    .addRequestHandler('AMAZON.StartOverIntent', handle.startOver)
    .addRequestHandler('AMAZON.PauseIntent', handle.pause)
    .addRequestHandler('AMAZON.ResumeIntent', handle.resume)
    .addRequestHandler('AMAZON.StopIntent', handle.stop)
    .addRequestHandler('AMAZON.CancelIntent', handle.stop)
    .addRequestHandler('AMAZON.NavigateHomeIntent', handle.stop)
    .addRequestHandler('AMAZON.HelpIntent', handle.help)
    .addRequestHandler(() => true, handle.fallback)
    .addErrorHandler(() => true, handle.failed);
  return (skillId ? builder.withSkillId(skillId) : builder).create();
}
