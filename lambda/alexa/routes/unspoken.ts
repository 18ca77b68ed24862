import type { HandlerInput } from 'ask-sdk-core';
import { coachTask } from '../../dialogue/start/coachTask';
import { routineAnswered } from '../../dialogue/visits/offerRoutine';
import { canFulfill } from '../canFulfill';
import { takeLeave } from '../takeLeave';
import { forgetDisabled } from '../forgetDisabled';
import { asArea } from '../interpret';
import { offerOutcome } from '../offerOutcome';
import { taskMinutes, taskNamed } from '../tasks';
import { answer, type Choose } from './answer';
import { page } from './page';
import { type Handler, request, type Route, task } from './route';

const areaTask: Choose = (input, skillset) =>
  coachTask(asArea(taskNamed(input, 'area'), skillset), taskMinutes(input));

/** What the row says of the intent that is asked about. */
function fulfilmentOf({ requestEnvelope }: HandlerInput, intents: readonly Route[]) {
  const { request: asked } = requestEnvelope;
  const name = asked.type === 'CanFulfillIntentRequest' ? asked.intent.name : undefined;
  return intents.find((row) => row.name === name)?.fulfils;
}

const foresee =
  (intents: () => readonly Route[]): Handler =>
  (input, skillset) => {
    const verdict = canFulfill(input, skillset, fulfilmentOf(input, intents()));
    return Promise.resolve(input.responseBuilder.withCanFulfillIntent(verdict).getResponse());
  };

/** What nobody says: tasks, events, and what is asked about these intents. */
export const unspoken = (intents: () => readonly Route[]): readonly Route[] => [
  task('CoachArea', answer(areaTask)),
  request(
    'SessionResumedRequest',
    answer((input) => routineAnswered(offerOutcome(input))),
  ),
  request('CanFulfillIntentRequest', foresee(intents)),
  request('SessionEndedRequest', takeLeave),
  request('AlexaSkillEvent.SkillDisabled', forgetDisabled),
  ...page(),
];
