import type { HandlerInput } from 'ask-sdk-core';
import type { Setting, Time } from '../content/meant';
import { type Asks, asksIn } from '../dialogue/turn/asks';
import { readState } from '../session/savedState';
import type { Skillset } from './skillset';

/** What naming a place answers: which it is to be, and whether to go on with an earlier one. */
const ANSWERED_BY_PLACE: ReadonlySet<Asks> = new Set(['area', 'half', 'another', 'earlier']);

/** When in a session something is asked; nothing where it is a question of yes or no. */
const TIMES: Partial<Record<Asks, Time>> = {
  area: 'opened',
  half: 'opened',
  earlier: 'opened',
  next: 'guided',
  resume: 'paused',
  another: 'finished',
};

/** How things stand when something is said: at the beginning of a session it is asked for a place. */
export function settingOf(input: HandlerInput, { catalogue }: Skillset): Setting {
  const state = readState(input.attributesManager.getSessionAttributes(), catalogue);
  const asks = state && asksIn(state);
  const time = TIMES[asks ?? 'area'];
  return {
    ...(time !== undefined && { time }),
    isPlaceAsked: asks === undefined || ANSWERED_BY_PLACE.has(asks),
  };
}
