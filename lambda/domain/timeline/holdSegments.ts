import type { CueMaker } from './cueMaker';
import { cueSegment, type Ruler, secondsOf, type Segment, silenceSegments } from './timeline';

/** Shortest hold in which the coach counts for the listener (voice rule 5), in seconds. */
const COUNTED_HOLD_SECONDS = 20;

/** Shortest hold with a "half-way": in a shorter one it would run into "ten more seconds". */
const HALF_WAY_HOLD_SECONDS = 45;

/** Longest hold that is only breathed and counted down, once its place has been pressed before, in seconds. */
const QUIET_HOLD_SECONDS = 30;

/** Longest silence inside a hold, in seconds (voice rule 6). */
export const LONGEST_HELD_SILENCE_SECONDS = 20;

/** Most speech in a still hold, as a share of its length: 12 s a minute keeps the predicted end within 2 %. */
export const MOST_SPEECH_SHARE = 12 / 60;

/** What a hold is made with. */
export interface HoldSource {
  readonly cue: CueMaker;
  readonly ruler: Ruler;
  /** Seconds of a breath in. */
  readonly breathSeconds: number;
  /** True where the place has been pressed before, on this side or the other. */
  readonly isRepeated: boolean;
}

/** Something said, and what belongs to it. */
interface Placed {
  readonly at: number;
  readonly segments: readonly Segment[];
}

const endOf = ({ at, segments }: Placed) => at + secondsOf(segments);

const isQuiet = (seconds: number, { isRepeated }: HoldSource) =>
  isRepeated && seconds <= QUIET_HOLD_SECONDS;

/** What is always said in a hold of that length: half-way, ten more seconds, three, two, one. */
function countedCues(seconds: number, source: HoldSource): Placed[] {
  if (seconds < COUNTED_HOLD_SECONDS) return [];
  const { cue, ruler } = source;
  const make = (made: Parameters<CueMaker>[0]) => [cueSegment(cue(made), 'hold', ruler)];
  const countdown = [3, 2, 1].map((n) => ({
    at: seconds - n,
    segments: make({ say: 'countdown', n }),
  }));
  if (isQuiet(seconds, source)) return countdown;
  const halfWay =
    seconds < HALF_WAY_HOLD_SECONDS
      ? []
      : [{ at: seconds / 2, segments: make({ say: 'halfWay' }) }];
  const tenMore = make({ say: 'tenMore' });
  return [...halfWay, { at: seconds - 10 - secondsOf(tenMore), segments: tenMore }, ...countdown];
}

/** A breath in, with the time for it, and out. */
function breath({ cue, ruler, breathSeconds }: HoldSource): Segment[] {
  const [breatheIn, breatheOut] = [
    cueSegment(cue({ say: 'inBreath', isHelped: false }), 'hold', ruler),
    cueSegment(cue({ say: 'outBreath' }), 'hold', ruler),
  ];
  return [breatheIn, ...silenceSegments(breathSeconds, 'hold'), breatheOut];
}

/** A sign of life: a breath and a word by turns. */
function signOfLife(source: HoldSource): Segment[] {
  const word = source.cue({ say: 'signOfLife' });
  return word.nth % 2 === 0 ? breath(source) : [cueSegment(word, 'hold', source.ruler)];
}

/** Some signs, evenly spread over a silence. */
function spread(from: number, gap: number, signs: readonly Segment[][]): Placed[] {
  const silenceEach = (gap - secondsOf(signs.flat())) / (signs.length + 1);
  return signs.map((segments, n) => ({
    at: from + silenceEach * (n + 1) + secondsOf(signs.slice(0, n).flat()),
    segments,
  }));
}

/** How many signs of life break a silence of that length into stretches short enough. */
const signsNeeded = (gap: number) => Math.max(0, Math.ceil(gap / LONGEST_HELD_SILENCE_SECONDS) - 1);

/** Signs of life where a silence would be too long; a hold that is only counted down has one breath in any case. */
function signsOfLife(counted: readonly Placed[], seconds: number, source: HoldSource): Placed[] {
  const edges = [0, ...counted.map(endOf)];
  const next = [...counted.map(({ at }) => at), seconds];
  return edges.flatMap((from, index) => {
    const gap = (next[index] ?? seconds) - from;
    const isBreathed = index === 0 && counted.length > 0 && isQuiet(seconds, source);
    const signs = isBreathed
      ? [breath(source)]
      : Array.from({ length: signsNeeded(gap) }, () => signOfLife(source));
    return spread(from, gap, signs);
  });
}

/** Lays cues into a hold: the silences between them make it last exactly `seconds`. */
function layOut(placed: readonly Placed[], seconds: number): Segment[] {
  let at = 0;
  const segments = placed.flatMap((each) => {
    const before = silenceSegments(each.at - at, 'hold');
    at += secondsOf([...before, ...each.segments]);
    return [...before, ...each.segments];
  });
  return [...segments, ...silenceSegments(seconds - at, 'hold')];
}

/** A still hold of exactly `seconds`, with the counting a listener would otherwise do. */
export function holdSegments(seconds: number, source: HoldSource): Segment[] {
  const counted = countedCues(seconds, source);
  const all = [...counted, ...signsOfLife(counted, seconds, source)];
  return layOut(
    [...all].sort((a, b) => a.at - b.at),
    seconds,
  );
}
