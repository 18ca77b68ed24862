import type { DialogueState, Guidance, Situation, Visit } from './state';

/** What a turn asks of the listener: the one thing it invites to. */
export type Asks =
  /** To name a place to work on. */
  | 'area'
  /** To name one half of what is too long to be done at once. */
  | 'half'
  /** To go on with what comes next. */
  | 'next'
  /** To go on with what waits. */
  | 'resume'
  /** After the end: to start over, or name another place. */
  | 'another'
  /** Yes or no: whether that point was meant. */
  | 'meaning'
  /** Yes or no: whether to be taken through the point that was explained. */
  | 'point'
  /** Yes or no: whether to do something else than what cannot be reached. */
  | 'instead'
  /** Yes or no: whether to go on where an earlier visit was left. */
  | 'earlier'
  /** To breathe, where nothing is pressed. */
  | 'breathing'
  /** Nothing: the session closes, or Alexa asks. */
  | 'nothing';

/** Guidance that was set aside earlier, for a pause or for a question. */
export function waitingGuidance({ situation }: DialogueState): Guidance | undefined {
  if (situation.name === 'paused' || situation.name === 'offeredInstead') return situation.guidance;
  return 'aside' in situation ? situation.aside : undefined;
}

/** The outline that it is asked which half of is to be done. */
export const askedInHalves = ({ situation }: DialogueState): string | undefined =>
  situation.name === 'askedArea' ? situation.halvesOf : undefined;

/** To name a place, or which half it is to be, but where nothing is pressed. */
export function asksForArea(state: DialogueState): 'area' | 'half' | 'breathing' {
  if (state.visit.breathingOnly) return 'breathing';
  return askedInHalves(state) === undefined ? 'area' : 'half';
}

/** To go on with what waits; where nothing does, to name a place. */
export const asksToGoOn = (state: DialogueState): 'resume' | ReturnType<typeof asksForArea> =>
  waitingGuidance(state) ? 'resume' : asksForArea(state);

/** After the end: to begin anew, or, where nothing is pressed, to breathe. */
export const asksAfterTheEnd = ({ breathingOnly }: Visit): 'another' | 'breathing' =>
  breathingOnly ? 'breathing' : 'another';

const asked = {
  guiding: 'next',
  paused: 'resume',
  askedMeaning: 'meaning',
  offeredPoint: 'point',
  offeredInstead: 'instead',
  offeredResume: 'earlier',
} as const satisfies Partial<Record<Situation['name'], Asks>>;

/** What can be asked for as things stand: an answer to the open question, or what there is to go on with. */
export function asksIn(state: DialogueState): Exclude<Asks, 'nothing'> {
  const { name } = state.situation;
  if (askedInHalves(state) !== undefined) return asksForArea(state);
  if (name === 'idle' || name === 'askedArea') return asksToGoOn(state);
  return name === 'finished' ? asksAfterTheEnd(state.visit) : asked[name];
}
