import type { HandlerInput } from 'ask-sdk-core';
import type { Setting } from '../content/meant';
import { asksIn } from '../dialogue/turn/asks';
import { readState } from '../session/savedState';
import type { Skillset } from './skillset';

/** How things stand when something is said: at the beginning of a session it is asked for a place. */
export function settingOf(input: HandlerInput, { catalogue }: Skillset): Setting {
  const state = readState(input.attributesManager.getSessionAttributes(), catalogue);
  const asks = state && asksIn(state);
  return { isPlaceAsked: asks === undefined || asks === 'area' || asks === 'another' };
}
