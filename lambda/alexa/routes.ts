import type { HandlerInput } from 'ask-sdk-core';
import { launch } from '../dialogue/session/launch';
import { coachTask } from '../dialogue/start/coachTask';
import { routineAnswered } from '../dialogue/visits/offerRoutine';
import { canFulfill } from './canFulfill';
import { takeLeave } from './converse';
import { forgetDisabled } from './forgetDisabled';
import { asArea } from './interpret';
import { offerOutcome } from './offerOutcome';
import { always, answer, type Choose } from './routes/answer';
import { ask } from './routes/ask';
import { page } from './routes/page';
import { type Handler, launchRoute, request, type Route, task } from './routes/route';
import { remark } from './routes/remark';
import { safety } from './routes/safety';
import { session } from './routes/session';
import { sides } from './routes/sides';
import { start } from './routes/start';
import { steer } from './routes/steer';
import { taskMinutes, taskNamed } from './tasks';

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

/** The routing table: a row for everything that is asked of the skill. At most one is for any request. */
export const routes: readonly Route[] = [
  launchRoute(always(launch)),
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
