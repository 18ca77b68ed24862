import type { HandlerInput } from 'ask-sdk-core';
import type { Coach } from '../dialogue/turn/moment';
import type { DialogueState } from '../dialogue/turn/state';
import { trustsPages } from '../dialogue/turn/trust';
import type { PartLimits } from '../domain/timeline/partLimits';
import type { Catalogue } from '../domain/catalogue/catalogue';
import type { Phrasebook } from '../speech/phrasebook';
import { createRuler } from '../speech/ruler';
import { canShowPages, isInCar, shownToken } from './device';
import { pageReportIn } from './pageReport';
import { pageToken } from './pageToken';
import { localeOf, spokenAt } from './request';

/** So long a device may take until it shows a page, in seconds. */
const SHOWN_AFTER = 5;

/** What the page that is under way tells of how much of it was spoken: of one that is done, all. */
function toldByPage(input: HandlerInput): Pick<Coach, 'spokenSeconds'> {
  const event = pageReportIn(input);
  if (!event) return {};
  return { spokenSeconds: event.kind === 'done' ? Infinity : event.seconds };
}

/** What a coach is made of, whatever is asked. */
interface CoachSource {
  readonly catalogue: Catalogue;
  readonly limits: PartLimits;
  readonly phrasebookFor: (locale: string) => Phrasebook;
}

/** What the dialogue needs to answer a request. */
export function coachOf(
  input: HandlerInput,
  { catalogue, limits, phrasebookFor }: CoachSource,
): Coach {
  return {
    catalogue,
    limits,
    onward: limits.silence ? 'silence' : 'word',
    isInCar: isInCar(input),
    rulerFor: (seed, pace) => createRuler(phrasebookFor(localeOf(input)), seed, pace),
    spokenAt: spokenAt(input),
    ...toldByPage(input),
  };
}

/** True where a page should be on the screen when somebody speaks, and is not: it has failed. */
export function isPageGone(state: DialogueState, input: HandlerInput, coach: Coach): boolean {
  const { situation } = state;
  const isSpeaking = input.requestEnvelope.request.type === 'IntentRequest';
  if (!isSpeaking || situation.name !== 'guiding' || !situation.spoken.isPage) return false;
  const isLate = coach.spokenAt - situation.spoken.startedAt > SHOWN_AFTER * 1000;
  return isLate && shownToken(input) !== pageToken(state);
}

/** True where what is answered is shown as well: by a device that can, unless its pages were lost. */
export const isShown = (input: HandlerInput, { visit }: DialogueState): boolean =>
  canShowPages(input) && !isInCar(input) && trustsPages(visit);

/** The same, for a listener whom a page guides on where their device can. */
export const withPages = (coach: Coach, input: HandlerInput, state: DialogueState): Coach =>
  isShown(input, state) ? { ...coach, onward: 'page' } : coach;
