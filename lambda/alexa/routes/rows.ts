import type { HandlerInput } from 'ask-sdk-core';
import { coachTask } from '../../dialogue/start/coachTask';
import { routineAnswered } from '../../dialogue/visits/offerRoutine';
import { canFulfill } from '../canFulfill';
import { takeLeave } from '../takeLeave';
import { forgetDisabled } from '../forgetDisabled';
import { asArea } from '../interpret';
import { offerOutcome } from '../offerOutcome';
import { answer, type Choose } from './answer';
import { ask } from './ask';
import { page } from './page';
import { type Handler, request, type Route, task } from './route';
import { remark } from './remark';
import { safety } from './safety';
import { session } from './session';
import { sides } from './sides';
import { start } from './start';
import { steer } from './steer';
import { taskMinutes, taskNamed } from '../tasks';

const named: readonly Route[] = [...start, ...steer, ...sides, ...ask, ...safety, ...session];
const intents: readonly Route[] = [...named, remark(named)];

const areaTask: Choose = (input, skillset) =>
  coachTask(asArea(taskNamed(input, 'area'), skillset), taskMinutes(input));

/** What the row says of the intent that is asked about. */
function fulfilmentOf({ requestEnvelope }: HandlerInput) {
  const { request: asked } = requestEnvelope;
  const name = asked.type === 'CanFulfillIntentRequest' ? asked.intent.name : undefined;
  return intents.find((row) => row.name === name)?.fulfils;
}

const foresee: Handler = (input, skillset) => {
  const verdict = canFulfill(input, skillset, fulfilmentOf(input));
  return Promise.resolve(input.responseBuilder.withCanFulfillIntent(verdict).getResponse());
};

const all: readonly Route[] = [
  task('CoachArea', answer(areaTask)),
  request(
    'SessionResumedRequest',
    answer((input) => routineAnswered(offerOutcome(input))),
  ),
  request('CanFulfillIntentRequest', foresee),
  request('SessionEndedRequest', takeLeave),
  request('AlexaSkillEvent.SkillDisabled', forgetDisabled),
  ...page,
  ...intents,
];

/** A row for everything that is asked of the skill, but for a plain launch. */
export const rows = (): readonly Route[] => all;
