import fc from 'fast-check';
import type { Segment } from '../../lambda/domain/timeline/timeline';

/** How a device speaks: for how long a voice takes, as a share of what was predicted, how many seconds a break adds to the
 * pause before it, and how long it listens. */
export interface Device {
  readonly voice: number;
  readonly added: number;
  readonly window: number;
}

const PAUSE_SECONDS = 0.78;

/** Devices that are slower and quicker, with breaks that add to pauses or do not, and windows of every length. */
export const devices: fc.Arbitrary<Device> = fc.record({
  voice: fc.constantFrom(0.9, 1, 1.1),
  added: fc.constantFrom(0, PAUSE_SECONDS),
  window: fc.integer({ min: 7, max: 14 }),
});

/** When a device has come to a second of what was predicted of some segments. */
export function realTime(segments: readonly Segment[], { voice, added }: Device) {
  let predicted = 0;
  let real = 0;
  const marks = [{ predicted, real }];
  segments.forEach((segment, index) => {
    predicted += segment.seconds;
    const isAfterWords = segments[index - 1]?.kind === 'cue';
    real +=
      segment.kind === 'cue'
        ? segment.seconds * voice
        : segment.seconds + (isAfterWords ? added : 0);
    marks.push({ predicted, real });
  });
  return (second: number): number => {
    const before = marks.findLast((mark) => mark.predicted <= second + 0.005) ?? {
      predicted,
      real,
    };
    const after = marks.find((mark) => mark.predicted > before.predicted) ?? before;
    const length = after.predicted - before.predicted;
    const share = length === 0 ? 0 : Math.max(0, second - before.predicted) / length;
    return before.real + share * (after.real - before.real);
  };
}
