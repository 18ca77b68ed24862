import type { Sided } from '../routine/sided';
import type { Spent } from '../routine/caps';
import type { Catalogue } from '../catalogue/catalogue';
import type { DocumentNote } from '../catalogue/documentNote';
import type { Point, PointCode, Posture, Tool, Way } from '../catalogue/point';
import type { LeftOut } from '../catalogue/leftOut';
import type { Practice, PracticeId } from '../catalogue/practice';
import { pressSeconds } from '../routine/steps';
import { capLeft } from './capLeft';
import { briefHold, leastHold } from './leastHold';
import type { OutlineEntry, RoutineOutline } from '../catalogue/routineOutline';

/** What a listener has and wants: it decides which ways of working a point fit. */
export interface Means {
  /** How they may sit or lie; empty where any posture will do. */
  readonly postures: readonly Posture[];
  readonly helper: boolean;
  readonly tools: readonly Tool[];
  readonly leftOut: readonly LeftOut[];
  /** Pressed already in this visit. */
  readonly spent: Spent;
  /** The side that is wanted first, or alone. */
  readonly sided?: Sided;
}

/** How much of a point: seconds of one press, and presses per side. */
interface Dose {
  readonly seconds: number;
  readonly repetitions: number;
}

/** A point of an outline that can be done with the means at hand, and how much of it the caps allow. */
export interface PointCandidate {
  readonly kind: 'point';
  readonly point: Point;
  readonly way: Way;
  readonly postures: readonly Posture[];
  /** Seconds per side that the cap still leaves; infinite where nothing is pressed. */
  readonly capSeconds: number;
  /** Seconds of one press, and presses per side, as long as nothing has to be changed. */
  readonly usual: Dose;
  /** True where its document has a length for it, which is not exceeded without a request. */
  readonly isFixed: boolean;
  /** The least that one press is planned for. */
  readonly leastSeconds: number;
  /** Rest after it, where its document has one, and what it says of how it is done. */
  readonly afterSeconds?: number;
  readonly note?: DocumentNote;
  /** True where it is worked for the second time in a routine. */
  readonly isAgain?: true;
}

/** A point as it is worked for the second time: its place has been told. */
export const workedAgain = (candidate: PointCandidate): PointCandidate => ({
  ...candidate,
  isAgain: true,
});

/** A practice of an outline that can be done with the means at hand. */
export interface PracticeCandidate {
  readonly kind: 'practice';
  readonly practice: Practice;
  readonly postures: readonly Posture[];
  /** Done once, for so many seconds. */
  readonly usual: Dose;
}

export type Candidate = PointCandidate | PracticeCandidate;

/** The same, for less than any document has it, if need be. */
export const heldBriefly = (candidate: Candidate): Candidate =>
  candidate.kind === 'practice'
    ? candidate
    : { ...candidate, leastSeconds: briefHold(candidate.usual.seconds) };

function fittingPostures(
  own: readonly Posture[],
  outline: RoutineOutline,
  means: Means,
): readonly Posture[] {
  const wanted = means.postures.length > 0 ? means.postures : outline.postures;
  return wanted.length === 0 ? own : own.filter((posture) => wanted.includes(posture));
}

const usesTools = ({ tools }: Way, means: Means) =>
  tools.length > 0 && tools.every((tool) => means.tools.includes(tool));

/** True where a candidate is worked by the helper, or with a tool, that the listener has at hand. */
const isMeansUsed = (candidate: Candidate, means: Means): boolean =>
  candidate.kind === 'point' &&
  ((means.helper && candidate.way.presser === 'helper') || usesTools(candidate.way, means));

const hasTools = (needed: readonly Tool[], outline: RoutineOutline, means: Means) =>
  needed.every((tool) => means.tools.includes(tool) || outline.tools.includes(tool));

const shortestPress = ({ technique }: Way) =>
  pressSeconds(technique, 'seconds' in technique ? technique.seconds.min : 0);

/** How much of a point an entry asks for; as much as is usual, where it does not say. */
const doseOf = (
  { seconds, repetitions }: Partial<Dose>,
  { technique, repetitions: usual }: Way,
): Dose => ({
  seconds: pressSeconds(
    technique,
    'seconds' in technique ? (seconds ?? technique.seconds.default) : 0,
  ),
  repetitions: repetitions ?? usual.default,
});

function pointCandidate(
  entry: Extract<OutlineEntry, { point: PointCode }>,
  outline: RoutineOutline,
  means: Means,
  catalogue: Catalogue,
): PointCandidate[] {
  if (means.leftOut.includes(entry.point)) return [];
  const point = catalogue.point(entry.point);
  const fits = (way: Way) => {
    const postures = fittingPostures(way.postures, outline, means);
    const capSeconds = capLeft(point, way, means.spent, catalogue);
    const isPossible =
      (way.presser === 'self' || means.helper || outline.needsHelper) &&
      !(way.alsoPresses && means.leftOut.includes(way.alsoPresses)) &&
      hasTools(way.tools, outline, means) &&
      postures.length > 0 &&
      capSeconds >= shortestPress(way);
    const usual = doseOf(entry, way);
    const { seconds, afterSeconds, note } = entry;
    const found = {
      ...{ kind: 'point' as const, point, way, postures, capSeconds, usual },
      isFixed: seconds !== undefined,
      leastSeconds: leastHold(point, way, usual.seconds),
      ...(afterSeconds !== undefined && { afterSeconds }),
      ...(note && { note }),
    };
    return isPossible ? [found] : [];
  };
  const named = entry.way ? point.ways.filter((way) => way.id === entry.way) : point.ways;
  const wantsHelper = means.helper || outline.needsHelper;
  const helped = wantsHelper ? named.filter((way) => way.presser === 'helper') : [];
  const withTools = named.filter((way) => usesTools(way, means));
  return [...helped, ...withTools, ...named].flatMap(fits).slice(0, 1);
}

function practiceCandidate(
  entry: Extract<OutlineEntry, { practice: PracticeId }>,
  outline: RoutineOutline,
  means: Means,
  catalogue: Catalogue,
): PracticeCandidate[] {
  const practice = catalogue.practice(entry.practice);
  if (means.leftOut.includes(practice.id)) return [];
  const postures = fittingPostures(practice.postures, outline, means);
  const usual = { seconds: entry.seconds ?? practice.seconds.default, repetitions: 1 };
  return postures.length > 0 && hasTools(practice.tools, outline, means)
    ? [{ kind: 'practice', practice, postures, usual }]
    : [];
}

/** The posture something is done in by somebody who sits or lies in some way: that one, where it can be. */
export const postureFrom = (
  { postures }: Candidate,
  current: Posture | undefined,
): Posture | undefined => (current && postures.includes(current) ? current : postures[0]);

/** Some candidates, of which those that come for the second time are known by then. */
const oneByOne = (all: readonly Candidate[]): Candidate[] =>
  all.map((each, at) => {
    const isSame = (other: Candidate) =>
      other.kind === 'point' &&
      each.kind === 'point' &&
      other.point === each.point &&
      other.way === each.way;
    return each.kind === 'point' && all.slice(0, at).some(isSame) ? workedAgain(each) : each;
  });

/** What of an outline can be done with the means at hand, most important first: that is what makes use of a helper or
 * of a tool, where the order is not a source's own. */
export function candidatesOf(
  outline: RoutineOutline,
  means: Means,
  catalogue: Catalogue,
): Candidate[] {
  const all = outline.entries.flatMap((entry: OutlineEntry): Candidate[] =>
    'point' in entry
      ? pointCandidate(entry, outline, means, catalogue)
      : practiceCandidate(entry, outline, means, catalogue),
  );
  if (outline.keepsOrder) return oneByOne(all);
  const used = all.filter((each) => isMeansUsed(each, means));
  return [...used, ...all.filter((each) => !used.includes(each))];
}
