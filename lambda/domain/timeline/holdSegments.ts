import type { Cue, CueMaker } from './cue';
import { cueSegment, type Ruler, secondsOf, type Segment, silenceSegments } from './timeline';

/** Shortest hold in which the coach counts for the listener (voice rule 5), in seconds. */
const COUNTED_HOLD_SECONDS = 20;

/** Shortest hold with a "half-way": in a shorter one it would run into "ten more seconds". */
const HALF_WAY_HOLD_SECONDS = 30;

/** Longest silence inside a hold, in seconds (voice rule 6). */
export const LONGEST_HELD_SILENCE_SECONDS = 20;

/** Most speech in a still hold, as a share of its length: 12 s a minute keeps the predicted end within 2 %. */
export const MOST_SPEECH_SHARE = 12 / 60;

/** Nothing is said in the first seconds of a hold; a third gives the hand time to settle. */
const SETTLE_SECONDS = 3;

/** Least silence around a cue that could be left out, in seconds. */
const BREATHING_SPACE_SECONDS = 1;

interface Placed {
  readonly at: number;
  readonly segment: Segment;
}

const endOf = (placed: Placed) => placed.at + placed.segment.seconds;

/** What is always said in a hold of that length: half-way, ten more seconds, three, two, one. */
function countedCues(seconds: number, cue: CueMaker, ruler: Ruler): Placed[] {
  if (seconds < COUNTED_HOLD_SECONDS) return [];
  const make = (made: Cue) => cueSegment(made, 'hold', ruler);
  const tenMore = make(cue({ say: 'tenMore' }));
  const countdown = [3, 2, 1].map((n) => ({
    at: seconds - n,
    segment: make(cue({ say: 'countdown', n })),
  }));
  const halfWay =
    seconds < HALF_WAY_HOLD_SECONDS
      ? []
      : [{ at: seconds / 2, segment: make(cue({ say: 'halfWay' })) }];
  return [...halfWay, { at: seconds - 10 - tenMore.seconds, segment: tenMore }, ...countdown];
}

/** How many signs of life break a silence of that length into stretches short enough. */
const signsNeeded = (gap: number) => Math.max(0, Math.ceil(gap / LONGEST_HELD_SILENCE_SECONDS) - 1);

/** Signs of life, evenly spread where a silence would be too long. */
function signsOfLife(
  placed: readonly Placed[],
  seconds: number,
  cue: CueMaker,
  ruler: Ruler,
): Placed[] {
  const edges = [0, ...placed.map(endOf)];
  const next = [...placed.map((each) => each.at), seconds];
  return edges.flatMap((from, index) => {
    const gap = (next[index] ?? seconds) - from;
    const signs = Array.from({ length: signsNeeded(gap) }, () =>
      cueSegment(cue({ say: 'signOfLife' }), 'hold', ruler),
    );
    const silenceEach = (gap - secondsOf(signs)) / (signs.length + 1);
    return signs.map((segment, n) => ({
      at: from + silenceEach * (n + 1) + secondsOf(signs.slice(0, n)),
      segment,
    }));
  });
}

/** True where an optional cue fits before the next one and inside the hold's share of speech. */
function fits(extra: Placed, placed: readonly Placed[], seconds: number): boolean {
  const spoken = secondsOf([extra, ...placed].map((each) => each.segment));
  const nextAt = Math.min(seconds, ...placed.map((each) => each.at));
  return (
    spoken <= seconds * MOST_SPEECH_SHARE - 2 && endOf(extra) + BREATHING_SPACE_SECONDS <= nextAt
  );
}

/** Lays cues into a hold: the silences between them make it last exactly `seconds`. */
function layOut(placed: readonly Placed[], seconds: number): Segment[] {
  let at = 0;
  const segments = placed.flatMap((each) => {
    const before = silenceSegments(each.at - at, 'hold');
    at += secondsOf([...before, each.segment]);
    return [...before, each.segment];
  });
  return [...segments, ...silenceSegments(seconds - at, 'hold')];
}

/** A still hold of exactly `seconds`, with the counting a listener would otherwise do.
 * `extra` (how it should feel) is said near the start if the hold is long enough; `saidExtra` tells whether it was. */
export function holdSegments(
  seconds: number,
  cue: CueMaker,
  ruler: Ruler,
  extra?: Cue,
): { readonly segments: Segment[]; readonly saidExtra: boolean } {
  const counted = countedCues(seconds, cue, ruler);
  const early = extra && { at: SETTLE_SECONDS, segment: cueSegment(extra, 'hold', ruler) };
  const saidExtra = early !== undefined && fits(early, counted, seconds);
  const placed = saidExtra ? [early, ...counted] : counted;
  const all = [...placed, ...signsOfLife(placed, seconds, cue, ruler)];
  return {
    segments: layOut(
      [...all].sort((a, b) => a.at - b.at),
      seconds,
    ),
    saidExtra,
  };
}
