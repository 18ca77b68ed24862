import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { withinBudget } from '../storage/withinBudget';
import type { Skillset } from './skillset';
import { isPersisted, spokenAt, userIdOf } from './request';

/** Deletes what is remembered of a listener who has disabled the skill, unless Alexa keeps it for their return. */
export async function forgetDisabled(input: HandlerInput, skillset: Skillset): Promise<Response> {
  const { store } = skillset;
  const userId = userIdOf(input);
  if (userId !== undefined && !isPersisted(input))
    await withinBudget(store).forget({ userId, at: spokenAt(input) });
  return input.responseBuilder.getResponse();
}
