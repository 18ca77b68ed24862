import type { CueMaker } from './cue';
import type { Circle } from '../routine/routine';
import { NEXT_STOP_SECONDS } from '../routine/steps';
import { cueSegment, type Ruler, secondsOf, type Segment, silenceSegments } from './timeline';

/** A cue followed by as much silence as makes both last `seconds`. */
export function beat(segment: Segment, seconds: number): Segment[] {
  return [segment, ...silenceSegments(seconds - segment.seconds, segment.phase)];
}

/** Counts aloud from one to `count`, a count every `secondsEach`. */
export function countAloud(
  count: number,
  secondsEach: number,
  cue: CueMaker,
  ruler: Ruler,
): Segment[] {
  return Array.from({ length: count }, (_, index) =>
    beat(cueSegment(cue({ say: 'count', n: index + 1 }), 'hold', ruler), secondsEach),
  ).flat();
}

/** Circles one way, then the other, at every stop. The words between take up a beat of their own. */
export function circleSegments(circle: Circle, cue: CueMaker, ruler: Ruler): Segment[] {
  const { eachWay, secondsEach, stops } = circle;
  const oneWay = () => countAloud(eachWay, secondsEach, cue, ruler);
  const between = (say: 'otherWay' | 'nextStop', seconds: number) =>
    beat(cueSegment(cue({ say }), 'hold', ruler), seconds);
  const stop = () => [...oneWay(), ...between('otherWay', secondsEach), ...oneWay()];
  return Array.from({ length: stops }, (_, index) => [
    ...(index === 0 ? [] : between('nextStop', NEXT_STOP_SECONDS)),
    ...stop(),
  ]).flat();
}

/** Presses and releases by turns, numbered aloud: the number of the next press is said in the pause before it. */
export function pinchSegments(
  pinch: { readonly count: number; readonly onSeconds: number; readonly offSeconds: number },
  cue: CueMaker,
  ruler: Ruler,
): Segment[] {
  const presses = Array.from({ length: pinch.count }, (_, index) =>
    cueSegment(cue({ say: 'pinch', n: index + 1 }), 'press', ruler),
  );
  return presses.flatMap((press, index) => {
    const release = cueSegment(cue({ say: 'release' }), 'release', ruler);
    const pause = pinch.offSeconds - (presses[index + 1]?.seconds ?? 0);
    return [press, ...silenceSegments(pinch.onSeconds, 'hold'), ...beat(release, pause)];
  });
}

/** Breaths in and out, each as long as it should last, until `seconds` are full. */
export function breathSegments(
  seconds: number,
  breath: { readonly inSeconds: number; readonly outSeconds: number },
  cue: CueMaker,
  ruler: Ruler,
): Segment[] {
  const breaths = Math.floor(seconds / (breath.inSeconds + breath.outSeconds));
  const segments = Array.from({ length: breaths }, () => [
    ...beat(cueSegment(cue({ say: 'breatheIn' }), 'hold', ruler), breath.inSeconds),
    ...beat(cueSegment(cue({ say: 'breatheOut' }), 'hold', ruler), breath.outSeconds),
  ]).flat();
  return [...segments, ...silenceSegments(seconds - secondsOf(segments), 'hold')];
}
