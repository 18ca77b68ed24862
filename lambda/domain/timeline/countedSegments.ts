import type { CueMaker } from './cueMaker';
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

/** Circles one way, then the other, at every stop, and fewer of them at a last one, where a cap leaves no more: that is told on
 * the way there. The words between take up a beat of their own. */
export function circleSegments(
  circle: Circle & { readonly atLast: number },
  cue: CueMaker,
  ruler: Ruler,
): Segment[] {
  const { eachWay, secondsEach, stops, atLast } = circle;
  const between = (line: Parameters<CueMaker>[0], seconds: number) =>
    beat(cueSegment(cue(line), 'hold', ruler), seconds);
  const oneWay = (count: number) => countAloud(count, secondsEach, cue, ruler);
  const stop = (count: number) => [
    ...oneWay(count),
    ...between({ say: 'otherWay' }, secondsEach),
    ...oneWay(count),
  ];
  const whole = Array.from({ length: stops }, (_, index) => [
    ...(index === 0 ? [] : between({ say: 'nextStop' }, NEXT_STOP_SECONDS)),
    ...stop(eachWay),
  ]).flat();
  if (atLast === 0) return whole;
  const shorter = between({ say: 'lastStop', eachWay: atLast }, NEXT_STOP_SECONDS);
  return [...whole, ...shorter, ...stop(atLast)];
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
