import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { stateAtEnd } from '../dialogue/session/stateAtEnd';
import { readState } from '../session/savedState';
import { calledBy, keep, open, settled } from './opened';
import { sessionEndOf } from './request';
import type { Skillset } from './skillset';
import { factsBetween, note } from './turnFacts';

/** Keeps what the listener had heard, and where they were, when the session ended. Nothing was decided then: a bookmark that
 * another session has taken up or let go since the listener last spoke is not left anew. */
export async function takeLeave(input: HandlerInput, skillset: Skillset): Promise<Response> {
  const called = calledBy(input, skillset);
  const { coach, shelf } = called;
  const isKnown = readState(input.attributesManager.getSessionAttributes(), skillset.catalogue);
  if (isKnown) {
    const opened = await open(called);
    const { situation } = opened.state;
    const leftAt = situation.name === 'guiding' ? situation.spoken.startedAt : coach.spokenAt;
    const left = stateAtEnd(settled(opened.state, input, coach), coach, sessionEndOf(input));
    await keep(left, opened, leftAt, shelf);
    note(input, factsBetween(opened.state, left, true));
  }
  return input.responseBuilder.getResponse();
}
