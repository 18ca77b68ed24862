import type { Cue } from './cue';
import { firstCutAfter, isAtSideStart, isAtWordStart, isExerciseStart, mayCutAt } from './cuts';
import { type BodiesFrom, createBodies, isWithin, minus, NOTHING, plus } from './partBodies';
import { type BroughtBy, createPartEnding, type EndingSource, type PartEnding } from './partEnding';
import type { PartLimits } from './partLimits';
import { openBySilence, stayAfterWindow, WINDOW_SECONDS, withoutName } from './silence';
import { type Extent, extentOf, secondsOf, type TimedStep } from './timeline';

/** What parts are cut from. */
export interface PartSource extends EndingSource {
  readonly limits: PartLimits;
  /** Said before the first part. */
  readonly opening: readonly Cue[];
  /** How many replies of this routine came before; it varies the wording at the ends. */
  readonly replyNumber: number;
}

/** What parts are cut with: their source, measured. */
export interface Cutting {
  readonly source: PartSource;
  readonly ending: PartEnding;
  readonly repliesFrom: BodiesFrom;
  readonly silencesFrom: BodiesFrom;
  /** How many turns it takes from a step to the end, as far as that was counted. */
  readonly turns: Map<number, number>;
  /** How far silence brings guidance from a step on; nowhere is `undefined`. */
  readonly silences: Map<number, number | undefined>;
}

/** Measures what parts are cut from. */
export function createCutting(source: PartSource): Cutting {
  const { timeline, limits } = source;
  const whole = timeline.map((step) => extentOf(step.segments));
  return {
    source,
    ending: createPartEnding(source),
    repliesFrom: createBodies(timeline, whole, limits),
    silencesFrom: createBodies(timeline, whole, limits.silence ?? NOTHING),
    turns: new Map(),
    silences: new Map(),
  };
}

/** The last cut up to which a part may run, with what ends it there; `undefined` where not one step fits. */
function lastFitting(
  from: number,
  bodies: readonly Extent[],
  endAt: (to: number) => Extent,
  limits: Extent,
  { source: { timeline } }: Cutting,
): number | undefined {
  const last = bodies.findLastIndex((body, index) => {
    const to = from + 1 + index;
    const mayFit = mayCutAt(timeline, to) && isWithin(body, limits);
    return mayFit && isWithin(plus(body, endAt(to)), limits);
  });
  return last < 0 ? undefined : from + 1 + last;
}

/** What silence opens with before a step, and the step as it sounds after that: where the listener stays as they are, it has
 * gone on meanwhile. */
export function openedBySilence(
  from: number,
  begun: TimedStep,
  isNew: boolean,
  replyNumber: number,
  { source, ending }: Cutting,
) {
  const step = withoutName(begun);
  const opening = openBySilence(step, isNew, replyNumber, source.ruler);
  const said = [...ending(from, replyNumber - 1, isNew ? 'newSilence' : 'silence'), ...opening];
  const first = stayAfterWindow(step, secondsOf(said) + WINDOW_SECONDS.usual);
  return { opening, first };
}

/** How far silence brings guidance from a step on: the index of the first step it no longer does; `undefined` where it brings
 * none. */
export function silenceReach(from: number, replyNumber: number, cutting: Cutting) {
  const { silences, silencesFrom, ending, source } = cutting;
  const { timeline, limits } = source;
  const step = timeline[from];
  if (!limits.silence || !step || silences.has(from)) return silences.get(from);
  const { opening, first } = openedBySilence(from, step, true, replyNumber, cutting);
  const added = minus(extentOf([...opening, ...first]), extentOf(step.asOpening));
  const endAt = (to: number) => extentOf(ending(to, replyNumber, 'lastWord'));
  const reach = lastFitting(from, silencesFrom(from, added), endAt, limits.silence, cutting);
  silences.set(from, reach);
  return reach;
}

/** What brings what follows a reply that ends before a step. */
export const broughtBy = (to: number, replyNumber: number, cutting: Cutting): BroughtBy =>
  silenceReach(to, replyNumber + 1, cutting) === undefined ? 'word' : 'silence';

/** The last step (exclusive) up to which a reply may run; one step at least. */
export function replyReach(
  from: number,
  opening: Extent,
  replyNumber: number,
  cutting: Cutting,
): number {
  const { source, ending, repliesFrom } = cutting;
  const endAt = (to: number) => {
    const by = broughtBy(to, replyNumber, cutting);
    return extentOf(ending(to, replyNumber, by === 'silence' ? 'newSilence' : by));
  };
  const bodies = repliesFrom(from, opening);
  const to = lastFitting(from, bodies, endAt, source.limits, cutting);
  return to ?? firstCutAfter(source.timeline, from);
}

/** How many turns it takes from a step to the end, each as long as can be. */
export function turnsFrom(from: number, replyNumber: number, cutting: Cutting): number {
  if (from >= cutting.source.timeline.length) return 0;
  const known = cutting.turns.get(from);
  if (known !== undefined) return known;
  const to = replyReach(from, NOTHING, replyNumber, cutting);
  const count = 1 + turnsAfterReply(to, replyNumber, cutting);
  cutting.turns.set(from, count);
  return count;
}

/** How many turns it takes after a reply that ends before a step: what silence brings costs none. */
export function turnsAfterReply(to: number, replyNumber: number, cutting: Cutting): number {
  const reach = silenceReach(to, replyNumber + 1, cutting);
  return turnsFrom(reach ?? to, replyNumber + 1, cutting);
}

/** The last cut up to one that costs no more turns than that, and after a step: between exercises, else between sides, else where
 * a practice has a word, else that one. */
export function bestCut(
  after: number,
  to: number,
  turnsAfter: (at: number) => number,
  { source: { timeline, routine } }: Cutting,
): number {
  const cuts = Array.from({ length: Math.max(0, to - after) }, (_, index) => to - index);
  const costsNoMore = (at: number) => at === to || turnsAfter(at) <= turnsAfter(to);
  const lastThat = (isWanted: (at: number) => boolean) =>
    cuts.find((at) => isWanted(at) && mayCutAt(timeline, at) && costsNoMore(at));
  return (
    lastThat((at) => isExerciseStart(timeline, at)) ??
    lastThat((at) => isAtSideStart(timeline, routine, at)) ??
    lastThat((at) => isAtWordStart(timeline, at)) ??
    to
  );
}
